using System.Text;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace NegotiationModel.Mcp.Tests;

/// <summary>What a model calls, and how it reads the answer.</summary>
internal static class Calls
{
    public static Task<CallToolResult> AskAsync(this McpClient client, string tool) =>
        client.CallToolAsync(tool, new Dictionary<string, object?>()).AsTask();

    public static Task<CallToolResult> MakeAsync(this McpClient client, Move move, int? seen = null, string? key = null) =>
        client.MoveAsync("make_move", move, seen, key);

    public static Task<CallToolResult> MoveAsync(this McpClient client, string tool, Move move, int? seen = null, string? key = null)
    {
        var given = new Dictionary<string, object?> { ["move"] = JsonDocument.Parse(NegotiationJson.Write(move)).RootElement };
        if (seen is not null)
            given["seen"] = seen;
        if (key is not null)
            given["key"] = key;
        return client.CallToolAsync(tool, given).AsTask();
    }

    public static string Text(this CallToolResult result) =>
        result.Content.OfType<TextContentBlock>().Aggregate(new StringBuilder(), (all, one) => all.Append(one.Text)).ToString();

    /// <summary>All that is told, as bytes would have it.</summary>
    public static string Whole(this CallToolResult result) => result.Text() + result.StructuredContent?.GetRawText();

    public static string? Code(this CallToolResult result) =>
        result.IsError == true ? result.StructuredContent!.Value.GetProperty("code").GetString() : null;
}
