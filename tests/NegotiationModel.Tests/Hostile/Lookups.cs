using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>What the grammar of documents lets one find in a text.</summary>
internal static class Lookups
{
    /// <summary>The ids in a list such as the parties, or of proposals in the moves, as they are written; of any kind where no list is
    /// named.</summary>
    public static List<string> Ids(this Text text, string list = "") =>
        [
            .. text.Every(spot =>
                    spot is { Kind: JsonTokenType.String, Name: "id" or "proposal" }
                    && (list.Length == 0 || text.Around(spot)?.Name == list)
                )
                .Select(text.Of)
                .Distinct(),
        ];

    /// <summary>The document with a rule of its own, beside what its protocol says.</summary>
    public static byte[] Protocol(this Text text, string rule) =>
        text.Any(spot => spot.Name == "protocol") is not { } protocol ? text.Bytes
        : protocol.Kind == JsonTokenType.String ? text.Put(protocol, $"{{\"preset\":{text.Of(protocol)},{rule}}}")
        : protocol.Kind != JsonTokenType.StartObject ? text.Bytes
        : text.Inside(protocol).Find(one => rule.StartsWith($"\"{one.Name}\"", StringComparison.Ordinal)) is { } old
            ? text.Splice(old.From, old.End, rule)
        : text.Into(protocol, rule);
}
