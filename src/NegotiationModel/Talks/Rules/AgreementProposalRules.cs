namespace NegotiationModel;

/// <summary>What proposals about agreements are about, and whose word they need.</summary>
internal static class AgreementProposalRules
{
    /// <summary>The place of the agreement that a proposal is about; −1 where it is about none, or about one that is not there.</summary>
    public static int PlaceOf(in Table table, Move.Propose move) =>
        table.Agreements.Count == 0 ? -1
        : move.Target is { } target ? table.Agreements.IndexOf(target.Agreement.Value)
        : move.RevivesProposalOrAgreement is { } revived ? table.Agreements.IndexOf(revived)
        : -1;

    /// <summary>How a proposal that is about an agreement is so.</summary>
    public static AgreementRelation RelationOf(Move.Propose move) => move.Target?.Relation ?? AgreementRelation.Revives;

    /// <summary>Whether some proposal may be about an agreement.</summary>
    public static bool MayBe(in Table table) => table.Registers.AgreementConditions?.Instruments is not null;

    /// <summary>Whether a proposal on the table, or beside it, is about an agreement.</summary>
    public static bool IsAbout(in Table table, Proposal proposal) => FirstOf(table, proposal) >= 0;

    /// <summary>The first agreement of the instrument that a proposal is about; −1 where it is about none.</summary>
    public static int FirstOf(in Table table, Proposal proposal) =>
        table.Registers.AgreementConditions?.Instruments is { } book && PlaceOf(table, proposal.Move) is >= 0 and var about
            ? book.FirstOf(about)
            : -1;

    /// <summary>Whether a proposal that stands says nothing of where the talks do.</summary>
    public static bool IsBeside(in Table table, int proposal) =>
        table.Registers.AgreementConditions?.Instruments?.Beside.Contains(proposal) == true;

    /// <summary>Among whom a proposal is: the first of the agreements that it is about, a circle of parties, or all at the table. Different
    /// numbers for each.</summary>
    public static int ForumOf(in Table table, Proposal proposal) =>
        !proposal.IsBesideTalks ? -1
        : FirstOf(table, proposal) is >= 0 and var first ? first
        : -2 - SideDealRules.CircleOf(table, proposal);

    /// <summary>By which rule it is asked.</summary>
    public static AcceptanceRule RuleFor(in Table table, Proposal proposal) =>
        FirstOf(table, proposal) is >= 0 and var first
            ? InstrumentRules.ChangeRule(table, first) ?? AcceptanceRule.Unanimous
            : BasketRules.AcceptanceOf(table, table.Agenda.IndexOf(proposal.Terms.IssueAt(0).Value));

    /// <summary>Whether the mover was ever a party to the agreement that a proposal is about.</summary>
    public static bool IsOfParty(in MoveInContext it, Proposal? proposal) =>
        proposal is not null && FirstOf(it.Table, proposal) is >= 0 and var first && it.Table.PartiesTo(first).Contains(it.Seat);

    /// <summary>Whether two proposals are on something that they share: an issue, or, without terms, the text itself.</summary>
    public static bool ShareSomething(Terms one, Terms other)
    {
        if (one.Count == 0)
            return other.Count == 0;
        for (var at = 0; at < one.Count; at++)
            if (other.IndexOf(one.IssueAt(at)) >= 0)
                return true;
        return false;
    }
}
