using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Hosting;

/// <summary>Writes answers.</summary>
internal static class Json
{
    public static byte[] Bytes(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
            Object(json, () => content(json));
        return buffer.WrittenSpan.ToArray();
    }

    public static Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> content, string type = "application/json") =>
        WriteAsync(context, Bytes(content), type);

    public static async Task WriteAsync(HttpContext context, byte[] content, string type)
    {
        var response = context.Response;
        response.ContentType = type;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer"; // an address may carry a token
        await response.Body.WriteAsync(content, context.RequestAborted);
    }

    public static void Object(Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    public static void Move(Utf8JsonWriter json, Move move) => json.WriteRawValue(NegotiationJson.Write(move), skipInputValidation: true);

    /// <summary>A move that may be sent: without what the desk says, and without ids that others may have taken by then.</summary>
    public static Move Example(Move move) =>
        move is Move.Propose propose ? propose with { At = null, Proposal = null } : move with { At = null };

    public static void Transitions(Utf8JsonWriter json, ValueList<Transition> transitions)
    {
        json.WriteStartArray("transitions");
        foreach (var one in transitions)
            Object(
                json,
                () =>
                {
                    json.WriteString("machine", NegotiationJson.Name(one.Declared.Machine));
                    json.WriteString("subject", one.SubjectId);
                    json.WriteString("from", NegotiationJson.Name(one.From));
                    json.WriteString("trigger", NegotiationJson.Name(one.Trigger));
                    json.WriteString("to", NegotiationJson.Name(one.To));
                }
            );
        json.WriteEndArray();
    }
}
