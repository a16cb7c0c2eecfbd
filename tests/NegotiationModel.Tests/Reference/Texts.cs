using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

/// <summary>What a proposal may say beside its terms.</summary>
internal static class Texts
{
    public static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    private static readonly string[] Properties =
    [
        "conditions",
        "term",
        "entry",
        "entryAfter",
        "appliedFrom",
        "exit",
        "suspension",
        "accession",
        "changedBy",
        "amends",
        "supplements",
        "ends",
        "issues",
    ];

    /// <summary>Something that stands only on a proposal within one basket: it is about one agreement. What it is about says
    /// nothing by itself.</summary>
    public static bool HasText(JsonElement move) => Properties.Except(["amends", "supplements", "ends"]).Any(p => Says(move, p));

    /// <summary>Anything that a counter-proposal in its place would drop.</summary>
    public static bool SaysMore(Proposal proposal) => proposal.IsWhole || Properties.Any(p => Says(proposal.Text, p));

    public static bool Says(JsonElement text, string property) => text.TryGetProperty(property, out JsonElement said) && Says(said);

    // What is left out may also be written: no conditions, or an agreement that is never left.
    private static bool Says(JsonElement said) =>
        said.ValueKind switch
        {
            JsonValueKind.Array => said.EnumerateArray().Any(Says),
            JsonValueKind.String => said.GetString() != "never",
            _ => said.ValueKind != JsonValueKind.False,
        };
}
