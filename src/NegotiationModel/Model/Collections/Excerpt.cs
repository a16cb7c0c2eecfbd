namespace NegotiationModel;

/// <summary>Texts as messages quote them: cut where they are long, so that what is told of a document cannot outgrow it.</summary>
internal static class Excerpt
{
    private const int Longest = 100,
        LongestName = 60;

    /// <summary>A name as messages quote it among other words.</summary>
    public static string Name(string name) => Short(name, LongestName);

    // Not cut within a character that takes two places.
    public static string Short(string text, int longest = Longest) =>
        text.Length <= longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");
}
