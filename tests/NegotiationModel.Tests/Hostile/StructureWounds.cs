using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Wounds to members and elements: lost, doubled, renamed, exchanged, of another type, at another place.</summary>
internal static class StructureWounds
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1e400",
        "\"\"",
        "\"x\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "{\"id\":\"x\"}",
        "{\"from\":\"2026-01-01\",\"to\":\"2026-01-02\"}",
    ];

    private static readonly string[] Names =
    [
        "id",
        "type",
        "by",
        "at",
        "terms",
        "text",
        "until",
        "due",
        "kind",
        "of",
        "proposal",
        "conditions",
        "issues",
        "linear",
        "table",
        "curve",
        "worth",
        "when",
        "name",
        "colour",
        "ID",
        "",
        " id",
        "\\u0069d",
        "__proto__",
        "\\ud800",
        "$.id",
        "a.b[0]",
    ];

    public static readonly Func<Text, byte[]>[] All =
    [
        text => text.Drop(Some(text)),
        text => text.Drop(Move(text)),
        text => text.Drop(text.Any(IsMember)),
        text => Twice(text, Some(text)),
        text => Twice(text, Move(text)),
        Renamed,
        Exchanged,
        text => text.Put(Some(text), text.Pick(Values)),
        text => text.Put(text.Any(JsonTokenType.String), text.Pick(Values)),
        Nested,
        Elsewhere,
        Elsewhere,
        Elsewhere,
        text => text.Into(text.Any(JsonTokenType.StartObject), $"\"{text.Pick(Names)}\":{text.Pick(Values)}"),
        text => text.Before(Some(text), ","),
        text => text.Before(Some(text), text.Pick(["// so\n", "/* so */", "# so\n", "\u00a0", "\t", "\r\n"])),
        text => [.. text.Bytes, .. "\n{}"u8],
        text => [.. text.Bytes, .. text.Bytes],
        text => [.. "["u8, .. text.Bytes, .. "]"u8],
        text => text.Any(JsonTokenType.StartObject) is { } whole ? text.Splice(whole.End - 1, whole.End - 1, ",") : text.Bytes,
    ];

    private static ValuePlace? Some(Text text) => text.Any(spot => spot.Around >= 0);

    private static bool IsMember(ValuePlace spot) => spot.Around >= 0 && spot.From < spot.Start;

    /// <summary>One of the moves.</summary>
    public static ValuePlace? Move(Text text) => text.Any(spot => spot is { Name: "moves", Kind: JsonTokenType.StartObject });

    private static byte[] Twice(Text text, ValuePlace? spot) => spot is null ? text.Bytes : text.Before(spot, text.Member(spot) + ",");

    private static byte[] Renamed(Text text) =>
        text.Any(IsMember) is { } spot ? text.Splice(spot.From, spot.Start, $"\"{text.Pick(Names)}\":") : text.Bytes;

    private static byte[] Exchanged(Text text)
    {
        if (Some(text) is not { } one || text.Any(spot => spot.Start >= one.End) is not { } other)
            return text.Bytes;
        var (first, second) = (text.Of(one), text.Of(other));
        return
        [
            .. text.Splice(one.Start, one.End, second)
                .AsSpan(0, other.Start + (System.Text.Encoding.UTF8.GetByteCount(second) - (one.End - one.Start))),
            .. System.Text.Encoding.UTF8.GetBytes(first),
            .. text.Bytes.AsSpan(other.End),
        ];
    }

    private static byte[] Nested(Text text)
    {
        var deep = text.Pick([3, 20, 57, 58, 60, 61, 62, 63, 64, 65, 200, 5_000]);
        return Some(text) is { } spot
            ? text.Random.Next(2) == 0
                ? text.Put(spot, new string('[', deep) + text.Of(spot) + new string(']', deep))
                : text.Put(spot, string.Concat(Enumerable.Repeat("{\"id\":", deep)) + text.Of(spot) + new string('}', deep))
            : text.Bytes;
    }

    // A move made earlier or later than it was.
    private static byte[] Elsewhere(Text text)
    {
        if (Move(text) is not { } one || Move(text) is not { } other || one == other)
            return text.Bytes;
        var (moved, taken) = (text.Of(one), new Text(text.Drop(one), text.Random));
        return taken.Before(Move(taken), moved + ",");
    }
}
