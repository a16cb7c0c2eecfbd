using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using NodaTime;

namespace NegotiationModel.Mcp;

/// <summary>What a call that moves says: the move, the version that was read, and a name for the move; or what is wrong with it.</summary>
internal sealed record MoveArguments(Move? Move, MoveOptions Options, CallToolResult? Error)
{
    public static MoveArguments Read(IDictionary<string, JsonElement> given, DateTimeZone zone)
    {
        foreach (var name in given.Keys)
            if (name is not ("move" or "seen" or "key"))
                return Wrong($"There is no argument {Answer.Short(name)}: there are move, seen and key.");
        if (!given.TryGetValue("move", out var written) || written.ValueKind != JsonValueKind.Object)
            return Wrong("The argument move is an object, such as { \"type\": \"accept\", \"by\": \"buyer\", \"proposal\": \"p2\" }.");
        int? seen = null;
        if (given.TryGetValue("seen", out var version))
        {
            if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number < 0)
                return Wrong("The argument seen is a version: a whole number from 0 on.");
            seen = number;
        }

        string? key = null;
        if (given.TryGetValue("key", out var named))
        {
            key = named.ValueKind == JsonValueKind.String ? named.GetString()! : "";
            if (key.Length is 0 or > 200 || key.Any(one => char.IsControl(one) || char.IsSurrogate(one)))
                return Wrong("The argument key has 1 to 200 characters, none of them a control character.");
        }

        return NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(written.GetRawText()), out var problems, zone) is { } move
            ? new(move, new(seen, key), null)
            : Wrong($"This is no move. {string.Join(" ", problems.Take(5).Select(one => $"{one.Path}: {one.Message}"))}");
    }

    private static MoveArguments Wrong(string sentence) => new(null, new(null, null), Answer.Error("unreadable", sentence));
}

/// <summary>How a move is to be made.</summary>
/// <param name="Seen">The version that the model has read; null for any.</param>
/// <param name="Key">Its name for the move; null for none.</param>
internal sealed record MoveOptions(int? Seen, string? Key);
