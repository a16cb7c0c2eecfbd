namespace NegotiationModel.Pictures;

/// <summary>Names of statuses and triggers.</summary>
internal static class Name
{
    /// <summary>As documents write it: <c>inForce</c>.</summary>
    public static string OfDocuments(Enum member)
    {
        var name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>As people read it: <c>in force</c>.</summary>
    public static string InWords(string name) =>
        string.Concat(
            name.Select(
                (letter, place) => char.IsUpper(letter) ? (place > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()
            )
        );
}
