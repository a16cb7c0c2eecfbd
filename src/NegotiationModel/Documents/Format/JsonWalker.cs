using System.Globalization;
using System.Text;
using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>
/// A walk through JSON that goes on after a mistake: what is wrong is noted with its place, and the value skipped. Only broken
/// JSON ends it. Costs no more than the length of the input: depth, and the sizes of strings and numbers, are bounded.
/// </summary>
internal ref struct JsonWalker
{
    private const int Deepest = 64,
        LongestNumber = 100,
        Remembered = 64;

    private readonly List<(long Offset, string Path, string Message)> problems;
    private readonly Segment[] path;
    private readonly string?[] ids;
    private Utf8JsonReader reader;
    private int depth;

    public JsonWalker(ReadOnlySpan<byte> json)
    {
        reader = new(json, new JsonReaderOptions { MaxDepth = Deepest });
        path = new Segment[Deepest + 2];
        problems = [];
        ids = new string?[Remembered];
    }

    /// <summary>The property at which the walk is, among the known names; −1 for another.</summary>
    public int Known { get; private set; }

    /// <summary>The name of the property at which the walk is.</summary>
    public readonly string Name => path[depth].Name ?? PropertyNames.Of(Known);

    public readonly long Offset => reader.TokenStartIndex;

    public readonly JsonTokenType Token => reader.TokenType;

    /// <summary>How often it was told which properties there are.</summary>
    public int Explained { get; set; }

    public readonly bool HasProblems => problems.Count > 0;

    public readonly IReadOnlyList<(long Offset, string Path, string Message)> Problems => problems;

    /// <summary>Steps onto the first value.</summary>
    public void Start() => reader.Read();

    /// <summary>Steps past the last value: nothing but white space may follow.</summary>
    public void Finish() => reader.Read();

    /// <summary>Whether the walk is at an object, which it then enters; else it is a problem, and skipped.</summary>
    public bool EnterObject()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Wrong("must be an object");
        depth++;
        path[depth] = new(null, -1);
        return true;
    }

    /// <summary>Whether the walk is at an array, which it then enters; else it is a problem, and skipped.</summary>
    public bool EnterArray()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return Wrong("must be an array");
        depth++;
        path[depth] = new(null, -1);
        return true;
    }

    /// <summary>Goes on to the next property and onto its value; at the end of the object leaves it and is false. Properties seen before
    /// are problems, and skipped.</summary>
    public bool NextProperty(ref PropertyNameSet seen)
    {
        while (NextName())
        {
            if (Known < 0 || seen.Add(Known))
                return true;
            Wrong("stands twice");
        }

        return false;
    }

    /// <summary>Goes on to the next property of an object whose names are free, and onto its value.</summary>
    public bool NextName()
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            depth--;
            return false;
        }

        Known = reader.ValueIsEscaped ? -1 : PropertyNames.IndexOf(reader.ValueSpan);
        path[depth] = new(Known >= 0 ? null : Text("a property name must be valid text") ?? "?", Known);
        if (Known < 0)
            Known = PropertyNames.IndexOf(path[depth].Name!);
        reader.Read();
        return true;
    }

    /// <summary>Goes on to the next element; at the end of the array leaves it and is false.</summary>
    public bool NextElement()
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            depth--;
            return false;
        }

        path[depth] = new(null, -1, path[depth].Index + 1);
        return true;
    }

    /// <summary>A string, or null and a problem.</summary>
    public string? String()
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Wrong("must be a string");
            return null;
        }

        return Text("must be valid text");
    }

    /// <summary>A string as it stands in the text; empty where it is no string, or is written with escapes.</summary>
    public readonly ReadOnlySpan<byte> Plain =>
        reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped ? reader.ValueSpan : default;

    /// <summary>An id, or null and a problem. The same few come again and again, and are made and checked once.</summary>
    public string? Id()
    {
        ref var known = ref ids[Plain is [.., var end] plain ? (end + (31 * plain.Length) + plain[0]) % Remembered : 0];
        if (known is not null && Ascii.Equals(Plain, known))
            return known;
        if (String() is not { } text)
            return null;
        if (IdRules.Problem(text) is not { } problem)
            return known = text;
        Note(problem);
        return null;
    }

    /// <summary>Yes or no, or null and a problem.</summary>
    public bool? Flag()
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return reader.TokenType == JsonTokenType.True;
        Wrong("must be true or false");
        return null;
    }

    /// <summary>A number as an exact decimal, or null and a problem.</summary>
    public decimal? Number()
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Wrong("must be a number");
            return null;
        }

        if (reader.ValueSpan.Length <= LongestNumber && DecimalReader.TryRead(reader.ValueSpan, out var number))
            return number;
        Note("must be a number of at most 28 digits, or of 29 that a decimal holds");
        return null;
    }

    /// <summary>A number as the double next to it, or null and a problem.</summary>
    public double? Real()
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Wrong("must be a number");
            return null;
        }

        if (reader.ValueSpan.Length <= LongestNumber && reader.TryGetDouble(out var number) && Math.Abs(number) <= Preferences.Farthest)
            return number;
        Note("must be a number between -1e15 and 1e15, written in at most 100 characters");
        return null;
    }

    /// <summary>A whole number, or null and a problem.</summary>
    public int? Whole()
    {
        if (Number() is not { } number)
            return null;
        if (decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue)
            return (int)number;
        Note("must be a whole number");
        return null;
    }

    /// <summary>One of the names of an enum, or null and a problem.</summary>
    public T? Choice<T>()
        where T : struct, Enum
    {
        if (EnumNames.TryParse<T>(Plain, out var plain))
            return plain;
        if (String() is not { } text)
            return null;
        if (EnumNames.TryParse<T>(text, out var value))
            return value;
        Note(UnknownName.Explain(text, EnumNames.All<T>()));
        return null;
    }

    /// <summary>A value of the wrong kind: noted, and skipped. Always false.</summary>
    public bool Wrong(string message)
    {
        Note(message);
        Skip();
        return false;
    }

    public void Skip() => reader.Skip();

    /// <summary>Notes a problem with the value at which the walk is.</summary>
    public readonly void Note(string message) => problems.Add((reader.TokenStartIndex, Path(), message));

    /// <summary>Notes a problem with something read before.</summary>
    public readonly void Note(long offset, string path, string message) => problems.Add((offset, path, message));

    /// <summary>Where the walk is, as a JSON path.</summary>
    public readonly string Path()
    {
        var text = new StringBuilder("$");
        for (var level = 1; level <= depth; level++)
            path[level].AppendTo(text);
        return text.ToString();
    }

    private readonly string? Text(string problem)
    {
        if (reader.ValueSpan.Length > WritableArgument.LongestText * 6)
        {
            Note($"must not be longer than {WritableArgument.LongestText} characters");
            return null;
        }

        try
        {
            var text = reader.GetString()!;
            if (text.Length <= WritableArgument.LongestText)
                return text;
            Note($"must not be longer than {WritableArgument.LongestText} characters");
        }
        catch (InvalidOperationException)
        {
            Note(problem); // half a surrogate pair, written as an escape
        }

        return null;
    }

    private readonly record struct Segment(string? Name, int Known, int Index = -1)
    {
        public void AppendTo(StringBuilder text)
        {
            if (Name is null && Known < 0)
            {
                if (Index >= 0)
                    text.Append('[').Append(Index.ToString(CultureInfo.InvariantCulture)).Append(']');
                return;
            }

            text.Append(JsonPath.Member(Name ?? PropertyNames.Of(Known)));
        }
    }
}
