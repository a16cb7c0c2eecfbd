namespace NegotiationModel;

/// <summary>What documents can hold and give back, asked where it is given to the model, so that whatever plays can be written and
/// read.</summary>
internal static class WritableArgument
{
    /// <summary>How many characters a text has at most.</summary>
    public const int LongestText = 100_000;

    public static string Text(string? text, string name) =>
        Problem(text ?? throw new ArgumentNullException(name)) is { } problem
            ? throw new ArgumentException($"A text {problem}.", name)
            : text;

    public static string? TextOrNull(string? text, string name) => text is null ? null : Text(text, name);

    /// <summary>What is wrong with a text, to be read after "a text"; null when nothing is.</summary>
    public static string? Problem(string text) =>
        text.Length > LongestText ? $"must not be longer than {LongestText} characters"
        : IsWhole(text) ? null
        : "must not hold half of a surrogate pair";

    /// <summary>A list in which something stands at every place.</summary>
    public static ValueList<T> Items<T>(ValueList<T> items, string name)
        where T : class
    {
        for (var place = 0; place < items.Count; place++)
            if (items[place] is null)
                throw new ArgumentNullException(name, $"Something must stand at every place of the list, but there is null at {place}.");
        return items;
    }

    /// <summary>A list of ids, none of which is the default value.</summary>
    public static ValueList<T> Ids<T>(ValueList<T> ids, Func<T, string> text, string name)
        where T : struct
    {
        foreach (var id in ids)
            if (text(id).Length == 0)
                throw Unnamed(name);
        return ids;
    }

    /// <summary>For the default value of an id, which names nothing.</summary>
    public static ArgumentException Unnamed(string name) => new("The default value of an id names nothing.", name);

    public static T Member<T>(T member, string name)
        where T : struct, Enum =>
        Enum.IsDefined(member) ? member : throw new ArgumentOutOfRangeException(name, member, $"There is no such {typeof(T).Name}.");

    // Every half of a character that takes two places stands beside its other half.
    private static bool IsWhole(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; at >= 0 && at < text.Length; at++)
            if (char.IsSurrogate(text[at]) && !char.IsSurrogatePair(text, at++))
                return false;
        return true;
    }
}
