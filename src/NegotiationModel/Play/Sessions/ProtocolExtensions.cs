using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>Restricts a protocol to those who play by it.</summary>
public static class ProtocolExtensions
{
    /// <summary>The same rules for those who play alone: weights and ratification of others are left out.</summary>
    /// <param name="protocol">The rules.</param>
    /// <param name="players">Those who play.</param>
    /// <param name="groups">The groups that the rules may name.</param>
    /// <returns>The rules; null where those who play cannot agree by them.</returns>
    public static Protocol? RestrictedTo(this Protocol protocol, ValueList<PartyId> players, ValueList<PartyGroup> groups = default)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var rules = protocol with
        {
            Acceptance = Restricted(protocol.Acceptance, players, groups),
            Ratifiers = [.. protocol.Ratifiers.Where(party => players.Contains(party))],
            Baskets = [.. protocol.Baskets.Select(basket => Restricted(basket, players, groups))],
        };
        return rules
            .Baskets.Select(basket => basket.Acceptance ?? rules.Acceptance)
            .Append(rules.Acceptance)
            .All(rule => new AgreementRule(rule, players) { MediatorProposes = rules.OnlyMediatorsPropose }.CanAgree(players))
            ? rules
            : null;
    }

    private static Basket Restricted(Basket basket, ValueList<PartyId> players, ValueList<PartyGroup> groups) =>
        basket with
        {
            Acceptance = basket.Acceptance is { } own ? Restricted(own, players, groups) : null,
            Ratifiers = basket.Ratifiers is { } asked ? [.. asked.Where(party => players.Contains(party))] : null,
        };

    // A session has no groups: whom they name stands in the rule.
    private static AcceptanceRule Restricted(AcceptanceRule rule, ValueList<PartyId> players, ValueList<PartyGroup> groups) =>
        rule switch
        {
            AcceptanceRule.WeightedRule weighted => AcceptanceRule.Weighted(
                weighted.Threshold,
                [.. weighted.Weights.Where(weight => players.Contains(weight.Party))]
            ),
            AcceptanceRule.AmongRule among => AcceptanceRule.Among(
                [
                    .. (among.Group is { } name ? groups.FirstOrDefault(group => group.Name == name)?.Parties ?? [] : among.Parties).Where(
                        party => players.Contains(party)
                    ),
                ],
                Restricted(among.Rule, players, groups)
            ),
            AcceptanceRule.AllRule all => AcceptanceRule.All([.. all.Rules.Select(one => Restricted(one, players, groups))]),
            AcceptanceRule.AnyRule any => AcceptanceRule.Any([.. any.Rules.Select(one => Restricted(one, players, groups))]),
            _ => rule,
        };
}
