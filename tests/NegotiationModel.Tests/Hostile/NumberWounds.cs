using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Wounds to numbers: huge, tiny, of many digits, with exponents, fractions where whole numbers belong, and no numbers at
/// all.</summary>
internal static class NumberWounds
{
    private static readonly string[] Numbers =
    [
        "0",
        "-0",
        "0.0",
        "-0.0e-0",
        "1",
        "-1",
        "0.5",
        "1.5",
        "2.50",
        "1e3",
        "1E+3",
        "10e-1",
        "1e0",
        "1e27",
        "-1e27",
        "1.1e27",
        "1e28",
        "9999999999999999999999999999",
        "99999999999999999999999999999",
        "79228162514264337593543950335",
        "79228162514264337593543950336",
        "1e-28",
        "-1e-28",
        "1e-29",
        "0.0000000000000000000000000001",
        "0.00000000000000000000000000001",
        "0.1234567890123456789012345678",
        "1000000000000.0000000000000001",
        "1e308",
        "1e400",
        "1e-400",
        "1e2147483647",
        "1e-2147483648",
        "1e99999999999999999999",
        "0e99999",
        "2147483647",
        "2147483648",
        "-2147483648",
        "9223372036854775808",
        "1000000000000",
        "1000000000001",
        "0." + new string('0', 97) + "1",
        new string('9', 101),
        "1" + new string('0', 28),
    ];

    // What other formats take for numbers.
    private static readonly string[] Not =
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "\"NaN\"",
        "\"1\"",
        "01",
        "+1",
        ".5",
        "1.",
        "0x10",
        "1_000",
        "1,5",
        "--1",
        "1e",
        "٣",
        "null",
        "true",
    ];

    public static readonly Func<Text, byte[]>[] All =
    [
        Any,
        Any,
        Any,
        Any,
        Any,
        Any,
        Any,
        text => text.Put(text.Any(JsonTokenType.Number), text.Pick(Not)),
        text => text.Put(Term(text), text.Pick(Numbers)),
        text => Bound(text, "min"),
        text => Bound(text, "max"),
        text => Bound(text, "step"),
        text => text.Put(text.Any(spot => spot.Name == "acceptance"), $$"""{"quorum":{{text.Pick(Numbers)}}}"""),
        Weights,
        Rounds,
    ];

    private static byte[] Any(Text text) => text.Put(text.Any(JsonTokenType.Number), text.Pick(Numbers));

    private static ValuePlace? Term(Text text) =>
        text.Any(JsonTokenType.StartObject, "terms") is { } terms && text.Inside(terms) is { Count: > 0 } values ? text.Pick(values) : null;

    // A bound on an issue that has others, which it mostly contradicts.
    private static byte[] Bound(Text text, string name)
    {
        var issue = text.Any(spot =>
            spot is { Name: "agenda" or "issues", Kind: JsonTokenType.StartObject }
            && text.Inside(spot).Exists(one => one.Name == "type" && text.Of(one) is "\"integer\"" or "\"number\"" or "\"money\"")
        );
        if (issue is null)
            return text.Bytes;
        var old = text.Inside(issue).Find(one => one.Name == name);
        return old is null ? text.Into(issue, $"\"{name}\":{text.Pick(Numbers)}") : text.Put(old, text.Pick(Numbers));
    }

    private static byte[] Weights(Text text)
    {
        var parties = text.Ids("parties");
        return text.Protocol(
            $"\"acceptance\":{{\"weights\":{{{string.Join(',', parties.Select(id => $"{id}:{text.Pick(Numbers)}"))}"
                + $"}},\"threshold\":{text.Pick(Numbers)}}}"
        );
    }

    private static byte[] Rounds(Text text) => text.Protocol($"\"maxRounds\":{text.Pick(Numbers)}");
}
