using System.Text.Json;

namespace NegotiationModel;

/// <summary>Paths into documents, such as <c>$.moves[3].terms["delivery date"]</c>.</summary>
internal static class JsonPath
{
    private const int Longest = 60;

    /// <summary>The step to a member: plain where the name allows it, else quoted, and cut where it is long.</summary>
    public static string Member(string name) =>
        name.Length is > 0 and <= Longest && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-')
            ? $".{name}"
            : $"[\"{JsonEncodedText.Encode(Excerpt.Short(name, Longest))}\"]";
}
