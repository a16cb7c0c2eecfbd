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
    public static bool HasText(JsonElement move) =>
        Properties.Except(["amends", "supplements", "ends"]).Any(p => move.TryGetProperty(p, out _));

    /// <summary>Anything that a counter-proposal in its place would drop.</summary>
    public static bool SaysMore(Proposal proposal) => proposal.IsWhole || Properties.Any(p => proposal.Text.TryGetProperty(p, out _));
}
