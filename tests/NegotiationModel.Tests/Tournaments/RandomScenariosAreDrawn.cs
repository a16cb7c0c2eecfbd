using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

public class RandomScenariosAreDrawn
{
    private static RandomScenarios Some => new(IssueCount: 3, ValueCount: 4, PartyCount: 3) { Reservation = 0.4, Seed = 9 };

    [Fact]
    public void Scenarios_follow_from_seed_and_number()
    {
        Assert.Equal(Some.Take(5).Select(Written), new[] { 0, 1, 2, 3, 4 }.Select(number => Written(Some[number])));
        Assert.Equal(5, Some.Take(5).Select(Written).Distinct().Count());
        Assert.NotEqual(Written(Some[0]), Written((Some with { Seed = 10 })[0]));
    }

    [Theory]
    [InlineData(-1), InlineData(-0.5), InlineData(0), InlineData(0.5), InlineData(1)]
    public void The_best_is_worth_1_and_the_worst_0(double alignment)
    {
        foreach (var scenario in (Some with { PreferenceAlignment = alignment }).Take(20))
        foreach (var party in BargainingProblem.Of(scenario.Space, scenario.Preferences).UtilityRanges)
        {
            Assert.Equal((1, 0, 0.4), (Math.Round(party.Best, 12), party.Worst, party.Reservation));
        }
    }

    [Fact]
    public void Opposed_one_wins_what_the_other_loses_and_alike_all_want_the_same()
    {
        foreach (var scenario in (Some with { PreferenceAlignment = -1 }).Take(5))
        {
            var problem = BargainingProblem.Of(scenario.Space, scenario.Preferences);
            Assert.All(
                Enumerable.Range(0, 64),
                outcome => Assert.Equal(1, problem.Utilities(outcome)[0] + problem.Utilities(outcome)[1], 1e-12)
            );
        }

        foreach (var scenario in (Some with { PreferenceAlignment = 1 }).Take(5))
        {
            var problem = BargainingProblem.Of(scenario.Space, scenario.Preferences);
            Assert.All(
                Enumerable.Range(0, 64),
                outcome => Assert.Equal(problem.Utilities(outcome)[0], problem.Utilities(outcome)[2], 1e-12)
            );
        }
    }

    [Fact]
    public void The_more_opposed_the_less_there_is_to_gain()
    {
        double[] gains =
        [
            .. new[] { 1, 0.5, 0, -0.5, -1 }.Select(alignment =>
                (Some with { PreferenceAlignment = alignment, PartyCount = 2 })
                    .Take(30)
                    .Average(scenario => BargainingProblem.Of(scenario.Space, scenario.Preferences).Utilitarian.Value ?? 0)
            ),
        ];
        Assert.Equal(gains.OrderDescending(), gains);
        Assert.Equal((2, 5), (Math.Round(gains[0], 9), gains.Distinct().Count()));
    }

    // The question that the experiment is for, where the answer is known: opposed parties that each want more than half cannot agree.
    [Fact]
    public void An_experiment_answers_how_often()
    {
        var drawn = new RandomScenarios(IssueCount: 2, ValueCount: 4) { PreferenceAlignment = -1, Reservation = 0.51 };
        Assert.Equal(0, Agreed(drawn));
        Assert.Equal(1, Agreed(drawn with { Reservation = 0, PreferenceAlignment = 1 }));
        Assert.InRange(Agreed(drawn with { Reservation = 0.5, PreferenceAlignment = 0 }), 0.5, 1);

        static double Agreed(RandomScenarios drawn) =>
            new Tournament([Strategies.Boulware, Strategies.Conceder], drawn.Take(40), new() { MaxRounds = 30, IncludesSelfPlay = false })
                .Run()
                .Summary()
                .Strategies[0]
                .Statistics.AgreementRate.PointEstimate;
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RandomScenarios(IssueCount: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Some with { ValueCount = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some with { PartyCount = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some with { PreferenceAlignment = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some with { PreferenceAlignment = -1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some with { Reservation = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some with { Reservation = -0.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some with { Reservation = 1.1 });
        Assert.Equal([0, 1], new[] { Some with { Reservation = 0 }, Some with { Reservation = 1 } }.Select(one => one.Reservation));
    }

    private static string Written(TournamentScenario scenario) =>
        $"{scenario.Name} {string.Join("; ", scenario.Preferences.Select(wanted => $"{wanted.Party} {Written(wanted)}"))}";

    private static string Written(Preferences wanted) => string.Join(", ", wanted.IssuePreferences.Select(Written));

    private static string Written(IssuePreference interest) =>
        FormattableString.Invariant($"{interest.Weight:R} × {((ValueTable)interest.Valuation).Entries}");
}
