using System.Globalization;

namespace NegotiationModel.Tool;

/// <summary>Text from documents and command lines, so that it can neither steer a terminal nor begin a line of its own.</summary>
internal static class Safe
{
    public static string Line(string text) => text.Any(IsUnseen) ? string.Concat(text.Select(one => IsUnseen(one) ? ' ' : one)) : text;

    private static bool IsUnseen(char one) =>
        CharUnicodeInfo.GetUnicodeCategory(one) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
