using System.Globalization;

namespace NegotiationModel.Teaching;

/// <summary>The rules of the table as one party meets them, a sentence for each.</summary>
internal static class RulesInWords
{
    public static IEnumerable<string> Of(Setting setting, Party party)
    {
        var rules = setting.Protocol;
        if (Proposes(rules, party))
            yield return "Propose: say what should be agreed, on one issue or on several at once.";
        else if (party.Role == Role.Principal)
            yield return "Only the mediator writes drafts. Say what you want in them, and answer them.";
        if (party.Role == Role.Principal)
        {
            yield return Answering(rules);
            yield return Needed(setting);
            yield return rules.CounterEffect == CounterEffect.CountsAsRejection
                ? "A counter-proposal is a no to what it answers: that offer is over."
                : "A counter-proposal leaves the other's offer open.";
            foreach (var basket in rules.Baskets.Where(basket => basket.Issues.Count > 0))
                yield return Apart(setting, basket);
            if (rules.AllowsAbstention)
                yield return "You may abstain from an offer: that is neither a yes nor a no.";
            if (rules.AllowsSilentAcceptance)
                yield return "An offer may say that silence accepts it: who has said nothing by its end has said yes.";
            if (rules.AllowsConditions)
                yield return "You may accept subject to a condition: “yes, if …”. Until it is met or waived your yes does not bind.";
            if (rules.TurnOrder == TurnOrder.Alternating)
                yield return "Turns alternate: you move when it is your turn.";
            yield return rules.WalkAway == WalkAwayEffect.Ends
                ? "You may walk away, and the talks are over for everybody."
                : "You may walk away; the others can go on.";
        }

        if (rules.Ratifiers.Contains(party.Id))
            yield return "What is agreed binds nobody until you have ratified it. You may refuse.";
        else if (rules.Ratifiers.Count > 0)
            yield return $"What is agreed must be ratified by {Names(setting, rules.Ratifiers)}.";
        if (rules.MaxAlternatingRounds is { } rounds)
            yield return $"There are {rounds} rounds at most.";
        yield return "You may say anything at any time; words alone change nothing at the table.";
    }

    private static bool Proposes(Protocol rules, Party party) =>
        party.Role == Role.Principal
            ? !rules.OnlyMediatorsPropose
            : party.Role == Role.Mediator && (rules.MediatorsMayPropose || rules.OnlyMediatorsPropose);

    private static string Answering(Protocol rules) =>
        rules.Settlement == Settlement.Package
            ? "Accept or reject an offer whole. Your own offer counts as your yes to it."
            : "Accept or reject an offer whole, or issue by issue. Your own offer counts as your yes to it.";

    private static string Apart(Setting setting, Basket basket) =>
        $"Settled apart from the rest: {string.Join(", ", basket.Issues.Select(issue => NameOf(setting, issue)))}. "
        + (
            (basket.Settlement ?? setting.Protocol.Settlement) switch
            {
                Settlement.Package => "It is agreed as a whole, and binds by itself.",
                Settlement.Provisional => "It is agreed issue by issue, and binds when all of it is agreed.",
                _ => "Each agreement on it binds by itself.",
            }
        );

    private static string NameOf(Setting setting, IssueId id) => setting.Agenda.FirstOrDefault(issue => issue.Id == id)?.Name ?? id.Value;

    private static string Needed(Setting setting) =>
        setting.Protocol.Acceptance switch
        {
            AcceptanceRule.MajorityRule => "An offer is agreed when more than half of the principals accept it.",
            AcceptanceRule.AtLeastRule atLeast => $"An offer is agreed when at least {atLeast.Count} principals accept it.",
            AcceptanceRule.WeightedRule weighted =>
                $"An offer is agreed when those who accept it weigh at least {Number(weighted.Threshold)} together: "
                    + $"{Weights(setting, weighted)}.",
            AcceptanceRule.UnanimousRule => "An offer is agreed when all principals accept it.",
            var rule => $"An offer is agreed when, of the principals, {rule}.",
        };

    private static string Weights(Setting setting, AcceptanceRule.WeightedRule rule) =>
        string.Join(", ", rule.Weights.Select(one => $"{NameOf(setting, one.Party)} {Number(one.Weight)}"));

    private static string Number(decimal weight) => weight.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Setting setting, PartyId id) => setting.Parties.FirstOrDefault(party => party.Id == id)?.Name ?? id.Value;

    private static string Names(Setting setting, ValueList<PartyId> ids) =>
        string.Join(" and ", setting.Parties.Where(party => ids.Contains(party.Id)).Select(party => party.Name));
}
