using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>A mediator at work on one text.</summary>
internal sealed class DraftingMediator(OutcomeSpace space, ulong seed) : Negotiator
{
    private SeededRandom draw = new(seed);
    private long agreed = -1,
        nearest = -1;
    private int mostAccepting = 1;

    public override Decision Decide(Turn turn)
    {
        var standing = turn.Offers.Count == 0 ? null : turn.Talks.Proposals[turn.Offers[^1].Proposal];
        var isAgreed = standing?.Status == ProposalStatus.ConditionallyAccepted;
        if (standing is not null)
            Learn(turn.Talks, standing, turn.Offers[^1].OutcomeIndex, isAgreed);
        return isAgreed && turn.Round == turn.MaxRounds ? Close(turn, standing!)
            : agreed >= 0 && turn.Round == turn.MaxRounds - 1 ? Decision.Offer(agreed)
            : Decision.Offer(nearest >= 0 ? Changed(nearest) : draw.NextInt64(space.Count));
    }

    private static Decision Close(in Turn turn, Proposal text)
    {
        var met = new List<Move>();
        foreach (var condition in turn.Talks.Conditions)
            if (
                condition.AcceptedProposal == text.Id
                && condition.AskedParty == turn.Party
                && condition.Status == ConditionStatus.Outstanding
            )
                met.Add(new Move.MeetCondition(turn.Party, condition.Id));
        return Decision.Make([.. met]);
    }

    private void Learn(Negotiation talks, Proposal text, long outcomeIndex, bool isAgreed)
    {
        if (isAgreed)
            (agreed, nearest, mostAccepting) = (outcomeIndex, outcomeIndex, int.MaxValue); // only another that is agreed comes nearer
        var accepting = 0;
        foreach (var (_, answer) in talks.AnswersTo(text.Id))
            accepting += answer is Answer.Accepted or Answer.Conditional ? 1 : 0;
        if (accepting >= mostAccepting)
            (nearest, mostAccepting) = (outcomeIndex, accepting);
    }

    // Another value on one issue, each as likely as any other.
    private long Changed(long text)
    {
        var issue = (int)draw.NextInt64(space.Issues.Count);
        var values = space.Issues[issue].Values.Count;
        if (values == 1)
            return space.Count == 1 ? text : Changed(text);
        var now = space.Position(text, issue);
        return text + ((((now + 1 + draw.NextInt64(values - 1)) % values) - now) * space.Stride(issue));
    }
}
