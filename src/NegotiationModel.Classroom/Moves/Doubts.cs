using NegotiationModel.Analysis;

namespace NegotiationModel.Classroom;

/// <summary>What somebody should look at before they make a move: that it leaves issues open, lies below their walk-away, says what the
/// other side said, or ends the talks.</summary>
internal static class Doubts
{
    public static ValueList<string> Of(Move move, Negotiation talks, Preferences? wants) =>
        move switch
        {
            Move.Propose { Ends: null } offer => [.. Same(offer, talks), .. Open(offer, talks), .. Below(offer, talks, wants)],
            Move.Accept { Issues: null } yes when yes.Proposal is { } id && talks.Proposals.Find(id.Value) is { } proposal =>
            [
                .. Below(proposal.Move, talks, wants),
            ],
            Move.WalkAway => [.. Left(move, talks, wants)],
            _ => default,
        };

    // What is offered back as it is could be accepted, and then it would be agreed.
    private static IEnumerable<string> Same(Move.Propose offer, Negotiation talks) =>
        from other in talks.OnTheTable
        where other.By != offer.By && other.Terms == offer.Terms && IsBare(offer) && IsBare(other.Move)
        where talks.Permits(new Move.Accept(offer.By, other.Id))
        select $"It is what {NameOf(other.By, talks)} offers in {other.Id}. If you want that, accept {other.Id}: then it is agreed.";

    private static bool IsBare(Move.Propose offer) =>
        offer is { AgreementConditions.Count: 0, Exits.Count: 0, InForceUntil: null, Between.Count: 0, Amends: null, Supplements: null };

    private static IEnumerable<string> Left(Move move, Negotiation talks, Preferences? wants)
    {
        yield return talks.Rule(move).Talks.IsClosed
            ? "The talks would be over for everybody at the table, and cannot be taken up again."
            : "You would be out of the talks, and the others would go on without you.";
        if (wants is not null && talks.Agreed(wants.Party) is null)
            yield return $"Without an agreement you have {PointsText.Text(PointsText.Of(wants.Reservation))} points.";
    }

    // Where what is agreed on one issue stands by itself, an offer need not say something on all.
    private static IEnumerable<string> Open(Move.Propose offer, Negotiation talks)
    {
        var open = OpenIn(offer, talks);
        if (open.Count > 0 && talks.Setting.Protocol.Settlement == Settlement.Package)
            yield return $"It leaves open: {string.Join(", ", open.Select(issue => issue.Name))}.";
    }

    // As long as issues are to come, nobody knows what the whole will be worth.
    private static IEnumerable<string> Below(Move.Propose offer, Negotiation talks, Preferences? wants)
    {
        if (
            wants is null
            || talks.AgreedIfAccepted(offer, wants.Party) is not { } whole
            || (OpenIn(offer, talks).Count > 0 && talks.Setting.Protocol.Settlement != Settlement.Package)
        )
            yield break;
        var (worth, walkAway) = (PointsText.Of(wants.Utility(whole)), PointsText.Of(wants.Reservation));
        if (worth < walkAway)
            yield return $"It is worth {PointsText.Text(worth)} points to you: below the {PointsText.Text(walkAway)} that you have without "
                + "an agreement.";
    }

    private static string NameOf(PartyId party, Negotiation talks) => talks.Seats.Find(party.Value)?.Party.Name ?? party.Value;

    /// <summary>The issues on which nothing would be agreed.</summary>
    public static List<Issue> OpenIn(Move.Propose offer, Negotiation talks) =>
        talks.AgreedIfAccepted(offer) is var agreed
            ? [.. talks.Agenda.Select(item => item.Issue).Where(issue => agreed.Find(issue.Id) is null)]
            : [];
}
