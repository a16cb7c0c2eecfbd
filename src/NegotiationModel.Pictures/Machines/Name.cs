namespace NegotiationModel.Pictures;

/// <summary>Names of statuses and triggers, as documents write them.</summary>
internal static class Name
{
    /// <summary>As people read it: <c>in force</c>.</summary>
    public static string InWords(string name) =>
        string.Concat(
            name.Select(
                (letter, place) => char.IsUpper(letter) ? (place > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()
            )
        );
}
