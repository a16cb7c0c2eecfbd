namespace NegotiationModel.Tests.Reference;

/// <summary>What agreements do to proposals, and to the talks.</summary>
internal static class Overtaking
{
    /// <summary>A proposal that agreements leave nothing to settle, or that one contradicts, is superseded.</summary>
    public static void Overtake(State state)
    {
        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive && p.About is null))
        {
            bool contradicted = proposal.Terms.Any(term =>
                AcceptanceRule.SettledValue(state, proposal.Key, term.Key) is { } settled && settled != term.Value
            );
            if (contradicted || NothingIsLeft(state, proposal) || IsOutdated(state, proposal))
            {
                proposal.Status = "superseded";
            }
        }
    }

    private static bool NothingIsLeft(State state, Proposal proposal) =>
        proposal.Terms.Count > 0
        && proposal.Items.All(i => proposal.Closed.Contains(i) || AcceptanceRule.SettledValue(state, proposal.Key, i) is not null);

    /// <summary>Where issues close provisionally: its proposer has since agreed on every issue of it, whatever on; in other baskets they
    /// may be settled.</summary>
    private static bool IsOutdated(State state, Proposal proposal) =>
        !proposal.IsWhole
        && proposal.Terms.All(term =>
            AcceptanceRule.SettledValue(state, proposal.Key, term.Key) is not null
            || state
                .Agreements.Skip(proposal.AgreementsBefore)
                .Any(a =>
                    a.Status == "provisional"
                    && a.Between is null
                    && a.AcceptedBy.Contains(proposal.By)
                    && a.Terms.Any(t => t.Key == term.Key)
                )
        );

    /// <summary>Every issue of the basket is closed.</summary>
    public static bool IsSettled(State state, string basket) =>
        state.Agenda.Where(i => i.Basket == basket).All(issue => OfTheTable(state).Any(a => a.Terms.Any(t => t.Key == issue.Id)));

    private static IEnumerable<Agreement> OfTheTable(State state) => state.Agreements.Where(a => a.Holds && a.Between is null);

    /// <summary>A package is concluded with an agreement on it, also as that was amended or replaced; else every issue must be
    /// closed.</summary>
    public static bool EveryBasketIsConcluded(State state) =>
        state
            .Agenda.Select(i => i.Basket)
            .Distinct()
            .All(basket =>
                state.Protocol.BasketOf(basket).Settlement == "package"
                    ? OfTheTable(state).Any(a => a.Basket == basket && IsOnThePackage(state, a))
                    : IsSettled(state, basket)
            );

    /// <summary>Something is said, and what changes an agreement on another basket is none on this one.</summary>
    private static bool IsOnThePackage(State state, Agreement agreement)
    {
        string? before = agreement.Whole == agreement.Id ? agreement.Ends : agreement.Whole;
        return agreement.Agreed.Count > 0
            && (
                before is null
                || (state.FindAgreement(before) is { } first && first.Basket == agreement.Basket && IsOnThePackage(state, first))
            );
    }
}
