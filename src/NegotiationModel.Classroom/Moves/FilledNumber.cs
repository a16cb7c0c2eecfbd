using System.Globalization;

namespace NegotiationModel.Classroom;

/// <summary>A number as people type it. A point or a comma before exactly three digits is refused: to some it groups thousands, and to
/// others it begins a fraction.</summary>
internal static class FilledNumber
{
    /// <summary>The number; or what is wrong with the text.</summary>
    public static (decimal? Number, string? Problem) Read(string text)
    {
        if (Grouped(text) is { } meant)
            return (null, $"“{text}” can be read in two ways. Write {meant} if you mean thousands, or else {text.Replace(',', '.')}0.");
        return decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? (number, null)
            : (null, null);
    }

    // The digits without what may group them; null where nothing does.
    private static string? Grouped(string text)
    {
        var at = text.LastIndexOfAny(['.', ',']);
        if (at <= 0 || text.Length - at != 4 || !text[(at + 1)..].All(char.IsAsciiDigit))
            return null;
        var whole = text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return whole.TrimStart('-').All(char.IsAsciiDigit) ? whole : null;
    }
}
