namespace NegotiationModel;

/// <summary>Keeps what the replies to a proposal add up to, once there are many of them: whoever answers, or whose answer turns, is taken
/// out of the sums and put in again.</summary>
internal static class ResponseSums
{
    // So many issues are looked at one by one.
    private const int Few = 8;

    /// <summary>A seat has replied.</summary>
    public static void Replied(in Table table, Proposal proposal, in Reply before, in Reply after, int[]? where)
    {
        var isMuch = proposal.Replies.AreMany || (after.Parts is not null && proposal.Slots.Length > Few);
        if (!isMuch && proposal.Totals is null)
            return;
        if (!table.Protocol.Acceptance.AddsUp || table.Protocol.AcceptsByBasket || proposal.IsBesideTalks)
            return;
        if (proposal.Totals is not { } totals)
            proposal.Count(OfAll(table, proposal));
        else if (where is null || !ReferenceEquals(before.Whole, after.Whole))
            proposal.Count(Sum(table, proposal, Sum(table, proposal, totals, before, isIn: false), after, isIn: true));
        else
            proposal.Count(Sum(table, proposal, totals, before, after, where));
    }

    /// <summary>Takes what a seat has said out of the sums, because it may count for something else from now on; or puts it in
    /// again.</summary>
    public static void Seat(ref Table table, int index, int seat, bool isIn)
    {
        if (
            table.Proposals[index] is { IsOnTheTable: true, Totals: { } totals } proposal
            && proposal.ReplyOf(seat) is { } reply
            && (reply.Whole ?? reply.Parts as object) is not null
        )
            table.Edit(index).Count(Sum(table, proposal, totals, reply, isIn));
    }

    /// <summary>The share of all replies on an issue, one by one, as if a seat refused.</summary>
    public static AcceptanceShare Each(in Table table, Proposal proposal, int issue, int refusing)
    {
        var share = refusing == AcceptanceTally.Nobody ? default : Refusal(table, proposal, refusing);
        foreach (ref readonly var reply in proposal.Replies)
            if (reply.Seat != refusing)
                share += Of(table, proposal, reply.Seat, reply.On(issue));
        return share;
    }

    /// <summary>The totals as if a seat refused, whatever it has said.</summary>
    public static ResponseTotals Without(in Table table, Proposal proposal, ResponseTotals totals, int seat)
    {
        if (seat == AcceptanceTally.Nobody)
            return totals;
        var others = Sum(table, proposal, totals, proposal.ReplyOf(seat), isIn: false);
        return others with { Whole = others.Whole + Refusal(table, proposal, seat) };
    }

    private static AcceptanceShare Refusal(in Table table, Proposal proposal, int seat) =>
        new(0, 0, table.Protocol.Acceptance.Weight(table.PartyAt(seat).Id), 0, 0, proposal.IsAnother(seat) ? 1 : 0);

    private static ResponseTotals OfAll(in Table table, Proposal proposal)
    {
        var totals = ResponseTotals.Nothing;
        foreach (ref readonly var reply in proposal.Replies)
            totals = Sum(table, proposal, totals, reply, isIn: true);
        return totals;
    }

    private static ResponseTotals Sum(in Table table, Proposal proposal, ResponseTotals totals, in Reply reply, bool isIn)
    {
        if (reply.IsSilent) // nobody's, and so of no seat
            return totals;
        var whole = Of(table, proposal, reply.Seat, reply.Whole);
        totals = totals with
        {
            Whole = isIn ? totals.Whole + whole : totals.Whole - whole,
            OnWhole = totals.OnWhole.With(reply.Seat, isIn && reply.Whole is not null, isIn && Accepts(table, reply.Seat, reply.Whole)),
        };
        for (var issue = reply.NextPart(0); issue >= 0; issue = reply.NextPart(issue + 1))
        {
            var part = Of(table, proposal, reply.Seat, reply.On(issue));
            var voices = (totals.OnParts?[issue] ?? default).With(reply.Seat, isIn, isIn && Accepts(table, reply.Seat, reply.On(issue)));
            totals = totals.With(issue, isIn ? part - whole : whole - part, voices, proposal.Slots.Length);
        }

        return totals;
    }

    private static ResponseTotals Sum(
        in Table table,
        Proposal proposal,
        ResponseTotals totals,
        in Reply before,
        in Reply after,
        int[] where
    )
    {
        foreach (var issue in where)
        {
            var change = Of(table, proposal, after.Seat, after.On(issue)) - Of(table, proposal, after.Seat, before.On(issue));
            var voices = (totals.OnParts?[issue] ?? default).With(after.Seat, true, Accepts(table, after.Seat, after.On(issue)));
            totals = totals.With(issue, change, voices, proposal.Slots.Length);
        }

        return totals;
    }

    private static bool Accepts(in Table table, int seat, Response? response) =>
        table.Counts(seat) && table.AnswerOf(response) == Answer.Accepted;

    private static AcceptanceShare Of(in Table table, Proposal proposal, int seat, Response? response)
    {
        if (response is null || !table.Counts(seat))
            return default;
        var weight = table.Protocol.Acceptance.Weight(table.PartyAt(seat).Id);
        var another = proposal.IsAnother(seat) ? 1 : 0;
        return table.AnswerOf(response) switch
        {
            Answer.Rejected or Answer.Abstained => new(0, 0, weight, 0, 0, another), // of neither there is anything to be had
            Answer.Accepted => new(weight, weight, 0, another, another, 0),
            _ => new(0, weight, 0, 0, another, 0),
        };
    }
}
