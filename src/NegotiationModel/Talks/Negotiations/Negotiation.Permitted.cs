using NodaTime;

namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>
    /// The moves a party may make: every pair of a kind of move and its subject for which some content would be allowed, with
    /// an example of each. Found one by one as they are asked for.
    /// </summary>
    /// <param name="party">The party; one that is not listed may at most join.</param>
    /// <param name="at">When; left out, or earlier than now, now.</param>
    public IEnumerable<PermittedMove> PermittedMoves(PartyId party, Instant? at = null)
    {
        var then = AsOf(Timeline.Checked(at ?? Now, nameof(at)));
        return then.Permitted(Known(party), int.MaxValue);
    }

    // A refusal names some of what could be done instead; looking for it must not cost more than the move.
    private IEnumerable<PermittedMove> Permitted(PartyId party, int most)
    {
        foreach (var move in Candidates(party, most))
            if (Permits(move))
                yield return new(move.Kind, move.Subject, move);
    }

    /// <summary>A ruling on one move of every pair of a kind of move and its subject: what a party may do, and why it may not do the
    /// rest.</summary>
    /// <param name="party">The party.</param>
    /// <param name="at">When; left out, or earlier than now, now.</param>
    public IEnumerable<Ruling> RulingsFor(PartyId party, Instant? at = null)
    {
        var then = AsOf(Timeline.Checked(at ?? Now, nameof(at)));
        return then.Candidates(Known(party)).Select(then.Rule);
    }

    private static PartyId Known(PartyId party) => party.Value.Length > 0 ? party : throw Writable.Unnamed(nameof(party));

    // One candidate for each pair, made so that it is allowed if any of its pair is.
    private IEnumerable<Move> Candidates(PartyId by, int most = int.MaxValue)
    {
        if (SampleTerms(most) is { } terms)
            yield return new Move.Propose(by, terms) { At = Now };
        var left = most;
        for (var index = table.Standing.Next(0); index >= 0 && left-- > 0; index = table.Standing.Next(index + 1))
        {
            yield return Acceptance(by, Proposals[index]);
            yield return new Move.Reject(by, Proposals[index].Id) { At = Now };
            yield return new Move.Withdraw(by, Proposals[index].Id) { At = Now };
        }

        left = most;
        for (var index = table.Books.NextCondition(0); index >= 0 && left-- > 0; index = table.Books.NextCondition(index + 1))
        {
            yield return new Move.Meet(by, Conditions[index].Id) { At = Now };
            yield return new Move.Waive(by, Conditions[index].Id) { At = Now };
            yield return new Move.Refuse(by, Conditions[index].Id) { At = Now };
            yield return new Move.Fail(by, Conditions[index].Id) { At = Now };
        }

        left = most;
        for (var index = table.Books.Pending.Next(0); index >= 0 && left-- > 0; index = table.Books.Pending.Next(index + 1))
        {
            yield return new Move.Ratify(by, Agreements[index].Id) { At = Now };
            yield return new Move.RefuseRatification(by, Agreements[index].Id) { At = Now };
        }

        yield return new Move.Suspend(by) { At = Now };
        yield return new Move.Resume(by) { At = Now };
        yield return new Move.SetDeadline(by, SampleDeadline(by)) { At = Now };
        yield return new Move.WalkAway(by) { At = Now };
        yield return new Move.Reopen(by) { At = Now };
        yield return new Move.AmendAgenda(by, Issue.Text(table.Books.FreeIssue())) { At = Now };
        yield return new Move.Join(Seats.Find(by.Value)?.Party ?? Party.Principal(by)) { At = Now };
        yield return new Move.State(by) { At = Now, Text = "…" };
    }

    // What lacks an essential issue is accepted only with it: that is a counter-proposal, where the protocol takes one so.
    private Move.Accept Acceptance(PartyId by, Proposal proposal)
    {
        var accept = new Move.Accept(by, proposal.Id) { At = Now };
        if (table.Protocol.ChangedAcceptance == ChangedAcceptance.Counters && ContentRules.LacksEssentials(table, proposal))
            foreach (var item in Agenda)
                if (item.Issue.IsEssential && proposal.Terms.IndexOf(item.Issue.Id) < 0 && item.Issue.Fits(item.Issue.Sample))
                    return accept with { Terms = [new Term(item.Issue.Id, item.Issue.Sample)] };
        return accept;
    }

    // A week from now, or when the party's firm offers are over; where there is a deadline, or no week is left, none.
    private Instant? SampleDeadline(PartyId by)
    {
        if (Deadline is not null || Now > Timeline.Latest - NodaTime.Duration.FromDays(7))
            return null;
        var week = Now + NodaTime.Duration.FromDays(7);
        return SubjectRules.Firmest(table, table.Seats.IndexOf(by.Value), week)?.Move.FirmUntil ?? week;
    }

    // Something on an issue that is open, else on one that is agreed only provisionally.
    private Terms? SampleTerms(int most)
    {
        var books = table.Books;
        for (var slot = books.Open.Next(0); slot >= 0 && most-- > 0; slot = books.Open.Next(slot + 1))
            if (Sampled(slot) is { } terms)
                return terms;
        for (var index = books.Provisional.Next(0); index >= 0 && most-- > 0; index = books.Provisional.Next(index + 1))
            if (Sampled(Array.Find(Agreements[index].Slots, one => one != Agreement.Left)) is { } terms)
                return terms;
        return null;
    }

    private Terms? Sampled(int slot) =>
        Agenda[slot].Issue is var issue && issue.Fits(issue.Sample) ? [new Term(issue.Id, issue.Sample)] : null;
}
