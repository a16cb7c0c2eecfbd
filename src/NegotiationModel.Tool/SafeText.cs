using System.Globalization;

namespace NegotiationModel.Tool;

/// <summary>Text from documents and command lines, so that it can neither steer a terminal nor begin a line of its own.</summary>
internal static class SafeText
{
    // A name is repeated with everything its party does: what is told must not outgrow the document.
    private const int Longest = 100;

    public static string OneLine(string text) =>
        text.Any(IsUnseen) ? string.Concat(text.Select(character => IsUnseen(character) ? ' ' : character)) : text;

    /// <summary>The beginning of a text, not cut within a character that takes two places.</summary>
    public static string Truncate(string text, int longest = Longest) =>
        text.Length <= longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");

    private static bool IsUnseen(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
