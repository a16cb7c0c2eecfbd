using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Learning;

public class ModelsLearn
{
    // Two issues of two values: the outcomes 0 to 3 are (0,0), (0,1), (1,0), (1,1).
    private static OutcomeSpace Small =>
        new(new IssueValues("a", [Value.Of("x"), Value.Of("y")]), new IssueValues("b", [Value.Of("x"), Value.Of("y")]));

    public static TheoryData<string> Names => ["hardheaded", "smith", "bayesian", "scalable"];

    [Fact]
    public void Smith_counts_as_by_hand() =>
        Same(
            [
                [2 / 3.0, 0],
                [1 / 3.0, 1 / 3.0],
            ],
            OpponentModel.Smith.Learn(Small, [0, 1])
        );

    [Fact]
    public void HardHeaded_counts_as_by_hand() =>
        Same(
            [
                [0.6 / 1.1, 0.2 / 1.1],
                [0.5 / 1.1, 0.5 / 1.1],
            ],
            OpponentModel.HardHeaded.Learn(Small, [0, 1])
        );

    // Two orders of the issues, and up or down on each: eight hypotheses, judged here one by one.
    [Fact]
    public void Bayes_is_applied_to_every_hypothesis()
    {
        long[] offers = [0, 1, 1, 2];
        var hypotheses = (
            from first in new[] { 2 / 3.0, 1 / 3.0 }
            from a in new[] { 0, 1 }
            from b in new[] { 0, 1 }
            select (First: first, A: a, B: b)
        ).ToList();
        double Utility((double First, int A, int B) one, long outcome) =>
            (outcome / 2 == one.A ? one.First : 0) + (outcome % 2 == one.B ? 1 - one.First : 0);
        double[] beliefs = [.. hypotheses.Select(_ => 1.0)];
        foreach (var (at, offer) in offers.Distinct().Index())
            beliefs =
            [
                .. hypotheses.Select(
                    (one, place) => beliefs[place] * Math.Exp(-Math.Pow(Utility(one, offer) - (1 - (0.003 * at)), 2) / (2 * 0.25 * 0.25))
                ),
            ];
        var learnt = OpponentModel.Bayesian.Learn(Small, offers);
        for (var outcome = 0L; outcome < 4; outcome++)
            Assert.Equal(
                hypotheses.Select((one, place) => beliefs[place] * Utility(one, outcome)).Sum() / beliefs.Sum(),
                learnt[outcome],
                12
            );
    }

    [Fact]
    public void Too_many_hypotheses_are_judged_issue_by_issue()
    {
        var (space, _) = Synthetic.Domain(4, 2);
        Assert.False(BayesianEstimate.Supports(space));
        Assert.IsType<ScalableBayesianEstimate>(OpponentModel.Bayesian.Begin(space));
        Assert.Contains(
            "hypotheses",
            Assert.Throws<ArgumentException>(() => new BayesianEstimate(space)).Message,
            StringComparison.Ordinal
        );
        Assert.IsType<BayesianEstimate>(OpponentModel.Bayesian.Begin(Synthetic.Domain(3, 2).Space));
    }

    // What a conceder offers tells what it wants: the estimate rises with the truth, and more so than before anything was heard.
    [Theory, MemberData(nameof(Names))]
    public void Offers_tell_what_is_wanted(string name)
    {
        var (space, preferences) = Synthetic.Domain(3, 2);
        var session = Session
            .Begin(
                Protocol.AlternatingOffers,
                Synthetic.Agenda(space),
                [
                    new(new Ranking(new(space, preferences[0])), Strategies.Linear),
                    new(new Ranking(new(space, preferences[1])), Strategies.HardLiner),
                ],
                new() { MaxRounds = 60 }
            )
            .Run();
        var truth = new UtilityMap(space, preferences[0]).ToArray();
        var learnt = Model(name).Learn(space, session.Offers.Where(offer => offer.By == "p0").Select(offer => offer.OutcomeIndex));
        Assert.InRange(Correlation(truth, learnt), 0.2, 1);
        Assert.InRange(Correlation(truth, Model(name).Begin(space)), -1, 1e-9);
    }

    [Theory, MemberData(nameof(Names))]
    public void An_estimate_is_preferences_like_any_other(string name)
    {
        var (space, _) = Synthetic.Domain(3, 2);
        var learnt = Model(name).Learn(space, [0, 17, 17, 118, 5]);
        var map = new UtilityMap(space, learnt.Preferences("other"));
        for (var outcome = 0L; outcome < space.Count; outcome++)
        {
            Assert.Equal(map[outcome], learnt[outcome], 12);
            Assert.InRange(learnt[outcome], 0, 1 + 1e-12);
        }
    }

    // A long and strange history must not end in what is no number.
    [Theory, MemberData(nameof(Names))]
    public void Whatever_is_heard_stays_a_number(string name)
    {
        Value[] values = [.. Enumerable.Range(0, 32).Select(value => Value.Of(value))];
        var learnt = Model(name)
            .Learn(
                new(new IssueValues("a", [.. values]), new IssueValues("b", [.. values])),
                Enumerable.Range(0, 1_024).Select(at => at * 7L % 1_024)
            );
        Assert.All(Enumerable.Range(0, 1_024), outcome => Assert.True(double.IsFinite(learnt[outcome])));
    }

    private static OpponentModel Model(string name) =>
        name switch
        {
            "hardheaded" => OpponentModel.HardHeaded,
            "smith" => OpponentModel.Smith,
            "bayesian" => OpponentModel.Bayesian,
            _ => OpponentModel.ScalableBayesian,
        };

    private static void Same(double[][] worths, Estimate learnt)
    {
        foreach (var (issue, expected) in worths.Index())
        foreach (var (value, worth) in expected.Index())
            Assert.Equal(worth, learnt.IssueUtilities(issue)[value], 12);
    }

    private static double Correlation(double[] truth, Estimate learnt)
    {
        double[] guessed = [.. truth.Select((_, outcome) => learnt[outcome])];
        var (one, other) = (truth.Average(), guessed.Average());
        var spread = Math.Sqrt(truth.Sum(worth => (worth - one) * (worth - one)) * guessed.Sum(worth => (worth - other) * (worth - other)));
        return spread < 1e-9 ? 0 : truth.Zip(guessed).Sum(pair => (pair.First - one) * (pair.Second - other)) / spread;
    }
}
