using System.Text.Json;

namespace NegotiationModel.Benchmarks.Baselines;

internal static partial class HandWriter
{
    // Encoded once.
    private static class Names
    {
        public static readonly JsonEncodedText Answers = JsonEncodedText.Encode("answers"),
            At = JsonEncodedText.Encode("at"),
            By = JsonEncodedText.Encode("by"),
            Condition = JsonEncodedText.Encode("condition"),
            Conditions = JsonEncodedText.Encode("conditions"),
            Counter = JsonEncodedText.Encode("counter"),
            Convened = JsonEncodedText.Encode("convened"),
            Due = JsonEncodedText.Encode("due"),
            Expires = JsonEncodedText.Encode("expires"),
            FirmUntil = JsonEncodedText.Encode("firmUntil"),
            Id = JsonEncodedText.Encode("id"),
            Kind = JsonEncodedText.Encode("kind"),
            Moves = JsonEncodedText.Encode("moves"),
            Of = JsonEncodedText.Encode("of"),
            Price = JsonEncodedText.Encode("price"),
            Proposal = JsonEncodedText.Encode("proposal"),
            Replaces = JsonEncodedText.Encode("replaces"),
            Revives = JsonEncodedText.Encode("revives"),
            Subsequent = JsonEncodedText.Encode("subsequent"),
            Terms = JsonEncodedText.Encode("terms"),
            Text = JsonEncodedText.Encode("text"),
            Type = JsonEncodedText.Encode("type"),
            With = JsonEncodedText.Encode("with"),
            WithoutCommitment = JsonEncodedText.Encode("withoutCommitment");

        public static readonly JsonEncodedText[] Kinds =
        [
            .. Enum.GetValues<MoveKind>().Select(kind => JsonEncodedText.Encode(NegotiationJson.Name(kind))),
        ];
    }
}
