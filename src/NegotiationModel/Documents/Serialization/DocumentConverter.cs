using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationModel.Serialization;

/// <summary>Writes and reads a type, and those derived from it, as documents have it: by the strict reader and the canonical
/// writer.</summary>
internal sealed class DocumentConverter<T>(Action<Utf8JsonWriter, T> write, Parsing<T> parse) : JsonConverter<T>
{
    public DocumentConverter(Action<Utf8JsonWriter, T> write, Reading<object> read)
        : this(write, json => Walked(json, read)) { }

    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        using var whole = JsonDocument.ParseValue(ref reader);
        var (value, problems) = parse(JsonMarshal.GetRawUtf8Value(whole.RootElement));
        if (problems.Count == 0 && typeToConvert.IsInstanceOfType(value))
            return value;
        reader = start; // so that the serializer names the place at which the value begins
        if (problems.Count == 0)
            throw new JsonException($"Expected {Named(typeToConvert)}, found {Named(value!.GetType())}.");
        var message = string.Join('\n', problems.Select(one => $"{one.Path}: {one.Message}"));
        var inner = new DocumentException(problems);
        throw start is { CurrentDepth: 0, TokenStartIndex: 0 }
            ? new JsonException(message, problems[0].Path, problems[0].Line - 1, BytesBefore(problems[0], whole.RootElement), inner)
            : new JsonException(message, inner); // what is around it only the serializer knows
    }

    private static string Named(Type type) => $"{(type.Name[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a")} {type.Name}";

    // Columns count characters, as people do; the serializer counts bytes.
    private static long BytesBefore(DocumentProblem problem, JsonElement whole)
    {
        var line = whole.GetRawText().Split('\n')[problem.Line - 1];
        return Encoding.UTF8.GetByteCount(string.Concat(line.EnumerateRunes().Take(problem.Column - 1)));
    }

    private static (T Value, ValueList<DocumentProblem> Problems) Walked(ReadOnlySpan<byte> json, Reading<object> read)
    {
        var (value, problems) = DocumentReader.One(json, read);
        return (problems.Count > 0 ? default! : (T)value!, problems);
    }
}

/// <summary>Reads a value from the whole of a text, or says what is wrong.</summary>
internal delegate (T Value, ValueList<DocumentProblem> Problems) Parsing<T>(ReadOnlySpan<byte> json);
