using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>The rules of a document as far as some of its principals can play by them without the others.</summary>
public static class PlayableRules
{
    /// <summary>The same rules for those who play alone: weights and ratification of others are left out.</summary>
    /// <param name="own">The document's rules.</param>
    /// <param name="players">Those who play.</param>
    /// <returns>The rules; null where those who play cannot agree by them.</returns>
    public static Protocol? For(Protocol own, ValueList<PartyId> players)
    {
        ArgumentNullException.ThrowIfNull(own);
        var rules = own with
        {
            Acceptance = own.Acceptance is Acceptance.WeightedRule weighted
                ? Acceptance.Weighted(weighted.Threshold, [.. weighted.Weights.Where(weight => players.Contains(weight.Party))])
                : own.Acceptance,
            Ratifiers = [.. own.Ratifiers.Where(party => players.Contains(party))],
        };
        return new AgreementRule(rules.Acceptance, players) { MediatorProposes = rules.OnlyMediatorsPropose }.CanAgree(players)
            ? rules
            : null;
    }
}
