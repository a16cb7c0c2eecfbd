using System.Text;
using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Wounds that know no grammar: bytes lost, changed and brought in, and texts in other encodings.</summary>
internal static class ByteWounds
{
    // Not UTF-8: a lonely start or end, overlong forms, halves of surrogate pairs, beyond the last character.
    private static readonly byte[][] Bad =
    [
        [0xFF],
        [0xFE],
        [0x80],
        [0xC3, 0x28],
        [0xC0, 0xAF],
        [0xE0, 0x80, 0xAF],
        [0xED, 0xA0, 0x80],
        [0xED, 0xB0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xF8, 0x88, 0x80, 0x80, 0x80],
        [0xE2, 0x82],
    ];

    // Characters that a string may hold only as escapes, that steer terminals, that are no text, or that look like nothing.
    private static readonly string[] Odd =
    [
        "\0",
        "\n",
        "\r",
        "\t",
        "\u007f",
        "\u0085",
        "\u009b",
        "\u2028",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\uffff",
        "\U000e0041",
        "\U0001f600",
        "\u001b[31m",
        "\u001b]0;x\u0007",
        "[/]",
        "[red]",
        ":skull:",
        "</script>",
    ];

    private static readonly string[] Escapes =
    [
        "\\ud800",
        "\\udc00",
        "\\udc00\\ud800",
        "\\u0000",
        "\\u001b[2J",
        "\\u009b",
        "\\r\\n",
        "\\u2028",
        "\\ud83d\\ude00",
        "\\u00e9",
        "\\x41",
        "\\u12",
    ];

    public static readonly Func<Text, byte[]>[] All =
    [
        Flip,
        Flip,
        Insert,
        Delete,
        Truncate,
        Duplicate,
        Swap,
        BadText,
        OddInString,
        OddInString,
        OddInString,
        EscapeInString,
        EscapeInString,
        EscapeInString,
        text => [0xEF, 0xBB, 0xBF, .. text.Bytes],
        text => [.. text.Bytes, 0xEF, 0xBB, 0xBF],
        text => [0xFF, 0xFE, .. Encoding.Convert(Encoding.UTF8, Encoding.Unicode, text.Bytes)],
        text => Encoding.Convert(Encoding.UTF8, Encoding.BigEndianUnicode, text.Bytes),
        text => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text.Bytes).Replace("\n", "\r\n", StringComparison.Ordinal)),
        text => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text.Bytes).Replace("\n", "\r", StringComparison.Ordinal)),
    ];

    private static byte[] Flip(Text text)
    {
        byte[] bytes = [.. text.Bytes];
        if (bytes.Length > 0)
            bytes[text.Random.Next(bytes.Length)] ^= (byte)(1 << text.Random.Next(8));
        return bytes;
    }

    private static byte[] Insert(Text text)
    {
        var bytes = new byte[text.Random.Next(1, 9)];
        text.Random.NextBytes(bytes);
        return text.Splice(At(text), bytes);
    }

    private static byte[] Delete(Text text) => Block(text) is var (from, end) ? text.Splice(from, end, "") : [];

    private static byte[] Truncate(Text text) => text.Bytes[..At(text)];

    private static byte[] Duplicate(Text text) =>
        Block(text) is var (from, end) ? text.Splice(end, text.Bytes.AsSpan(from, end - from)) : [];

    private static byte[] Swap(Text text)
    {
        int[] cuts = [At(text), At(text), At(text)];
        Array.Sort(cuts);
        return [.. text.Bytes[..cuts[0]], .. text.Bytes[cuts[1]..cuts[2]], .. text.Bytes[cuts[0]..cuts[1]], .. text.Bytes[cuts[2]..]];
    }

    private static byte[] BadText(Text text) => text.Splice(At(text), text.Pick(Bad));

    // Escaped, the text is JSON whatever is in it; as it is, mostly not.
    private static byte[] OddInString(Text text) =>
        text.Any(JsonTokenType.String) is not { } spot ? text.Bytes
        : text.Random.Next(4) > 0 ? text.Quote(spot, text.Plain(spot) + text.Pick(Odd))
        : text.Splice(spot.End - 1, Encoding.UTF8.GetBytes(text.Pick(Odd)));

    private static byte[] EscapeInString(Text text) =>
        text.Any(JsonTokenType.String) is { } spot ? text.Splice(spot.End - 1, Encoding.UTF8.GetBytes(text.Pick(Escapes))) : text.Bytes;

    private static (int From, int End) Block(Text text)
    {
        var from = At(text);
        return (from, Math.Min(text.Bytes.Length, from + text.Random.Next(1, 60)));
    }

    private static int At(Text text) => text.Random.Next(text.Bytes.Length + 1);

    private static byte[] Splice(this Text text, int at, ReadOnlySpan<byte> with) => text.Splice(at, at, with);
}
