using NegotiationModel.Analysis;
using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>What there is not is refused by the name of the argument, wherever it is asked for.</summary>
public class ArgumentsOfAnalysisAreChecked
{
    private static readonly OutcomeSpace Outcomes = new(
        new IssueValues("a", [Value.Of("x"), Value.Of("y"), Value.Of("z")]),
        new IssueValues("b", [Value.Of("x"), Value.Of("y")])
    );
    private static readonly Preferences Wants = new("p", [new("a", 1, Valuation.Table(new ValueUtility(Value.Of("y"), 1)))]);
    private static readonly BargainingProblem Problem = BargainingProblem.Of(Outcomes, [Wants, Wants with { Party = "q" }]);

    [Theory]
    [InlineData(-1L), InlineData(6L), InlineData(long.MinValue), InlineData(long.MaxValue)]
    public void An_outcome_that_is_none(long outcome)
    {
        var (map, game) = (Problem.UtilityMaps[0], TwoLevelGame.Of(Outcomes, new Constituency("one", [Wants], 1)));
        var ranking = new Ranking(map);
        foreach (
            var ask in new Action[]
            {
                () => _ = Outcomes[outcome],
                () => _ = map[outcome],
                () => _ = ranking[outcome],
                () => game.IsInWinSet(outcome, 0),
                () => Problem.Utilities(outcome),
                () => Problem.IsParetoOptimal(outcome),
            }
        )
            Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", ask);
        foreach (
            var model in new[] { OpponentModel.HardHeaded, OpponentModel.Smith, OpponentModel.Bayesian, OpponentModel.ScalableBayesian }
        )
        {
            var (estimate, untouched) = (model.Learn(Outcomes, [0, 5]), model.Learn(Outcomes, [0, 5]));
            Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", () => _ = estimate[outcome]);
            Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", () => estimate.Update(outcome));
            estimate.Update(1);
            untouched.Update(1);
            Assert.Equal(untouched.IssueUtilities(0).ToArray(), estimate.IssueUtilities(0).ToArray());
            Assert.Equal(0.0, Math.Round(estimate[5] - untouched[5], 15));
        }
    }

    [Theory]
    [InlineData(-1), InlineData(6), InlineData(int.MinValue), InlineData(int.MaxValue)]
    public void A_place_that_is_none(int place)
    {
        var ranking = new Ranking(Problem.UtilityMaps[0]);
        Assert.Throws<ArgumentOutOfRangeException>("rank", () => ranking.OutcomeAt(place));
        Assert.Throws<ArgumentOutOfRangeException>("rank", () => ranking.UtilityAt(place));
        Assert.Throws<ArgumentOutOfRangeException>("issue", () => Problem.UtilityMaps[0].IssueUtilities(place).Length);
        Assert.Throws<ArgumentOutOfRangeException>("issue", () => OpponentModel.Smith.Begin(Outcomes).IssueUtilities(place).Length);
        Assert.Throws<ArgumentOutOfRangeException>(
            "side",
            () => TwoLevelGame.Of(Outcomes, new Constituency("one", [Wants], 1)).IsInWinSet(0, place)
        );
        Assert.Equal((5L, 1.0), (ranking.UtilityAt(0) == 1 ? 5L : 0, ranking[2]));
    }

    [Fact]
    public void An_estimate_of_one_s_own_that_looks_beyond()
    {
        Assert.Throws<ArgumentOutOfRangeException>("issue", () => new Looking().Update(2));
        Assert.Throws<ArgumentOutOfRangeException>("issue", () => new Looking().Write(2));
        Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", () => new Looking().Update(-1));
    }

    [Theory]
    [InlineData(double.NaN), InlineData(double.PositiveInfinity), InlineData(-1e-300), InlineData(double.NegativeInfinity)]
    public void A_tolerance_that_is_none(double tolerance)
    {
        var talks = Negotiation.Convene(
            Protocol.Bargaining,
            [Party.Principal("p"), Party.Principal("q")],
            [Issue.Choice("a", "x", "y", "z")]
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "relativeTolerance",
            () => BargainingProblem.Of(Outcomes, [Wants], relativeTolerance: tolerance)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "relativeTolerance",
            () =>
                ParetoFrontier.Find(
                    [
                        [1.0],
                        [2.0],
                    ],
                    tolerance
                )
        );
        Assert.Throws<ArgumentOutOfRangeException>("absoluteTolerance", () => OfferStep.Classify(1, 1, tolerance));
        Assert.Throws<ArgumentOutOfRangeException>("absoluteTolerance", () => OfferStep.Trace(talks, [], tolerance));
        Assert.NotNull(BargainingProblem.Of(Outcomes, [Wants], relativeTolerance: -0.0));
    }

    [Fact]
    public void Utilities_that_are_not_one_for_each()
    {
        foreach (var utilities in new ValueList<double>[] { [], [1], [1, 2, 3], [1, double.NaN], [double.PositiveInfinity, 1] })
        {
            Assert.Throws<ArgumentException>("utilities", () => Problem.DistanceToFrontier(utilities));
            Assert.Throws<ArgumentException>("utilities", () => Problem.Distance(utilities, Problem.Nash));
            Assert.Throws<ArgumentException>("utilities", () => Problem.LeftOnTheTable(utilities));
            Assert.Throws<ArgumentException>("utilities", () => Problem.IsParetoOptimal(utilities));
        }
    }

    [Fact]
    public void What_is_null_or_unknown()
    {
        var talks = Negotiation.Convene(
            Protocol.Bargaining,
            [Party.Principal("p"), Party.Principal("q")],
            [Issue.Choice("a", "x", "y", "z")]
        );
        Assert.Throws<ArgumentOutOfRangeException>("concept", () => Problem.Solve((SolutionConcept)9));
        Assert.Throws<ArgumentOutOfRangeException>("concept", () => Problem.Solve((SolutionConcept)(-1)));
        Assert.Throws<ArgumentException>("preferences", () => BargainingProblem.Of(Outcomes, [Wants, null!]));
        Assert.Throws<ArgumentException>("preferences", () => OfferStep.Trace(talks, [null!]));
        Assert.Throws<ArgumentException>("preferences", () => OfferStep.Trace(talks, [Wants, null!]));
        Assert.Empty(OfferStep.Trace(talks, []));
        Assert.Throws<ArgumentOutOfRangeException>("ownChange", () => OfferStep.Classify(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>("otherChange", () => OfferStep.Classify(1, double.NaN));
        Assert.Throws<ArgumentException>("sides", () => TwoLevelGame.Of(Outcomes, [null!]));
        Assert.Throws<ArgumentException>("sides", () => TwoLevelGame.Of(Outcomes, new Constituency("one", [null!], 1)));
        Assert.Throws<ArgumentException>("issues", () => new OutcomeSpace([null!]));
        Assert.Throws<ArgumentException>("agenda", () => OutcomeSpace.Of([null!]));
        Assert.Throws<ArgumentException>("preferences", () => OutcomeSpace.Of([Issue.YesNo("a")], [null!]));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Outcomes.SampleWithReplacement(-1, 1));
        Assert.Empty(Outcomes.SampleWithReplacement(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("utility", () => new Ranking(Problem.UtilityMaps[0]).CountAtLeast(double.NaN));
    }

    [Fact]
    public void Wishes_that_lack_something()
    {
        Assert.Throws<ArgumentNullException>("Valuation", () => new IssuePreference("a", 1, null!));
        Assert.Throws<ArgumentNullException>("Valuation", () => Wants.IssuePreferences[0] with { Valuation = null! });
        Assert.Throws<ArgumentNullException>("When", () => new Interaction(null!, 1));
        Assert.Throws<ArgumentNullException>("When", () => new Interaction([], 1) with { When = null! });
        Assert.Throws<ArgumentException>("IssuePreferences", () => new Preferences("p", [null!]));
        Assert.Throws<ArgumentException>("Interactions", () => Wants with { Interactions = [null!] });
        Assert.Throws<ArgumentOutOfRangeException>("EvaluationScale", () => Wants with { EvaluationScale = (EvaluationScale)2 });
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => Wants.IssuePreferences[0].Utility(Value.Of("x"), (EvaluationScale)2));
        Assert.Throws<ArgumentOutOfRangeException>("By", () => new Discount(0.5, (DiscountedBy)2));
        Assert.Throws<ArgumentOutOfRangeException>("By", () => Discount.None with { By = (DiscountedBy)(-1) });
    }

    private sealed class Looking() : Estimate(Outcomes)
    {
        public override void Update(long outcome) => _ = ValueIndex(outcome, 2);

        public int Write(int issue) => MutableIssueUtilities(issue).Length;
    }
}
