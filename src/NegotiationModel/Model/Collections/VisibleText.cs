using System.Globalization;
using System.Text;

namespace NegotiationModel;

/// <summary>Whether anybody sees a text: white space, and what Unicode lets be left out when it is drawn, show nothing.</summary>
internal static class VisibleText
{
    // Default_Ignorable_Code_Point of Unicode where the category does not say so, and the empty pattern of Braille.
    private static readonly (int First, int Last)[] Hidden =
    [
        (0x034F, 0x034F),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x2800, 0x2800),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFFA0, 0xFFA0),
        (0xE0000, 0xE0FFF),
    ];

    public static bool HasAny(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsVisible(rune))
                return true;
        return false;
    }

    private static bool IsVisible(Rune rune) =>
        rune.Value is > ' ' and <= '~'
        || !(
            Rune.IsWhiteSpace(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned
            || IsHidden(rune)
        );

    private static bool IsHidden(Rune rune)
    {
        foreach (var (first, last) in Hidden)
            if (rune.Value >= first && rune.Value <= last)
                return true;
        return false;
    }
}
