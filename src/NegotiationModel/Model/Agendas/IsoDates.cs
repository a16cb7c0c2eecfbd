using System.Buffers;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>
/// Dates and instants in the form in which documents are written: 2026-03-02 and 2026-03-02T09:00:00Z. What is in any other form, or
/// is no date, is left to the patterns, which know all forms and take long to begin.
/// </summary>
internal static class IsoDates
{
    /// <summary>How long a time in this form is at most.</summary>
    public const int Longest = 20;

    public static LocalDate? Date(ReadOnlySpan<byte> text) =>
        text is [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _]
        && Number(text[..4]) is >= 0 and var year
        && Number(text[5..7]) is > 0 and <= 12 and var month
        && Number(text[8..]) is > 0 and var day
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    public static Instant? Instant(ReadOnlySpan<byte> text) =>
        text is [.., (byte)'T', _, _, (byte)':', _, _, (byte)':', _, _, (byte)'Z']
        && Date(text[..^10]) is { } date
        && Number(text[^9..^7]) is >= 0 and < 24 and var hour
        && Number(text[^6..^4]) is >= 0 and < 60 and var minute
        && Number(text[^3..^1]) is >= 0 and < 60 and var second
            ? date.At(new(hour, minute, second)).InUtc().ToInstant()
            : null;

    /// <summary>Reads a date in whatever form; null when it is none.</summary>
    public static LocalDate? Day(string text) =>
        Date(Plain(text, stackalloc byte[Longest])) ?? (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null);

    /// <summary>A text as bytes; nothing where it is longer than what digits are looked for in, or not of ASCII.</summary>
    public static ReadOnlySpan<byte> Plain(string text, Span<byte> bytes) =>
        text.Length <= bytes.Length && Ascii.FromUtf16(text, bytes, out var count) == OperationStatus.Done ? bytes[..count] : default;

    // −1 where something else than a digit stands.
    private static int Number(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
            number = digit is >= (byte)'0' and <= (byte)'9' && number >= 0 ? (number * 10) + digit - '0' : -1;
        return number;
    }
}
