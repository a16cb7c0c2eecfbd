using FsCheck.Xunit;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 300)]
public class BargainingSolutions
{
    [Property]
    public void Are_what_their_definitions_say(Bargain bargain)
    {
        var problem = bargain.Problem;
        var columns = bargain.Columns;
        var reservations = bargain.Preferences.Select(preferences => preferences.Reservation).ToArray();
        var rational = Enumerable
            .Range(0, columns[0].Length)
            .Select(at => columns.Select(column => column[at]).ToArray())
            .Where(vector => vector.Zip(reservations).All(pair => pair.First >= pair.Second))
            .ToList();
        Assert.Equal(rational.Count, problem.IndividuallyRationalCount);
        var from = reservations;
        var ideal = Enumerable
            .Range(0, columns.Length)
            .Select(party => rational.Select(vector => vector[party]).DefaultIfEmpty().Max())
            .ToArray();
        var frontier = rational
            .Where(one => !rational.Exists(other => other != one && Dominates(other, one)))
            .DistinctBy(one => string.Join(" ", one))
            .ToList();
        Same(
            problem.Nash,
            frontier,
            vector => vector.Zip(from, (utility, least) => utility - least).Aggregate(1.0, (product, gain) => product * gain)
        );
        Same(problem.Egalitarian, frontier, vector => vector.Zip(from, (utility, least) => utility - least).Min());
        Same(problem.Utilitarian, frontier, vector => vector.Sum());
        Same(
            problem.KalaiSmorodinsky,
            frontier,
            vector =>
                Enumerable
                    .Range(0, vector.Length)
                    .Where(party => ideal[party] > from[party])
                    .Select(party => (vector[party] - from[party]) / (ideal[party] - from[party]))
                    .DefaultIfEmpty(1)
                    .Min()
        );
    }

    [Property]
    public void Nash_is_the_same_on_any_scale(Bargain bargain)
    {
        var scaled = BargainingProblem.Of(
            bargain.Space,
            [.. bargain.Preferences.Select((preferences, party) => Times(preferences, party % 2 == 0 ? 4 : 0.125))]
        );
        Assert.Equal(Outcomes(bargain.Problem.Nash), Outcomes(scaled.Nash));
        Assert.Equal(Outcomes(bargain.Problem.KalaiSmorodinsky), Outcomes(scaled.KalaiSmorodinsky));
    }

    [Fact]
    public void The_egalitarian_solution_is_not()
    {
        // No split, five and five, or eight and two. When the second party counts in fifths, what was equal is so no more.
        var space = new OutcomeSpace(new IssueValues("split", [Value.Of("0:0"), Value.Of("5:5"), Value.Of("8:2")]));
        IEnumerable<long> Chosen(double scale) =>
            Outcomes(BargainingProblem.Of(space, [Sharer("a", 1, 5, 8), Sharer("b", scale, 5, 2)]).Egalitarian);
        Assert.Equal([1], Chosen(1));
        Assert.Equal([2], Chosen(5));
    }

    [Property]
    public void Nash_does_not_depend_on_alternatives_that_are_not_chosen(Bargain bargain, byte issue, byte value)
    {
        var before = bargain.Problem;
        if (before.Nash.Points is not [var chosen, ..])
            return;
        var at = issue % before.Space.Issues.Count;
        var dropped = before.Space.Issues[at].Values[value % before.Space.Issues[at].Values.Count];
        if (before.Space[chosen.OutcomeIndex].Find(before.Space.Issues[at].Issue) == dropped)
            return;
        var fewer = new OutcomeSpace([
            .. before.Space.Issues.Select(
                (one, place) => place == at ? one with { Values = [.. one.Values.Where(other => other != dropped)] } : one
            ),
        ]);
        var after = BargainingProblem.Of(fewer, bargain.Preferences);
        Assert.Equal(before.Nash.Value, after.Nash.Value);
        Assert.Contains(chosen.Utilities, after.Nash.Points.Select(point => point.Utilities));
    }

    // What somebody likes less than no agreement, however much the others like it, is as good as not there.
    [Property]
    public void Outcomes_that_somebody_would_not_take_change_nothing(Bargain bargain)
    {
        var columns = bargain.Columns;
        var rational = Enumerable
            .Range(0, columns[0].Length)
            .Where(at =>
                bargain.Preferences.Select((preferences, party) => columns[party][at] >= preferences.Reservation).All(fine => fine)
            )
            .ToList();
        if (rational.Count == 0)
            return;
        OutcomeSpace space = new(new IssueValues("package", [.. rational.Select(at => Value.Of($"{at}"))]));
        Preferences Packages(Preferences preferences, int party) =>
            new(
                preferences.Party,
                [new("package", 1, Valuation.Table([.. rational.Select(at => new ValueUtility(Value.Of($"{at}"), columns[party][at]))]))]
            )
            {
                Reservation = preferences.Reservation,
            };
        var fewer = BargainingProblem.Of(space, [.. bargain.Preferences.Select(Packages)]);
        foreach (var concept in Enum.GetValues<SolutionConcept>())
        {
            Assert.Equal(bargain.Problem.Solve(concept).Value, fewer.Solve(concept).Value);
            Assert.Equal(
                bargain.Problem.Solve(concept).Points.Select(point => point.Utilities),
                fewer.Solve(concept).Points.Select(point => point.Utilities)
            );
        }
    }

    // With gains counted from the worst outcome, (6.2, 4), the third package would be the only one at which both gain.
    [Fact]
    public void A_package_that_is_not_chosen_does_not_move_Nash()
    {
        Solution Of(params (double One, double Other)[] packages) =>
            BargainingProblem
                .Of(
                    new OutcomeSpace(new IssueValues("package", [.. packages.Select((_, at) => Value.Of(at))])),
                    [
                        new(
                            "one",
                            [
                                new(
                                    "package",
                                    1,
                                    Valuation.Table([.. packages.Select((worth, at) => new ValueUtility(Value.Of(at), worth.One))])
                                ),
                            ]
                        ),
                        new(
                            "other",
                            [
                                new(
                                    "package",
                                    1,
                                    Valuation.Table([.. packages.Select((worth, at) => new ValueUtility(Value.Of(at), worth.Other))])
                                ),
                            ]
                        ),
                    ]
                )
                .Nash;
        var before = Of((10, 4), (6.2, 6.2));
        Assert.Equal((40, [10, 4]), (before.Value, Assert.Single(before.Points).Utilities));
        var after = Of((10, 4), (6.2, 6.2), (6.5, 4.1));
        Assert.Equal((40, [10, 4]), (after.Value, Assert.Single(after.Points).Utilities));
    }

    [Property]
    public void Kalai_Smorodinsky_gives_nobody_less_of_its_hope_when_more_becomes_possible(Bargain bargain, byte issue, byte value)
    {
        var more = bargain.Problem;
        var at = issue % more.Space.Issues.Count;
        if (more.Space.Issues[at].Values.Count == 1)
            return;
        var dropped = value % more.Space.Issues[at].Values.Count;
        var fewer = BargainingProblem.Of(
            new OutcomeSpace([
                .. more.Space.Issues.Select(
                    (one, place) => place == at ? one with { Values = [.. one.Values.Where((_, other) => other != dropped)] } : one
                ),
            ]),
            bargain.Preferences
        );
        if (
            fewer.KalaiSmorodinsky.Value is { } before
            && fewer.UtilityRanges.Zip(more.UtilityRanges).All(pair => pair.First.Ideal == pair.Second.Ideal)
        )
            Assert.True(more.KalaiSmorodinsky.Value >= before);
    }

    [Property]
    public void Turning_the_parties_round_turns_the_utilities_round(Bargain bargain)
    {
        var turned = BargainingProblem.Of(bargain.Space, [.. bargain.Preferences.Reverse()]);
        Assert.Equal(
            bargain.Problem.Frontier.Select(point => string.Join(" ", point.Utilities)).Order(),
            turned.Frontier.Select(point => string.Join(" ", point.Utilities.Reverse())).Order()
        );
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            Assert.Equal(
                bargain.Problem.Solve(concept).Points.Select(point => string.Join(" ", point.Utilities)).Order(),
                turned.Solve(concept).Points.Select(point => string.Join(" ", point.Utilities.Reverse())).Order()
            );
    }

    [Property]
    public void Turning_the_issues_round_changes_no_utility(Bargain bargain)
    {
        var turned = BargainingProblem.Of(new OutcomeSpace([.. bargain.Space.Issues.Reverse()]), bargain.Preferences);
        Assert.Equal(bargain.Problem.Frontier.Select(point => point.Utilities), turned.Frontier.Select(point => point.Utilities));
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            Assert.Equal(
                bargain.Problem.Solve(concept).Points.Select(point => point.Utilities),
                turned.Solve(concept).Points.Select(point => point.Utilities)
            );
    }

    private static void Same(Solution solution, List<double[]> frontier, Func<double[], double> value)
    {
        if (frontier.Count == 0)
        {
            Assert.Equal((null, 0), (solution.Value, solution.Points.Count));
            return;
        }

        var best = frontier.Max(value);
        Assert.Equal(best, solution.Value!.Value, 12);
        Assert.Equal(
            frontier.Where(vector => value(vector) >= best - 1e-12).Select(vector => string.Join(" ", vector)).Order(),
            solution.Points.Select(point => string.Join(" ", point.Utilities)).Order()
        );
        var others = frontier.Select(value).Where(other => other < best - 1e-12).ToList();
        Assert.Equal(others.Count, solution.RunnerUpValue is null ? 0 : others.Count);
        if (solution.RunnerUpValue is { } next)
            Assert.Equal(others.Max(), next, 12);
    }

    private static Preferences Sharer(PartyId party, double scale, double equal, double unequal) =>
        new(
            party,
            [new("split", scale, Valuation.Table(new ValueUtility(Value.Of("5:5"), equal), new ValueUtility(Value.Of("8:2"), unequal)))]
        );

    private static bool Dominates(double[] other, double[] one) =>
        other.Zip(one).All(pair => pair.First >= pair.Second) && other.Zip(one).Any(pair => pair.First > pair.Second);

    private static Preferences Times(Preferences preferences, double scale) =>
        preferences with
        {
            IssuePreferences = [.. preferences.IssuePreferences.Select(interest => interest with { Weight = interest.Weight * scale })],
            Reservation = preferences.Reservation * scale,
        };

    private static IEnumerable<long> Outcomes(Solution solution) => solution.Points.Select(point => point.OutcomeIndex);
}
