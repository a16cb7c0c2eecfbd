using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>Strategies are found by name; those that must know what all want are told, of the outcomes at hand and of their own
/// party.</summary>
public class WhoMustBeTold
{
    private static readonly (OutcomeSpace Space, ValueList<Preferences> Preferences) Made = Synthetic.Domain(2, 2);
    private static readonly BargainingProblem Known = BargainingProblem.Of(Made.Space, Made.Preferences);

    public static TheoryData<string> Knowing => [.. Strategies.Informed.Select(one => one.Name)];

    [Fact]
    public void Every_strategy_is_found_by_its_name()
    {
        Assert.Equal(
            [
                "boulware",
                "linear",
                "conceder",
                "titfortat",
                "micro",
                "random",
                "hardliner",
                "relativetitfortat",
                "randomtitfortat",
                "averagetitfortat",
                "frequency",
                "bayesian",
            ],
            Strategies.Uninformed.Select(strategy => strategy.Name)
        );
        Assert.All(Strategies.Uninformed, strategy => Assert.Same(strategy, Strategies.Find(strategy.Name)));
        Assert.All(Strategies.Uninformed, strategy => Assert.Same(strategy, Strategies.Find(strategy.Name, Known)));
        Assert.Null(Strategies.Find("nobody"));
        Assert.Null(Strategies.Find("nobody", Known));
    }

    [Theory, MemberData(nameof(Knowing))]
    public void Who_must_know_is_found_told_or_still_to_be_told(string name)
    {
        Assert.Equal(name, Assert.IsType<InformedStrategy>(Strategies.Find(name)).Name);
        Assert.Equal(name, Assert.IsType<Tactic>(Strategies.Find(name, Known), exactMatch: false).Name);
        Assert.Equal(
            $"{name} must be told what all want before it can begin: take what its WithKnowledge(BargainingProblem.Of(space, preferences)) "
                + "returns, or begin the session of a document, which tells it.",
            Assert.Throws<InvalidOperationException>(() => Strategies.Find(name)!.Begin(Of("p0"), 0)).Message
        );
        Assert.Throws<ArgumentNullException>("problem", () => Strategies.Informed[0].WithKnowledge(null!));
    }

    // The same issues make the same outcomes, also where they were put down twice.
    [Theory, MemberData(nameof(Knowing))]
    public void What_is_known_is_of_these_outcomes_and_of_this_party(string name)
    {
        var strategy = Strategies.Find(name, Known)!;
        Assert.NotNull(strategy.Begin(Of("p1"), 0));
        Assert.Throws<ArgumentNullException>("ranking", () => ((Tactic)strategy).BeginBidding(null!, 0));
        Assert.NotNull(strategy.Begin(new(new(new(Made.Space.Issues), Made.Preferences[1])), 0));
        foreach (var wrong in new[] { Of("p7"), new Ranking(new(Synthetic.Domain(3, 2).Space, Synthetic.Domain(3, 2).Preferences[1])) })
            Assert.StartsWith(
                $"What is known is of other outcomes, or not of {wrong.Map.Preferences.Party}.",
                Assert.Throws<ArgumentException>("ranking", () => strategy.Begin(wrong, 0)).Message,
                StringComparison.Ordinal
            );
    }

    // Nobody concedes to who has offered nothing, and nobody is liked by whom nothing was heard of.
    [Fact]
    public void Before_anything_is_heard_nothing_is_guessed()
    {
        var zeuthen = new ZeuthenStrategy(Known).BeginBidding(Of("p1"), 0);
        var own = Of("p1");
        Assert.Equal(own.OutcomeAt(0), zeuthen.Next(new("p1", own, null!, [], -1, 1, 10), null).OutcomeIndex);
        var others = new OpponentBeliefs(OpponentModel.HardHeaded);
        Assert.Equal((0, null), (others.MinOpponentUtility(7), others.EstimateOf("p0")));
        Assert.Throws<ArgumentNullException>("ranking", () => others.BestForOpponentsNear(null!, 0));
        others.Update(new("p1", own, null!, [new("p1", 3), new("p0", 7)], 7, 1, 10));
        Assert.Equal(others.EstimateOf("p0")![7], others.MinOpponentUtility(7));
        Assert.Null(others.EstimateOf("p1"));
    }

    // What is worth as much as no agreement can be conceded, and nothing below.
    [Theory]
    [InlineData(0.9, 9), InlineData(0.95, 10), InlineData(0.91, 10)]
    public void Zeuthen_concedes_to_what_is_worth_as_much_as_no_agreement(double reservation, long offered)
    {
        Value[] values = [.. Enumerable.Range(0, 11).Select(tenth => Value.Of(tenth))];
        var space = new OutcomeSpace(new IssueValues("i", [.. values]));
        Preferences mine = new(
            "p0",
            [new("i", 1, Valuation.Table([.. values.Select((value, tenth) => new ValueUtility(value, tenth / 10.0))]))]
        )
        {
            Reservation = reservation,
        };
        Preferences yours = new(
            "p1",
            [new("i", 1, Valuation.Table([.. values.Select((value, tenth) => new ValueUtility(value, 1 - (tenth / 10.0)))]))]
        )
        {
            Reservation = 0.45,
        }; // more willing to risk a conflict, which would cost it little
        var own = new Ranking(new(space, mine));
        var bids = new ZeuthenStrategy(BargainingProblem.Of(space, [mine, yours])).BeginBidding(own, 0);
        Assert.Equal(offered, bids.Next(new("p0", own, null!, [new("p0", 10), new("p1", 5)], 5, 2, 10), null).OutcomeIndex);
    }

    // From the best that all can live with down to the party's part in the Nash solution, in the last round and, should it go on, after it.
    [Theory]
    [InlineData(1), InlineData(2), InlineData(0.5)]
    public void Who_seeks_Nash_comes_nearer_with_the_rounds(double beta)
    {
        var (aim, ideal) = (Known.Nash.Points[0].Utilities[1], Known.UtilityRanges[1].Ideal!.Value);
        var bids = new NashSeeking(Known, beta).BeginBidding(Of("p1"), 0);
        foreach (var round in new[] { 1, 5, 9, 10, 11 })
            Assert.Equal(
                aim + ((ideal - aim) * (1 - Math.Pow(Math.Min(1, round / 10.0), 1 / beta))) - 1e-9,
                bids.Next(new("p1", Of("p1"), null!, [], -1, round, 10), null).Aspiration
            );
    }

    [Theory]
    [InlineData(0), InlineData(-1), InlineData(double.PositiveInfinity), InlineData(double.NaN)]
    public void Nash_is_sought_with_a_beta_above_nothing(double beta) =>
        Assert.Throws<ArgumentOutOfRangeException>("beta", () => new NashSeeking(Known, beta));

    // Of what is as good to oneself, what leaves the others the greatest product of gains; who loses brings it to nothing.
    [Fact]
    public void What_gives_each_of_the_others_something_is_their_favourite()
    {
        Value[] values = [Value.Of("all to one"), Value.Of("a share to each"), Value.Of("a loss to each")];
        var space = new OutcomeSpace(new IssueValues("i", [.. values]));
        UtilityMap Of(string party, params double[] worths) =>
            new(
                space,
                new(party, [new("i", 1, Valuation.Table([.. values.Zip(worths, (value, worth) => new ValueUtility(value, worth))]))])
                {
                    Reservation = 0.5,
                }
            );
        ValueList<UtilityMap> maps = [Of("p0", 1, 1, 1), Of("p1", 1, 0.7, 0), Of("p2", 0.5, 0.7, 0)];
        Assert.Equal(1, new KnownPreferences(maps, 0).BestForOthers(new(maps[0]), 1));
    }

    [Fact]
    public void A_pace_says_when_each_turn_is_taken() =>
        Assert.Equal(NodaConstants.UnixEpoch + Duration.FromMinutes(3), Pace.MinutePerTurn.At(3));

    private static Ranking Of(string party) => new(new(Made.Space, Made.Preferences[1] with { Party = party }));
}
