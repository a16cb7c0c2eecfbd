using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace NegotiationModel.Mcp;

/// <summary>What a tool answers: text for the model, and the same as JSON for programs where there is more to it.</summary>
internal static class Answer
{
    private const int MaxAlternatives = 3,
        Longest = 60;

    public static CallToolResult Text(string text, JsonObject? facts = null) =>
        new() { Content = [new TextContentBlock { Text = text }], StructuredContent = Element(facts) };

    public static CallToolResult Error(string code, string sentence, JsonObject? facts = null)
    {
        facts ??= [];
        (facts["code"], facts["message"]) = (code, sentence);
        return new()
        {
            IsError = true,
            Content = [new TextContentBlock { Text = $"{sentence} ({code})" + Instead(facts) }],
            StructuredContent = Element(facts),
        };
    }

    /// <summary>A refusal: the sentence, the code, the rule, and what could be done instead.</summary>
    public static CallToolResult Refused(Refusal refusal) =>
        Error(
            NegotiationJson.Name(refusal.Code),
            refusal.Message,
            new()
            {
                ["rule"] = refusal.Rule,
                ["instead"] = new JsonArray([.. refusal.PermittedInstead.Take(MaxAlternatives).Select(one => Example(one.Example))]),
            }
        );

    /// <summary>A move that may be sent: without what the desk says, and without ids that others may have taken by then.</summary>
    public static JsonNode Example(Move move) =>
        Written(move is Move.Propose propose ? propose with { At = null, Proposal = null } : move with { At = null });

    public static JsonNode Written(Move move) => JsonNode.Parse(NegotiationJson.Write(move))!;

    public static string Short(string text) =>
        new([.. (text.Length > Longest ? text[..Longest] + "…" : text).Select(one => char.IsControl(one) ? '?' : one)]);

    private static string Instead(JsonObject facts) =>
        facts["instead"] is JsonArray { Count: > 0 } moves ? $" You could instead make {string.Join(" or ", moves.Select(Line))}." : "";

    /// <summary>JSON in one line, with quotation marks and letters of all languages as they are: a model reads this, and no page.</summary>
    public static string Line(JsonNode? node)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            node!.WriteTo(json); // without the reflection that an application may have turned off
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonElement? Element(JsonObject? facts) => facts is null ? null : JsonDocument.Parse(Line(facts)).RootElement;
}
