using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>What a proposal may say of an agreement.</summary>
internal static class ChangeRules
{
    /// <summary>Whether a proposal names an agreement, by itself or by reviving what is no proposal.</summary>
    public static bool Names(in Table table, Move.Propose move) =>
        move.NamesMore && (move.Target is not null || AgreementProposalRules.PlaceOf(table, move) >= 0);

    /// <summary>Whether the mover is a party to the agreement, so that it may change it even where others propose.</summary>
    public static bool IsOwn(in MoveInContext it) =>
        AgreementProposalRules.PlaceOf(it.Table, (Move.Propose)it.Move) is >= 0 and var about
        && AgreementPartyRules.IsParty(it.Table, about, it.Seat);

    /// <summary>Whether the agreement is in a state for it.</summary>
    public static Objection IsInTime(in Table table, Move.Propose move, int about) =>
        about < 0 ? None
        : AgreementProposalRules.RelationOf(move) == AgreementRelation.Revives
            // what stands is refused as settled, below
            ? !table.Agreements[about].IsOver || InstrumentRules.CanBeRevived(table, about) ? None
                : AgreementNotInForce
        : HasNoObject(table, move, about) ? AgreementNotInForce
        : None;

    /// <summary>Whether there is nothing left to change: all of it is over, or what would be changed never came into force and never
    /// will; or nobody left between whom to revive it.</summary>
    public static bool HasNoObject(in Table table, Move.Propose move, int about) =>
        AgreementProposalRules.RelationOf(move) switch
        {
            AgreementRelation.Revives => AgreementPartyRules.HasTooFew(table, about),
            AgreementRelation.Ends => !InstrumentRules.Stands(table, about),
            _ => !InstrumentRules.Stands(table, about) || InstrumentRules.HasFallen(table, about),
        };

    /// <summary>Whether its terms fit, and leave what others have settled as it is.</summary>
    public static Objection Check(in Table table, Move.Propose move)
    {
        var about = AgreementProposalRules.PlaceOf(table, move);
        var relation = AgreementProposalRules.RelationOf(move);
        var isConflict =
            move.SupplementIssues.Count > 0
            && (relation != AgreementRelation.Supplements || AgendaExtension.IsConflict(table, move.SupplementIssues));
        return (
                move.Terms.Count == 0 && (relation >= AgreementRelation.Ends || move.SaysSomething)
                    ? None
                    : Fits(table, isConflict ? default : move.SupplementIssues, move.Terms)
            )
            || (IsSettledElsewhere(table, move, about, relation) ? IssueAlreadySettled : None)
            || (isConflict ? AgendaConflict : None);
    }

    /// <summary>Whether terms fit what the agenda will be once a supplement has brought what it brings.</summary>
    public static Objection Fits(in Table table, ValueList<Issue> brought, Terms terms)
    {
        if (brought.Count == 0 || terms.Count == 0)
            return TermsRules.Check(table, terms);
        foreach (var term in terms.AsSpan())
            if (Will(table, brought, term.Issue) is null)
                return UnknownIssue;
        foreach (var term in terms.AsSpan())
            if (!Will(table, brought, term.Issue)!.Allows(term.Value))
                return ValueOutsideIssue;
        return None;
    }

    /// <summary>An issue as the agenda will have it once a supplement has brought what it brings; null where there is none.</summary>
    public static Issue? Will(in Table table, ValueList<Issue> brought, IssueId id)
    {
        var there = table.Agenda.Find(id.Value)?.Issue;
        foreach (var issue in brought)
            if (issue.Id == id)
                return there is null ? issue.Listed : there.Widened(issue.Listed);
        return there;
    }

    // It may settle anew what its own instrument settles, and nothing else; what is revived has the terms it had.
    private static bool IsSettledElsewhere(in Table table, Move.Propose move, int about, AgreementRelation relation)
    {
        var first = InstrumentRules.FirstOf(table, about);
        if (relation == AgreementRelation.Revives && InstrumentRules.IsHeld(table, about))
            return true;
        for (var at = 0; at < move.Terms.Count; at++)
        {
            var issue = move.Terms.IssueAt(at);
            if (relation == AgreementRelation.Revives)
                foreach (var part in InstrumentRules.PartsOf(table, ref first))
                    if (table.Agreements[part].Terms.IndexOf(issue) >= 0)
                        return true;
            if (
                table.Agenda.IndexOf(issue.Value) is >= 0 and var slot
                && SideDealRules.SettlerOf(table, SideDealRules.CircleOf(table, about), slot) is >= 0 and var settler
                && InstrumentRules.FirstOf(table, settler) != first
                && TermsRules.IsOtherwise(table, slot, settler, move.Terms.ValueAt(at))
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether an end that it gives the agreement hangs on that agreement itself.</summary>
    public static bool ComesBack(in Table table, Move.Propose move) =>
        ComesBack(table, move, move.InForceUntil ?? End.Never) || ComesBack(table, move, move.AppliedFrom);

    private static bool ComesBack(in Table table, Move.Propose move, End end) =>
        end.Form is not null
        && AgreementProposalRules.PlaceOf(table, move) is >= 0 and var about
        && InstrumentRules.LeadsTo(table, about, end, move.AgreementConditions);
}
