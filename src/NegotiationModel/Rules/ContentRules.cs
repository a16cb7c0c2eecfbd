using NodaTime;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Whether what the move says fits the agenda, the proposal and the calendar.</summary>
internal static class ContentRules
{
    public static RefusalCode? Check(in Hearing it) => it.Move switch
    {
        Move.Propose propose => OfPropose(it, propose),
        Move.Accept accept => OfAccept(it, accept),
        Move.AmendAgenda amend => OfAmendment(it, amend),
        Move.Suspend suspend => IsNotAfter(suspend.Until, it.At) ? TimeNotAfterMove : null,
        Move.SetDeadline set => IsNotAfter(set.Deadline, it.At) ? TimeNotAfterMove : null,
        _ => null,
    };

    private static RefusalCode? OfPropose(in Hearing it, Move.Propose move) =>
        OfTerms(it, move.Terms)
        ?? (!HasSomethingOpen(it.Table, move.Terms) || ChangesSettled(it.Table, move.Terms) ? IssueAlreadySettled
        : IsNotAfter(move.Expires, it.At) || IsNotAfter(move.FirmUntil, it.At) ? TimeNotAfterMove
        : null);

    private static RefusalCode? OfAccept(in Hearing it, Move.Accept move)
    {
        var proposal = it.Table.Proposals[move.Proposal.Value];
        if (move.Issues is { Count: 0 } || move.Terms is { Count: 0 })
            return EmptyTerms;
        foreach (var issue in move.Issues ?? [])
            if (proposal.Terms.IndexOf(issue) < 0)
                return UnknownIssue;
        return (move.Terms is null ? null : OfTerms(it, move.Terms))
            ?? (move.Terms is not null && !Restates(it.Table, proposal, move) ? TermsDiffer
            : AnyNotAfter(move.Conditions, it.At) ? TimeNotAfterMove
            : null);
    }

    private static RefusalCode? OfTerms(in Hearing it, Terms terms)
    {
        if (terms.Count == 0)
            return EmptyTerms;
        foreach (var term in terms.AsSpan())
            if (it.Table.Agenda.IndexOf(term.Issue.Value) < 0)
                return UnknownIssue;
        foreach (var term in terms.AsSpan())
            if (!it.Table.Agenda[it.Table.Agenda.IndexOf(term.Issue.Value)].Issue.Fits(term.Value))
                return ValueOutsideIssue;
        return null;
    }

    private static bool HasSomethingOpen(in Table table, Terms terms)
    {
        foreach (var term in terms.AsSpan())
            if (!table.IsSettled(table.Agenda.IndexOf(term.Issue.Value)))
                return true;
        return false;
    }

    private static bool ChangesSettled(in Table table, Terms terms)
    {
        foreach (var (issue, value) in terms.AsSpan())
        {
            var slot = table.Agenda.IndexOf(issue.Value);
            if (table.IsSettled(slot) && !table.Agenda[slot].Issue.Same(value, table.Agreements[table.Agenda[slot].Agreement].Terms.Find(issue)!.Value))
                return true;
        }

        return false;
    }

    // The mirror-image rule: what is restated must be the proposal, or the part of it that is accepted.
    private static bool Restates(in Table table, Proposal proposal, Move.Accept move)
    {
        foreach (var (issue, value) in move.Terms!.AsSpan())
            if (proposal.Terms.Find(issue) is not { } proposed || !table.Agenda[issue.Value].Issue.Same(value, proposed))
                return false;
        if (move.Terms.Count == proposal.Terms.Count)
            return true;
        if (move.Issues is not { } named)
            return false;
        var part = new HashSet<IssueId>(named);
        return part.Count == move.Terms.Count && part.All(issue => move.Terms.IndexOf(issue) >= 0);
    }

    private static RefusalCode? OfAmendment(in Hearing it, Move.AmendAgenda move)
    {
        if (move.Issues.Count == 0)
            return EmptyTerms;
        var named = new HashSet<string>();
        foreach (var issue in move.Issues)
            if (issue.Listed.Problem is not null || !named.Add(issue.Id.Value))
                return AgendaConflict;
        return AgendaAmendment.Amended(it.Table.Agenda, move.Issues) is null ? AgendaConflict : null;
    }

    private static bool AnyNotAfter(ValueList<Proviso> conditions, Instant at)
    {
        foreach (var condition in conditions)
            if (IsNotAfter(condition.Due, at))
                return true;
        return false;
    }

    private static bool IsNotAfter(Instant? limit, Instant at) => limit <= at;
}
