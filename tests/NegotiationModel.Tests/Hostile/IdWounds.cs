using System.Text;
using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Wounds to ids: empty, spaced, long, look-alikes, in other letters, ids of another kind; at one place, or everywhere.</summary>
internal static class IdWounds
{
    private static readonly string[] Names =
    [
        "id",
        "by",
        "through",
        "proposal",
        "answers",
        "replaces",
        "revives",
        "condition",
        "agreement",
        "about",
        "of",
        "with",
        "ratifiers",
        "issues",
        "party",
        "issue",
    ];

    private static readonly string[] Ids =
    [
        "",
        " ",
        "  x",
        "x ",
        "a b",
        "\t",
        "\u00a0",
        "\u200b",
        "\u202eevil",
        "\u2028",
        "é",
        "e\u0301",
        "\uff50\uff11",
        "р1",
        "P1",
        "C1",
        "A1",
        "p01",
        "p+1",
        "p-1",
        "p 1",
        "p1 ",
        "p0",
        "p1.0",
        "p1e0",
        "p1",
        "p2",
        "p3",
        "c1",
        "c2",
        "a1",
        "a2",
        "p999999999",
        "p2147483647",
        "p2147483648",
        "p99999999999999999999",
        "c999999999",
        "c2147483647",
        "issue-1",
        "null",
        "true",
        "1",
        "-",
        "$",
        "$.id",
        "a.b[0]",
        "a\"b",
        "a'b",
        "a\\b",
        "[red]",
        "[/]",
        "{0}",
        "%s",
        "<b>",
        "../x",
        "__proto__",
        "constructor",
        "😀",
        "\u0000",
        "p1\u0000",
        "\u001b[31m",
        "\u0085",
        "negotiation",
        "seller",
        "buyer",
        "\ufffe",
    ];

    public static readonly Func<Text, byte[]>[] All =
    [
        text => text.Quote(text.Any(JsonTokenType.String, Names), text.Pick(Ids)),
        text => text.Quote(text.Any(JsonTokenType.String, Names), new string('x', text.Pick([199, 200, 201]))),
        text => text.Any(JsonTokenType.String, Names) is { } spot ? text.Quote(spot, Alike(text, text.Plain(spot))) : text.Bytes,
        text => Everywhere(text, _ => text.Pick(Ids)),
        text => Everywhere(text, _ => text.Pick(Ids)),
        text => Everywhere(text, id => Alike(text, id)),
        text => Everywhere(text, _ => string.Concat(Enumerable.Repeat(text.Pick(["x", "ü", "😀", "[", " "]), 100))),
        text =>
            text.Into(
                text.Any(spot =>
                    spot is { Name: "moves", Kind: JsonTokenType.StartObject }
                    && text.Inside(spot).Exists(one => text.Of(one) == "\"propose\"")
                    && !text.Inside(spot).Exists(one => one.Name == "proposal")
                ),
                $"\"proposal\":{JsonSerializer.Serialize(text.Pick(Ids))}"
            ),
        text =>
            text.Into(
                text.Any(spot =>
                    spot is { Name: "conditions", Kind: JsonTokenType.StartObject } && !text.Inside(spot).Exists(one => one.Name == "id")
                ),
                $"\"id\":{JsonSerializer.Serialize(text.Pick(Ids))}"
            ),
        text => text.Drop(text.Any(JsonTokenType.String, "proposal", "agreement", "id")),
    ];

    // What a careless eye, or a careless comparison, takes for the same.
    private static string Alike(Text text, string id) =>
        text.Random.Next(6) switch
        {
            0 => id.ToUpperInvariant(),
            1 => id + " ",
            2 => id.Replace('a', 'а').Replace('e', 'е').Replace('p', 'р').Replace('c', 'с'),
            3 => id.Normalize(NormalizationForm.FormD) + "\u200d",
            4 => id.Length > 1 ? id[..1] + "0" + id[1..] : id + id,
            _ => id + "\u0301",
        };

    // One id, changed in every place where it stands as a whole string, names of members included.
    private static byte[] Everywhere(Text text, Func<string, string> changed)
    {
        if (text.Any(JsonTokenType.String, "id", "proposal") is not { } spot || text.Of(spot) is not { Length: > 2 } old)
            return text.Bytes;
        return Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(text.Bytes).Replace(old, JsonSerializer.Serialize(changed(text.Plain(spot))), StringComparison.Ordinal)
        );
    }
}
