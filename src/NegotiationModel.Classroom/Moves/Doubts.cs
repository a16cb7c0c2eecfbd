using NegotiationModel.Analysis;

namespace NegotiationModel.Classroom;

/// <summary>What somebody should look at before they make a move: that it leaves issues open, or lies below their walk-away.</summary>
internal static class Doubts
{
    public static ValueList<string> Of(Move move, Negotiation talks, Preferences? wants) =>
        move switch
        {
            Move.Propose { Ends: null } offer => [.. Open(offer, talks), .. Below(offer, talks, wants)],
            Move.Accept { Issues: null } yes when yes.Proposal is { } id && talks.Proposals.Find(id.Value) is { } proposal =>
            [
                .. Below(proposal.Move, talks, wants),
            ],
            _ => default,
        };

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
            || talks.AgreedWith(offer, wants.Party) is not { } whole
            || (OpenIn(offer, talks).Count > 0 && talks.Setting.Protocol.Settlement != Settlement.Package)
        )
            yield break;
        var (worth, walkAway) = (Points.Of(wants.Utility(whole)), Points.Of(wants.Reservation));
        if (worth < walkAway)
            yield return $"It is worth {Points.Text(worth)} points to you, and without an agreement you have {Points.Text(walkAway)}.";
    }

    private static List<Issue> OpenIn(Move.Propose offer, Negotiation talks) =>
        talks.AgreedWith(offer) is var agreed
            ? [.. talks.Agenda.Select(item => item.Issue).Where(issue => agreed.Find(issue.Id) is null)]
            : [];
}
