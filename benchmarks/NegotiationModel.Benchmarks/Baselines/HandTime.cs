using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines;

/// <summary>Whole seconds of UTC as twenty bytes, 2026-03-02T09:00:00Z, and nothing else.</summary>
internal static class HandTime
{
    public const int Length = 20;

    public static Instant Read(ReadOnlySpan<byte> text) =>
        Instant.FromUtc(
            (Two(text) * 100) + Two(text[2..]),
            Two(text[5..]),
            Two(text[8..]),
            Two(text[11..]),
            Two(text[14..]),
            Two(text[17..])
        );

    public static void Write(Instant at, Span<byte> text)
    {
        var ((year, month, day), (hour, minute, second)) = at.ToDateTimeUtc();
        "0000-00-00T00:00:00Z"u8.CopyTo(text);
        Put(text, year / 100);
        Put(text[2..], year % 100);
        Put(text[5..], month);
        Put(text[8..], day);
        Put(text[11..], hour);
        Put(text[14..], minute);
        Put(text[17..], second);
    }

    private static int Two(ReadOnlySpan<byte> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';

    private static void Put(Span<byte> text, int two) => (text[0], text[1]) = ((byte)('0' + (two / 10)), (byte)('0' + (two % 10)));
}
