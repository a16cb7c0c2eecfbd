using NegotiationModel.Tests.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Play;

public class DraftingOneText
{
    [Theory]
    [InlineData(2, 1), InlineData(2, 2), InlineData(3, 3)]
    public void Each_text_that_all_accept_is_better_for_all_than_the_last(int parties, ulong seed)
    {
        var (problem, session) = Played(parties, 300, seed, OneText.HillClimber);
        Assert.Equal(NegotiationStatus.Concluded, session.Talks.Status);
        var accepted = session.Offers.Where(offer => session.Talks.Proposals[session.Offers.ToList().IndexOf(offer)].Status != ProposalStatus.Rejected).Select(offer => problem.Utilities(offer.Outcome)).ToList();
        Assert.InRange(accepted.Count, 4, 300);
        foreach (var (before, after) in accepted.Zip(accepted.Skip(1)))
            Assert.All(before.Zip(after), pair => Assert.True(pair.Second >= pair.First));
        Assert.Equal(accepted[^1], session.Utilities.Skip(1));
        Assert.True(session.Utilities.Skip(1).Sum() > accepted[0].Sum());
    }

    [Fact]
    public void The_mediator_closes_by_meeting_what_each_has_reserved()
    {
        var (_, session) = Played(3, 40, 5, OneText.HillClimber);
        Assert.Equal(3, session.Talks.Log.Count(logged => logged.Move is Move.Meet));
        Assert.All(session.Talks.Conditions.TakeLast(3), condition => Assert.Equal((ConditionStatus.Met, "chair"), (condition.Status, condition.Of!.Value.Value)));
        Assert.All(session.Talks.Conditions.SkipLast(3), condition => Assert.Equal(ConditionStatus.Moot, condition.Status));
    }

    // On a ridge where each single change is worse for somebody, who never takes a loss is stuck on the first text; who may take one gets on.
    [Fact]
    public void Annealers_get_away_from_a_text_that_no_single_change_improves()
    {
        var (climbed, annealed) = (0.0, 0.0);
        for (var seed = 0UL; seed < 20; seed++)
        {
            climbed += Rugged(OneText.HillClimber, seed);
            annealed += Rugged(OneText.Annealer(0.2), seed);
        }

        Assert.True(annealed > climbed, $"{annealed} against {climbed}");
    }

    [Fact]
    public void Who_concedes_in_time_accepts_outright_and_ends_the_drafting()
    {
        var (_, session) = Played(2, 300, 1, TimeDependent.Linear);
        Assert.Equal((NegotiationStatus.Concluded, 0), (session.Talks.Status, session.Talks.Conditions.Count));
        Assert.All(session.Offers, offer => Assert.Equal("chair", offer.By.Value));
    }

    [Fact]
    public void A_text_needs_a_mediator_and_alternating_turns_have_none()
    {
        var (space, preferences) = Synthetic.Domain(2, 2);
        ValueList<Participant> principals = [.. preferences.Select(one => new Participant(new(new(space, one)), OneText.HillClimber))];
        Assert.Throws<ArgumentException>(() => Session.Begin(Protocol.SingleText, Synthetic.Agenda(space), principals, 10));
        Assert.Throws<ArgumentException>(() => Session.Begin(Protocol.AlternatingOffers, Synthetic.Agenda(space), [Participant.Mediator("chair", space, OneText.Mediator), .. principals], 10));
        Assert.Throws<ArgumentException>(() => Session.Begin(Protocol.Diplomacy, Synthetic.Agenda(space), [Participant.Mediator("chair", space, OneText.Mediator), principals[0]], 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => OneText.Annealer(0));
    }

    private static (BargainingProblem Problem, Session Session) Played(int parties, int rounds, ulong seed, Strategy strategy)
    {
        var (space, preferences) = Synthetic.Domain(3, parties);
        return (BargainingProblem.Of(space, preferences), PlayTables.Begin(Protocol.SingleText, space, preferences, _ => strategy, rounds, seed).Run());
    }

    // Eight yes-or-no issues: pairs of them are worth something only together, for both, as in contracts whose parts hang together.
    private static double Rugged(Strategy strategy, ulong seed)
    {
        OutcomeSpace space = new([.. Enumerable.Range(0, 8).Select(issue => new IssueValues($"i{issue}", [Value.Of("v0"), Value.Of("v1")]))]);
        ValueList<Preferences> preferences =
        [
            .. new[] { "p0", "p1" }.Select((party, at) => new Preferences(party, [.. Enumerable.Range(0, 8).Select(issue => new Interest($"i{issue}", 0.05, Valuation.Table(new Worth(Value.Of("v0"), (issue + at) % 2), new Worth(Value.Of("v1"), 0))))])
            {
                Interactions = [.. Enumerable.Range(0, 4).Select(pair => new Interaction([new Term($"i{2 * pair}", Value.Of("v1")), new Term($"i{(2 * pair) + 1}", Value.Of("v1"))], 0.2))],
            }),
        ];
        return PlayTables.Begin(Protocol.SingleText, space, preferences, _ => strategy, 400, seed).Run().Utilities.Sum();
    }
}
