using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

public class StrategiesAndTheirPartsDoWhatTheySay
{
    // One issue of eleven values, worth 0 to 1 in tenths to the party: outcome k is worth k / 10.
    private static readonly OutcomeSpace Tenths = new(new IssueValues("i", [.. Enumerable.Range(0, 11).Select(tenth => Value.Of(tenth))]));
    private static readonly Ranking Own = Ranked(reservation: 0);

    [Theory]
    [InlineData("titfortat", "2 4 3", "10 8 9")] // as much as the other gave, and back
    [InlineData("relativetitfortat", "2 4 5", "10 5 4")] // 1 · 0.2 / 0.4, then · 0.4 / 0.5
    [InlineData("relativetitfortat", "0 4 8", "10 10 5")] // from nothing there is no share
    [InlineData("averagetitfortat", "2 3 4 5", "10 10 10 4")] // not before a window of three steps: 1 · 0.2 / 0.5
    public void Tit_for_tat_answers_as_it_is_answered(string name, string received, string offered)
    {
        var bids = ((Tactic)Strategies.Find(name)!).BeginBidding(Own, 1);
        var offers = new List<Offer>();
        var made = new List<long>();
        foreach (var outcome in received.Split(' ').Select(long.Parse))
        {
            offers.Add(new("other", outcome));
            made.Add(bids.Next(At(offers, outcome, 1), null).OutcomeIndex);
        }

        Assert.Equal(offered, string.Join(' ', made));
    }

    [Fact]
    public void Random_tit_for_tat_gives_up_to_a_twentieth_more()
    {
        var bids = Strategies.RandomTitForTat.BeginBidding(Own, 5);
        List<Offer> offers = [new("other", 2)];
        bids.Next(At(offers, 2, 1), null);
        offers.Add(new("other", 4));
        Assert.InRange(bids.Next(At(offers, 4, 2), null).Aspiration, 0.75, 0.8);
    }

    // One new offer for every new one received, from the best down to what is worth as much as no agreement, and else one of those it made.
    [Theory]
    [InlineData(0.5, 6), InlineData(0, 11), InlineData(1, 1)]
    public void MiCRO_makes_one_new_offer_for_each_that_it_hears(double reservation, int most)
    {
        var own = Ranked(reservation);
        var bids = Strategies.MiCRO.BeginBidding(own, 3);
        var offers = new List<Offer>();
        for (var turn = 1; turn <= 13; turn++)
        {
            var made = Math.Min(turn, most);
            for (var again = 0; again < 3; again++)
            {
                var bid = bids.Next(At(offers, -1, turn) with { Ranking = own }, null);
                Assert.Equal(own.UtilityAt(made - 1), bid.Aspiration);
                Assert.True(
                    again == 0 && turn <= most ? bid.OutcomeIndex == 11 - turn : own[bid.OutcomeIndex] >= bid.Aspiration,
                    $"{bid} in turn {turn}"
                );
                offers.Add(new("p0", bid.OutcomeIndex));
            }

            offers.Add(new("other", turn % 11));
            offers.Add(new("other", turn % 11)); // heard before
        }
    }

    // The range is from what no agreement is worth to the best.
    [Fact]
    public void A_twentieth_of_the_range_is_given_at_most()
    {
        var own = Ranked(reservation: 0.6);
        double Given(ulong seed)
        {
            var bids = Strategies.RandomTitForTat.BeginBidding(own, seed);
            List<Offer> offers = [new("other", 2)];
            bids.Next(At(offers, 2, 1) with { Ranking = own }, null);
            offers.Add(new("other", 4));
            return 0.8 - bids.Next(At(offers, 4, 2) with { Ranking = own }, null).Aspiration;
        }

        double[] given = [.. Enumerable.Range(0, 100).Select(seed => Given((ulong)seed))];
        Assert.All(given, one => Assert.InRange(one, -1e-12, 0.02 + 1e-12));
        Assert.InRange(given.Average(), 0.008, 0.012);
    }

    [Fact]
    public void Acceptance_rules_keep_to_their_definitions()
    {
        var (next, early, late) = (new Bid(0.55, 6), At([], 5, 10), At([], 6, 99));
        Assert.Equal((false, true), (AcceptanceStrategy.Next.Accepts(early, next), AcceptanceStrategy.Next.Accepts(late, next)));
        Assert.Equal(
            (false, true),
            (AcceptanceStrategy.AtAspiration.Accepts(early, next), AcceptanceStrategy.AtAspiration.Accepts(At([], 6, 10), next))
        );
        Assert.Equal(
            (true, false),
            (AcceptanceStrategy.Constant(0.5).Accepts(early, next), AcceptanceStrategy.Constant(0.51).Accepts(early, next))
        );
        Assert.Equal((false, true), (AcceptanceStrategy.Time(0.9).Accepts(early, next), AcceptanceStrategy.Time(0.9).Accepts(late, next)));
        Assert.True(AcceptanceStrategy.Any(AcceptanceStrategy.Next, AcceptanceStrategy.Constant(0.5)).Accepts(early, next));
        Assert.False(AcceptanceStrategy.All(AcceptanceStrategy.Next, AcceptanceStrategy.Constant(0.5)).Accepts(early, next));
        Assert.Equal(
            "it was worth 0.5 or more",
            AcceptanceStrategy.Any(AcceptanceStrategy.Next, AcceptanceStrategy.Constant(0.5)).AcceptanceReason(early, next)
        );
    }

    // With three of a hundred rounds left, what was offered in the last three counts, and a better offer before them does not.
    [Theory]
    [InlineData(98, 5, true), InlineData(98, 4, false), InlineData(50, 5, false)]
    public void Combined_acceptance_waits_for_what_the_last_window_had(int round, long standing, bool takes)
    {
        List<Offer> offers =
        [
            new("other", 9),
            new("p0", 10),
            new("other", 5),
            new("p0", 10),
            new("other", 3),
            new("p0", 10),
            new("other", standing),
        ];
        Assert.Equal(takes, AcceptanceStrategy.NextOrBestRecentAfter(0.95).Accepts(At(offers, standing, round), new(1, 10)));
    }

    // At the very edge of what they say.
    [Fact]
    public void Acceptance_rules_hold_at_their_edges()
    {
        var half = At([], 0, 50) with { MaxRounds = 99 };
        Assert.Equal(
            (true, false),
            (AcceptanceStrategy.Time(0.5).Accepts(half, new(1, 10)), AcceptanceStrategy.Time(0.51).Accepts(half, new(1, 10)))
        );
        Assert.True(AcceptanceStrategy.Next.Accepts(half, new(0, 0)));
        Assert.False(AcceptanceStrategy.Next.Accepts(half, Bid.GiveUp));
        // the first offer of all lies in the window
        Assert.False(AcceptanceStrategy.NextOrBestRecentAfter(0.95).Accepts(At([new("other", 9), new("other", 5)], 5, 98), new(1, 10)));
    }

    [Fact]
    public void A_turn_says_the_time_and_what_is_offered()
    {
        Assert.Equal([0.1, 0.5, 0.9], new[] { 1, 5, 9 }.Select(round => (At([], 0, round) with { MaxRounds = 9 }).RelativeTime));
        Assert.Equal([0.0, 0.7, null], new[] { 0L, 7, -1 }.Select(standing => At([], standing, 1).OfferedUtility));
    }

    [Theory]
    [InlineData(0), InlineData(-1), InlineData(double.PositiveInfinity), InlineData(double.NaN)]
    public void Beta_is_above_nothing(double beta) =>
        Assert.Throws<ArgumentOutOfRangeException>("beta", () => new TimeDependent("wrong", beta));

    [Fact]
    public void Time_concedes_by_its_formula_in_few_rounds_as_in_many()
    {
        Assert.Throws<ArgumentNullException>("ranking", () => Strategies.Linear.Threshold(null!, 0));
        Assert.Equal(0.75 - 0.0001, Strategies.Linear.Threshold(Own, 0.25));
        Assert.Equal((1 - 0.0001, 0), (Strategies.Linear.Threshold(Own, 0), Strategies.Linear.Threshold(Own, 1)));
        foreach (var rounds in new[] { 1, 10, 1_000, 1_001, 5_000 })
        foreach (var round in new[] { 1, (rounds + 1) / 2, rounds })
            Assert.Equal(
                Strategies.Boulware.Threshold(Own, (double)round / (rounds + 1)),
                Strategies.Boulware.BeginBidding(Own, 0).Next(At([], -1, round) with { MaxRounds = rounds }, null).Aspiration
            );
    }

    // What misses the aspiration by a rounding is offered where it is nearer than the next that reaches it, and not where it is as near.
    [Theory]
    [InlineData(0.1, 0), InlineData(0.5, 1), InlineData(0.9, 1)]
    public void The_nearer_of_two_is_offered_where_a_rounding_lies_between(double share, long offered)
    {
        var step = Math.Pow(2, -20);
        ValueUtility[] worths = [new(Value.Of(0), 0.5), new(Value.Of(1), 0.5 + step)];
        var own = new Ranking(
            new(new(new IssueValues("i", [.. worths.Select(entry => entry.Value)])), new("p0", [new("i", 1, Valuation.Table([.. worths]))]))
        );
        Assert.Equal(
            offered,
            Tactic
                .Create("between", _ => 0.5 + (share * step))
                .BeginBidding(own, 0)
                .Next(At([], -1, 1) with { Ranking = own }, null)
                .OutcomeIndex
        );
    }

    [Fact]
    public void What_is_aimed_at_is_told_where_there_is_an_aim()
    {
        var player = new ComposedStrategy("linear", Strategies.Linear, AcceptanceStrategy.AtAspiration).Begin(Own, 0);
        Assert.Null(player.Aspiration);
        player.Decide(At([], -1, 1));
        Assert.Equal(Strategies.Linear.Threshold(Own, 1.0 / 101), player.Aspiration);
        var lost = new ComposedStrategy("lost", new Nothing(), AcceptanceStrategy.AtAspiration).Begin(Own, 0);
        Assert.Equal(DecisionKind.WalkAway, lost.Decide(At([], -1, 1)).Kind);
        Assert.Null(lost.Aspiration);
    }

    private sealed class Nothing : Tactic
    {
        public override string Name => "nothing";

        public override BidSequence BeginBidding(Ranking own, ulong seed) => new None();

        private sealed class None : BidSequence
        {
            public override Bid Next(Turn turn, OpponentBeliefs? others) => Bid.GiveUp;
        }
    }

    [Fact]
    public void Nothing_is_taken_that_is_worse_than_no_agreement()
    {
        var player = new ComposedStrategy("eager", Strategies.HardLiner, AcceptanceStrategy.Time(0)).Begin(Ranked(reservation: 0.45), 0);
        Assert.Equal(DecisionKind.Offer, player.Decide(At([], 4, 1) with { Ranking = Ranked(reservation: 0.45) }).Kind);
        Assert.Equal(DecisionKind.Accept, player.Decide(At([], 5, 1) with { Ranking = Ranked(reservation: 0.45) }).Kind);
        Assert.Equal(
            DecisionKind.Accept,
            new ComposedStrategy("eager", Strategies.HardLiner, AcceptanceStrategy.Time(0))
                .Begin(Ranked(reservation: 0.5), 0)
                .Decide(At([], 5, 1))
                .Kind
        );
    }

    [Theory]
    [InlineData(3, 2), InlineData(4, 2), InlineData(3, 3)]
    public void Who_seeks_Nash_and_knows_all_finds_it(int issues, int parties)
    {
        var (problem, agenda, rankings) = Known(issues, parties);
        var session = Session
            .Begin(
                Protocol.AlternatingOffers,
                agenda,
                [.. rankings.Select(ranking => new Participant(ranking, new NashSeeking(problem)))],
                new() { MaxRounds = 100 }
            )
            .Run();
        Assert.Equal(problem.Nash.Points[0].Utilities, session.UndiscountedUtilities);
    }

    // Zeuthen leads to the greatest product of gains, as Harsanyi showed: here the two smallest steps overshoot it by little.
    [Theory]
    [InlineData(3), InlineData(4)]
    public void Who_concedes_as_Zeuthen_says_comes_to_the_Nash_solution(int issues)
    {
        var (problem, agenda, rankings) = Known(issues, 2);
        var session = Session
            .Begin(
                Protocol.AlternatingOffers,
                agenda,
                [.. rankings.Select(ranking => new Participant(ranking, new ZeuthenStrategy(problem)))],
                new() { MaxRounds = 1_000 }
            )
            .Run();
        var product =
            (session.UndiscountedUtilities[0] - problem.UtilityRanges[0].Reservation)
            * (session.UndiscountedUtilities[1] - problem.UtilityRanges[1].Reservation);
        Assert.InRange(product, 0.99 * problem.Nash.Value!.Value, problem.Nash.Value!.Value + 1e-12);
    }

    [Fact]
    public void Who_knows_that_nothing_can_be_agreed_gives_up()
    {
        var (space, preferences) = Synthetic.Domain(2, 2);
        preferences = [preferences[0] with { Reservation = 0.99 }, preferences[1] with { Reservation = 0.99 }];
        var problem = BargainingProblem.Of(space, preferences);
        Assert.Equal(0, problem.IndividuallyRationalCount);
        var session = Session
            .Begin(
                Protocol.AlternatingOffers,
                Synthetic.Agenda(space),
                [.. problem.UtilityMaps.Select(map => new Participant(new Ranking(map), new NashSeeking(problem)))],
                new() { MaxRounds = 10 }
            )
            .Run();
        Assert.Equal((NegotiationStatus.BrokenOff, 0), (session.Talks.Status, session.Offers.Count));
    }

    // Who guesses what the other likes leaves less on the table than who does not, at the same aspirations.
    [Fact]
    public void A_model_of_the_other_finds_better_packages()
    {
        var (problem, agenda, rankings) = Known(4, 2);
        double Left(OpponentModel? model) =>
            problem.LeftOnTheTable(
                Session
                    .Begin(
                        Protocol.AlternatingOffers,
                        agenda,
                        [
                            .. rankings.Select(ranking => new Participant(
                                ranking,
                                new ComposedStrategy("one", Strategies.Linear, AcceptanceStrategy.Next, model)
                            )),
                        ],
                        new() { MaxRounds = 100 }
                    )
                    .Run()
                    .UndiscountedUtilities
            );
        foreach (var model in new[] { OpponentModel.HardHeaded, OpponentModel.Smith, OpponentModel.Bayesian })
            Assert.True(Left(model) < Left(null), $"{model}: {Left(model)} against {Left(null)}");
    }

    private static (BargainingProblem Problem, ValueList<Issue> Agenda, ValueList<Ranking> Rankings) Known(int issues, int parties)
    {
        var (space, preferences) = Synthetic.Domain(issues, parties);
        var problem = BargainingProblem.Of(space, preferences);
        return (problem, Synthetic.Agenda(space), [.. problem.UtilityMaps.Select(map => new Ranking(map))]);
    }

    private static Turn At(List<Offer> offers, long standing, int round) => new("p0", Own, null!, offers, standing, round, MaxRounds: 100);

    private static Ranking Ranked(double reservation) =>
        new(new(Tenths, new("p0", [new("i", 1, Valuation.Linear(Value.Of(0), Value.Of(10)))]) { Reservation = reservation }));
}
