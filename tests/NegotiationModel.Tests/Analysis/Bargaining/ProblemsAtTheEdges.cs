using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

public class ProblemsAtTheEdges
{
    // What the values x, y and z are worth to two.
    private static OutcomeSpace Three => new(new IssueValues("a", [Value.Of("x"), Value.Of("y"), Value.Of("z")]));

    [Fact]
    public void Without_an_outcome_for_all_there_is_no_solution()
    {
        var problem = BargainingProblem.Of(Three, [Wants("p", 5, 0, 1, 2), Wants("q", 0, 3, 1, 0)]);
        Assert.Equal((0, 3), (problem.IndividuallyRationalCount, problem.Frontier.Count));
        Assert.Empty(problem.IndividuallyRationalFrontier);
        Assert.Equal([new("p", 2, 0, 5, null), new("q", 3, 0, 0, null)], problem.UtilityRanges);
        foreach (var concept in Enum.GetValues<SolutionConcept>())
        {
            Assert.Equal(new(concept, null, default, null), problem.Solve(concept));
            Assert.Null(problem.Distance([0, 0], problem.Solve(concept)));
        }
    }

    [Fact]
    public void A_party_disagrees_at_its_reservation_though_its_worst_be_better()
    {
        var problem = BargainingProblem.Of(Three, [Wants("p", 1, 0, 1, 2), Wants("q", -4, 3, 2, 1)]);
        Assert.Equal([new("p", 2, 0, 1, 2), new("q", 3, 1, -4, 2)], problem.UtilityRanges);
        Assert.Equal([1, -4], problem.UtilityRanges.Select(range => range.Reservation));
        Assert.Equal(2, problem.IndividuallyRationalCount);
        Assert.Equal([2, 1], problem.IndividuallyRationalFrontier.Select(point => point.OutcomeIndex));
        Assert.Equal((5, 1), (problem.Nash.Value, problem.Egalitarian.Value));
        Assert.Equal(
            (SolutionConcept.Nash, SolutionConcept.Egalitarian, SolutionConcept.KalaiSmorodinsky, SolutionConcept.Utilitarian),
            (problem.Nash.Concept, problem.Egalitarian.Concept, problem.KalaiSmorodinsky.Concept, problem.Utilitarian.Concept)
        );
    }

    // 0.1 + 0.2 is a little more than 0.3, and all the same no more.
    [Fact]
    public void Rounding_makes_nobody_refuse()
    {
        Preferences wants = new(
            "p",
            [new("a", 1, Valuation.Table(new ValueUtility(Value.Of("x"), 0.3), new ValueUtility(Value.Of("y"), 0.2)))]
        )
        {
            Reservation = 0.1 + 0.2,
        };
        Assert.Equal(1, BargainingProblem.Of(Three, [wants]).IndividuallyRationalCount);
        Assert.Single(BargainingProblem.Of(Three, [wants]).IndividuallyRationalFrontier);
        Assert.Equal(0, BargainingProblem.Of(Three, [wants], relativeTolerance: 0).IndividuallyRationalCount);
        Assert.Equal(1, TwoLevelGame.Of(Three, new Constituency("all", [wants], 1)).OverlapSize);
        Assert.Equal(0, TwoLevelGame.Of(Three, new Constituency("all", [wants with { Reservation = 0.3001 }], 1)).OverlapSize);
    }

    [Fact]
    public void Who_can_gain_nothing_holds_nobody_back()
    {
        var problem = BargainingProblem.Of(Three, [Wants("p", 0, 0, 1, 2), Wants("q", 7, 7, 7, 7)]);
        Assert.Equal(1, problem.KalaiSmorodinsky.Value);
        Assert.Equal(1, BargainingProblem.Of(Three, [Wants("q", 7, 7, 7, 7)]).KalaiSmorodinsky.Value);
        Assert.Equal([2, 7], Assert.Single(problem.KalaiSmorodinsky.Points).Utilities);
    }

    [Fact]
    public void Solutions_say_by_how_much_the_next_is_worse()
    {
        var problem = BargainingProblem.Of(Three, [Wants("p", 0, 0, 2, 4), Wants("q", 0, 5, 4, 0)]);
        Assert.Equal((8, 0), (problem.Nash.Value, problem.Nash.RunnerUpValue));
        Assert.Equal((2, 0), (problem.Egalitarian.Value, problem.Egalitarian.RunnerUpValue));
        Assert.Equal((0.5, 0), (problem.KalaiSmorodinsky.Value, problem.KalaiSmorodinsky.RunnerUpValue));
        Assert.Equal((6, 5), (problem.Utilitarian.Value, problem.Utilitarian.RunnerUpValue));
        Assert.Null(BargainingProblem.Of(Three, [Wants("p", 0, 1, 1, 1)]).Nash.RunnerUpValue);
    }

    [Fact]
    public void Distances_are_as_the_crow_flies()
    {
        var problem = BargainingProblem.Of(Three, [Wants("p", 0, 0, 3, 6), Wants("q", 0, 8, 4, 0)]);
        Assert.Equal(5, problem.Distance([0, 0], problem.Nash));
        Assert.Equal(0, problem.DistanceToFrontier([6, 1])); // nothing improves on it
        Assert.Equal(1, problem.DistanceToFrontier([6, -1]));
        Assert.Equal(5, problem.DistanceToFrontier([0, 0]));
        Assert.Equal(8, problem.LeftOnTheTable([0, 0]));
        Assert.Equal(2, problem.LeftOnTheTable([2, 3]));
        Assert.Equal(0, problem.LeftOnTheTable([6, 0]));
        Assert.Equal(0, problem.LeftOnTheTable([9, 9]));
        Assert.Equal(0, problem.LeftOnTheTable([3 + 1e-13, 4 + 1e-13]));
        Assert.Equal(0, problem.LeftOnTheTable([3.001, 4]));
        Assert.Equal([3, 4], problem.Utilities(1));
        Assert.Equal([6, 0], problem.Utilities([new("a", Value.Of("z"))]));
    }

    // On two issues that one side does not care for, nor the other: the middle is what both could live with best, then what is most in all,
    // then the first.
    [Fact]
    public void A_compromise_is_made_issue_by_issue()
    {
        OutcomeSpace space = new(
            new IssueValues("a", [Value.Of("x"), Value.Of("y"), Value.Of("z")]),
            new IssueValues("b", [Value.Of("x"), Value.Of("y"), Value.Of("z")])
        );
        IssuePreference On(string issue, double x, double y, double z) =>
            new(
                issue,
                1,
                Valuation.Table(new ValueUtility(Value.Of("x"), x), new ValueUtility(Value.Of("y"), y), new ValueUtility(Value.Of("z"), z))
            );
        var trade = Logrolling.Find(
            BargainingProblem.Of(space, [new("p", [On("a", 0, 4, 8), On("b", 1, 1, 1)]), new("q", [On("a", 4, 2, 0), On("b", -1, 2, 5)])])
        );
        Assert.Equal("a: y, b: z", space[trade.Compromise.OutcomeIndex].ToString());
        Assert.Equal((trade.Compromise, 0), (trade.Package, trade.JointGain));
        var tied = Logrolling.Find(
            BargainingProblem.Of(
                space,
                [new("p", [On("a", 0, 2, 10), On("b", 0, 5, 10)]), new("q", [On("a", 10, 10, 2), On("b", 10, 5, 0)])]
            )
        );
        Assert.Equal("a: y, b: y", space[tied.Compromise.OutcomeIndex].ToString());
        Assert.Equal([0, 0], tied.Gains);
    }

    [Fact]
    public void Members_ratify_as_many_as_are_needed()
    {
        var members = new Constituency("all", [Wants("p", 2, 0, 1, 2), Wants("q", 1, 0, 1, 2), Wants("r", 1, 2, 1, 0)], 3);
        Assert.Equal([0], TwoLevelGame.Of(Three, members).WinSetSizes);
        var two = TwoLevelGame.Of(Three, members with { RequiredMembers = 2 });
        Assert.Equal(2, two.OverlapSize);
        Assert.Equal([1, 2], two.Ratifiable());
        Assert.Equal([false, true, true], new[] { 0L, 1, 2 }.Select(outcome => two.IsInWinSet(outcome, 0)));
        Assert.Equal([1, 2], two.Ratifiable());
        Assert.Equal([3], TwoLevelGame.Of(Three, members with { RequiredMembers = 1 }).WinSetSizes);
        Assert.Equal([0, 1, 2], TwoLevelGame.Of(Three, members with { RequiredMembers = 1 }).Ratifiable());
        Assert.Throws<ArgumentException>("sides", () => TwoLevelGame.Of(Three, members with { RequiredMembers = 0 }));
        Assert.Throws<ArgumentException>("sides", () => TwoLevelGame.Of(Three, members with { RequiredMembers = 4 }));
        Assert.Throws<ArgumentException>("sides", () => TwoLevelGame.Of(Three));
    }

    [Fact]
    public void Changes_within_the_tolerance_are_none()
    {
        Assert.Equal(OfferStepKind.Silent, OfferStep.Classify(0.5, -0.5, absoluteTolerance: 0.5));
        Assert.Equal(OfferStepKind.Nice, OfferStep.Classify(-0.5, 0.6, absoluteTolerance: 0.5));
        Assert.Equal(OfferStepKind.Unfortunate, OfferStep.Classify(0.5, -0.6, absoluteTolerance: 0.5));
        Assert.Equal(OfferStepKind.Concession, OfferStep.Classify(-0.6, 0.5, absoluteTolerance: 0.5));
    }

    [Fact]
    public void What_is_missing_or_negative_is_refused()
    {
        var talks = Negotiation.Convene(
            Protocol.Bargaining,
            [Party.Principal("p"), Party.Principal("q")],
            [Issue.Choice("a", "x", "y", "z")]
        );
        Assert.Throws<ArgumentNullException>("space", () => BargainingProblem.Of((OutcomeSpace)null!, [Wants("p", 0, 0, 1, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(
            "relativeTolerance",
            () => BargainingProblem.Of(Three, [Wants("p", 0, 0, 1, 2)], relativeTolerance: -1)
        );
        Assert.Throws<ArgumentException>("preferences", () => BargainingProblem.Of(Three, []));
        Assert.Throws<ArgumentNullException>("problem", () => Logrolling.Find(null!));
        Assert.Throws<ArgumentNullException>("space", () => TwoLevelGame.Of(null!, new Constituency("all", [Wants("p", 0, 0, 1, 2)], 1)));
        Assert.Throws<ArgumentNullException>("talks", () => OfferStep.Trace(null!, []).Count());
        Assert.Throws<ArgumentOutOfRangeException>("absoluteTolerance", () => OfferStep.Trace(talks, [], absoluteTolerance: -1).Count());
    }

    private static Preferences Wants(string party, double reservation, double x, double y, double z) =>
        new(
            party,
            [
                new(
                    "a",
                    1,
                    Valuation.Table(
                        new ValueUtility(Value.Of("x"), x),
                        new ValueUtility(Value.Of("y"), y),
                        new ValueUtility(Value.Of("z"), z)
                    )
                ),
            ]
        )
        {
            Reservation = reservation,
        };
}
