namespace NegotiationModel;

/// <summary>What spans and counters tell alike.</summary>
internal static class RulingTags
{
    public const string Kind = "negotiation.move.kind";

    public const string Outcome = "negotiation.ruling.outcome";

    public const string Code = "negotiation.refusal.code";

    public static string OutcomeOf(in Ruling ruling) => ruling.IsPermitted ? "allowed" : "refused";

    public static string? CodeOf(in Ruling ruling) => ruling.Code is { } code ? EnumNames.Name(code) : null;
}
