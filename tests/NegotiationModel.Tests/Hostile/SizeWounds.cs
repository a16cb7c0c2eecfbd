using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Wounds of size: very long texts, very many of everything, and nothing at all.</summary>
internal static class SizeWounds
{
    // At the bounds of ids, of texts, and of what a path quotes.
    private static readonly int[] Lengths = [59, 60, 61, 199, 200, 201, 1_000, 9_999, 99_999, 100_000, 100_001];

    private static readonly int[] Numbers = [2, 8, 9, 13, 33, 65, 150];

    private static readonly string[] Letters = ["x", "é", "😀", "[", "\"", "\u0007", " "];

    public static readonly Func<Text, byte[]>[] All =
    [
        text => text.Quote(text.Any(JsonTokenType.String), Long(text)),
        text => text.Quote(text.Any(JsonTokenType.String, "name", "title", "text", "quote", "source"), Long(text)),
        text => text.Into(text.Any(JsonTokenType.StartObject), $"{JsonSerializer.Serialize(Long(text))}:1"),
        Repeated,
        Repeated,
        Repeated,
        text =>
            More(
                text,
                "parties",
                place => $$"""{"id":"more-{{place}}","role":"{{text.Pick(["principal", "observer", "mediator", "guarantor"])}}"}"""
            ),
        text => More(text, "agenda", place => $$"""{"id":"more-{{place}}","type":"{{text.Pick(["text", "number", "duration"])}}"}"""),
        text => More(text, "options", place => $"\"more-{place}\""),
        text => More(text, "conditions", place => text.Pick(["{}", """{"kind":"subsequent"}""", $$"""{"id":"more-{{place}}"}"""])),
        text => More(text, "ratifiers", place => $"\"more-{place}\""),
        text => More(text, "with", place => $"\"more-{place}\""),
        text => More(text, "citations", place => $$"""{"source":"{{place}}"}"""),
        text =>
            text.Into(
                text.Any(JsonTokenType.StartObject, "terms"),
                string.Join(',', Enumerable.Range(0, text.Pick(Numbers)).Select(place => $"\"more-{place}\":{place}"))
            ),
        text =>
            text.Into(
                text.Any(JsonTokenType.StartObject),
                string.Join(',', Enumerable.Range(0, text.Pick(Numbers)).Select(place => $"\"more-{place}\":null"))
            ),
        text => text.Put(text.Any(JsonTokenType.StartArray), "[]"),
        text => text.Put(text.Any(JsonTokenType.StartArray, "moves", "conditions", "citations", "representatives"), "[]"),
        text => text.Put(text.Any(JsonTokenType.StartObject), "{}"),
        text => text.Quote(text.Any(JsonTokenType.String), ""),
        text => text.Random.Next(5) > 0 ? text.Bytes : [],
    ];

    private static string Long(Text text)
    {
        var (letter, length) = (text.Pick(Letters), text.Pick(Lengths));
        return string.Concat(Enumerable.Repeat(letter, length / letter.Length));
    }

    private static byte[] More(Text text, string list, Func<int, string> item) =>
        text.Into(text.Any(JsonTokenType.StartArray, list), string.Join(',', Enumerable.Range(0, text.Pick(Numbers)).Select(item)));

    // The same move again and again.
    private static byte[] Repeated(Text text) =>
        StructureWounds.Move(text) is { } move
            ? text.Before(move, string.Concat(Enumerable.Repeat(text.Of(move) + ",", text.Pick(Numbers))))
            : text.Bytes;
}
