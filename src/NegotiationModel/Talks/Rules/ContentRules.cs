using NodaTime;
using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Whether what the move says fits the agenda, the proposal and the calendar.</summary>
internal static class ContentRules
{
    public static Objection Check(in MoveInContext it) =>
        it.Move switch
        {
            Move.Propose propose => OfPropose(it, propose),
            Move.Accept accept => OfAccept(it, accept),
            Move.Reject { Issues: { } named } reject => OfReject(it, it.Table.Proposals[reject.Proposal], named),
            Move.AmendAgenda amend => OfAmendment(it, amend),
            Move.Suspend suspend => IsNotAfter(suspend.Until, it.At) ? TimeNotAfterMove : None,
            Move.SetDeadline set => IsNotAfter(set.Deadline, it.At) ? TimeNotAfterMove : None,
            _ => None,
        };

    private static Objection OfPropose(in MoveInContext it, Move.Propose move) =>
        OfTerms(it, move.Terms)
        || (
            it.Table.Agreements.Count > 0 && IsSettled(it.Table, move.Terms) ? IssueAlreadySettled
            : IsNotAfter(move.Expires, it.At) || IsNotAfter(move.FirmUntil, it.At) ? TimeNotAfterMove
            : None
        );

    private static Objection OfAccept(in MoveInContext it, Move.Accept move)
    {
        var proposal = it.Table.Proposals[move.Proposal];
        if (move.Issues is { Count: 0 } || move.Terms is { Count: 0 })
            return EmptyTerms;
        foreach (var issue in move.Issues ?? [])
            if (proposal.Terms.IndexOf(issue) < 0)
                return UnknownIssue;
        return (move.Terms is null ? None : OfRestated(it, proposal, move, move.Terms))
            || (
                IsCounter(it.Table, move) ? None
                : AnyNotAfter(move.Conditions, it.At) ? TimeNotAfterMove
                : LacksEssentials(it.Table, proposal) ? TermsIncomplete
                : None
            );
    }

    private static Objection OfRestated(in MoveInContext it, Proposal proposal, Move.Accept move, Terms restated) =>
        OfTerms(it, restated)
        || (
            Restatement.IsMirrorImage(it.Table, proposal, move) ? None
            : !IsCounter(it.Table, move) ? TermsDiffer
            : ContradictsSettled(it.Table, restated) ? IssueAlreadySettled
            : None
        );

    private static bool IsCounter(in Table table, Move.Accept move) => move.Terms is not null && Restatement.IsCounter(table, move);

    /// <summary>Whether a package says nothing on an issue without which none is accepted.</summary>
    public static bool LacksEssentials(in Table table, Proposal proposal)
    {
        if (table.Books.Essentials == 0 || table.Protocol.Settlement != Settlement.Package)
            return false;
        var said = 0;
        foreach (var slot in proposal.Slots)
            said += table.Agenda[slot].Issue.IsEssential ? 1 : 0;
        return said < table.Books.Essentials;
    }

    // What was agreed cannot be rejected any more: something named is still to be settled.
    private static Objection OfReject(in MoveInContext it, Proposal proposal, ValueList<IssueId> named)
    {
        if (named.Count == 0)
            return EmptyTerms;
        var isToSettle = false;
        foreach (var id in named)
            if (proposal.Terms.IndexOf(id) is >= 0 and var issue)
                isToSettle |= it.Table.IsToSettle(proposal, issue);
            else
                return UnknownIssue;
        return isToSettle ? None : IssueAlreadySettled;
    }

    private static Objection OfTerms(in MoveInContext it, Terms terms) =>
        TermsCheck.IsInOrder(it.Table.Agenda, terms) ? None : OfEachTerm(it.Table.Agenda, terms);

    private static Objection OfEachTerm(Register<IssueId, AgendaItem> agenda, Terms terms)
    {
        if (terms.Count == 0)
            return EmptyTerms;
        for (var at = 0; at < terms.Count; at++)
            if (Slot(agenda, terms, at) < 0)
                return UnknownIssue;
        for (var at = 0; at < terms.Count; at++)
            if (!agenda[Slot(agenda, terms, at)].Issue.Fits(terms.ValueAt(at)))
                return ValueOutsideIssue;
        return None;
    }

    // At least one issue must be open, and what is settled must stay as it is.
    private static bool IsSettled(in Table table, Terms terms)
    {
        var open = 0;
        for (var at = 0; at < terms.Count; at++)
            if (Slot(table.Agenda, terms, at) is var slot && !table.IsSettled(slot))
                open++;
            else if (Contradicts(table, slot, terms, at))
                return true;
        return open == 0;
    }

    // What is not restated is as in the proposal, which has something open and contradicts nothing while it stands.
    private static bool ContradictsSettled(in Table table, Terms terms)
    {
        for (var at = 0; at < terms.Count; at++)
            if (Slot(table.Agenda, terms, at) is var slot && table.IsSettled(slot) && Contradicts(table, slot, terms, at))
                return true;
        return false;
    }

    private static bool Contradicts(in Table table, int slot, Terms terms, int at) =>
        !table
            .Agenda[slot]
            .Issue.Same(terms.ValueAt(at), table.Agreements[table.Agenda[slot].Agreement].Terms.Find(terms.IssueAt(at))!.Value);

    private static int Slot(Register<IssueId, AgendaItem> agenda, Terms terms, int at) => agenda.IndexOf(terms.IssueAt(at).Value, at);

    private static Objection OfAmendment(in MoveInContext it, Move.AmendAgenda move)
    {
        if (move.Issues.Count == 0)
            return EmptyTerms;
        var named = new HashSet<string>();
        foreach (var issue in move.Issues)
            if (issue.Listed.Problem is not null || !named.Add(issue.Id.Value))
                return AgendaConflict;
        return AgendaAmendment.Fits(it.Table.Agenda, move.Issues) ? None : AgendaConflict;
    }

    private static bool AnyNotAfter(ValueList<ConditionDefinition> conditions, Instant at)
    {
        foreach (var condition in conditions)
            if (IsNotAfter(condition.Due, at))
                return true;
        return false;
    }

    private static bool IsNotAfter(Instant? limit, Instant at) => limit <= at;
}
