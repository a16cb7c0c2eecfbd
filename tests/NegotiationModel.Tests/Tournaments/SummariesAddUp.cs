using System.Globalization;
using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

public class SummariesAddUp
{
    private static TournamentResult Result => Contests.Small().Run();

    [Fact]
    public void A_small_case_is_exact()
    {
        var summary = PieTournament.Tournament().Run().Summary();

        Assert.Equal([0.125, 0, 1, 0.25], summary.Pairings.Select(pairing => pairing.Payoffs[0].Utility.PointEstimate));
        Assert.Equal([0.875, 1, 0, 0.25], summary.Pairings.Select(pairing => pairing.Payoffs[1].Utility.PointEstimate));
        Assert.Equal([1, 1, 1, 0], summary.Pairings.Select(pairing => pairing.Statistics.AgreementRate.PointEstimate));
        Assert.Equal(
            (4, (0.125 + 0.875 + 0 + 0) / 4),
            (summary.Strategies[0].Payoffs.Utility.Count, summary.Strategies[0].Payoffs.Utility.PointEstimate)
        );
        Assert.Equal(
            (3, 3, 1.0),
            (
                summary.Strategies[0].Statistics.SampleSize,
                summary.Strategies[0].Statistics.AgreementRate.Count,
                summary.Strategies[0].Statistics.AgreementRate.PointEstimate
            )
        );
        Assert.Equal(
            (4, (1 + 1 + 0.25 + 0.25) / 4),
            (summary.Strategies[1].Payoffs.Utility.Count, summary.Strategies[1].Payoffs.Utility.PointEstimate)
        );
        Assert.Equal(2.0 / 3, summary.Strategies[1].Statistics.AgreementRate.PointEstimate);
        Assert.Equal(
            (4, 0.75),
            (summary.Scenarios[0].Statistics.AgreementRate.Count, summary.Scenarios[0].Statistics.AgreementRate.PointEstimate)
        );
        Assert.Equal(0.5 / 4, summary.Scenarios[0].Statistics.LeftOnTheTable.PointEstimate); // a quarter each, of all of it
        Assert.Equal([0, 0, 0, 0.5], summary.Pairings.Select(pairing => pairing.Statistics.LeftOnTheTable.PointEstimate));
        Assert.Equal(Math.Sqrt(2) * 0.375, summary.Pairings[0].Statistics.DistanceTo(SolutionConcept.Nash).PointEstimate, 1e-15);
        // all splits have one sum; the nearest that both can live with
        Assert.Equal(Math.Sqrt(2) * 0.125, summary.Pairings[0].Statistics.DistanceTo(SolutionConcept.Utilitarian).PointEstimate, 1e-15);
    }

    [Fact]
    public void Strategies_are_ranked_by_utility_and_equal_ones_stay_as_they_were_named()
    {
        var summary = PieTournament.Tournament().Run().Summary();
        Assert.Equal(["greedy", "generous"], summary.StrategiesByUtility.Select(one => one.Strategy));
        var (first, second) = (summary.Strategies[0], summary.Strategies[1]);
        var same = summary with { Strategies = [second, first, second with { Strategy = "last" }] };
        Assert.Equal(["greedy", "last", "generous"], same.StrategiesByUtility.Select(one => one.Strategy));
    }

    [Fact]
    public void Every_part_is_told_in_one_line()
    {
        var summary = PieTournament.Tournament().Run().Summary();
        Assert.Equal(
            "greedy: utility 0.625 ± 0.689 (4 cases), surplus 0.375 ± 0.689 (4 cases); "
                + "3 encounters, agreement rate 0.6667 (0.2077 to 0.9385; 3 cases), rounds 1.667 ± 1.434 (3 cases)",
            summary.Strategies[1].ToString()
        );
        Assert.Equal(
            "generous and generous: utility 0.125 (1 case), surplus -0.125 (1 case) and utility 0.875 (1 case), surplus 0.625 (1 case); "
                + "1 encounter, agreement rate 1 (0.2065 to 1; 1 case), rounds 1 (1 case)",
            summary.Pairings[0].ToString()
        );
        Assert.Equal(
            "pie: utility 0.3438 ± 0.7149 (4 cases), surplus 0.09375 ± 0.7149 (4 cases) "
                + "and utility 0.5312 ± 0.7682 (4 cases), surplus 0.2812 ± 0.7682 (4 cases); "
                + "4 encounters, agreement rate 0.75 (0.3006 to 0.9544; 4 cases), rounds 1.5 ± 0.9187 (4 cases)",
            summary.Scenarios[0].ToString()
        );
        Assert.Equal("no estimate (0 cases)", default(SampleEstimate).ToString());
    }

    // Nobody draws at random here, so that a hundred repetitions say what one does.
    [Fact]
    public void Repetitions_that_end_alike_count_once()
    {
        var (once, often) = (PieTournament.Tournament().Run().Summary(), PieTournament.Tournament(repetitions: 100).Run().Summary());
        Assert.Equal(once, often);
        Assert.Equal("generous 0.25, greedy 0.625 (4 encounters)", often.ToString());
        Assert.Equal("400 of 400 encounters of 2 strategies in 1 scenario", PieTournament.Tournament(repetitions: 100).Run().ToString());
    }

    [Fact]
    public void Where_one_strategy_draws_at_random_all_repetitions_count()
    {
        var summary = PieTournament
            .Among([PieTournament.Generous, PieTournament.Greedy, Strategies.RandomOffers], repetitions: 50)
            .Run()
            .Summary();
        Assert.All(summary.Pairings, pairing => Assert.Equal(50, pairing.Statistics.SampleSize));
        Assert.All(summary.Strategies, strategy => Assert.Equal(250, strategy.Statistics.SampleSize));
    }

    [Fact]
    public void What_is_measured_is_what_the_analysis_says()
    {
        foreach (var end in Result.Encounters)
        {
            var (scenario, told) = (end.Encounter.Scenario, end.Assessment);
            var problem = BargainingProblem.Of(scenario.Space, scenario.Preferences);
            var utilities = end.IsAgreed
                ? problem.Utilities(end.OutcomeIndex)
                : [.. scenario.Preferences.Select(preferences => preferences.Reservation)];
            Assert.Equal(utilities, told.Utilities);
            Assert.Equal(utilities.Zip(scenario.Preferences, (utility, preferences) => utility - preferences.Reservation), told.Surpluses);
            Assert.Equal(problem.DistanceToFrontier(utilities), told.DistanceToFrontier);
            Assert.Equal(problem.LeftOnTheTable(utilities), told.LeftOnTheTable);
            foreach (var concept in Enum.GetValues<SolutionConcept>())
                Assert.Equal(problem.Distance(utilities, problem.Solve(concept)), told.DistanceTo(concept));
        }

        Assert.Contains(Result.Encounters, end => end.Assessment.LeftOnTheTable > 0 && end.IsAgreed);
        Assert.Contains(Result.Encounters, end => end.Assessment.DistanceTo(SolutionConcept.Nash) is null);
    }

    // Small and great utilities, below and above zero, and what lies just at the tolerance.
    [Fact]
    public void An_end_is_measured_as_the_problem_measures_it()
    {
        OutcomeSpace three = new(new IssueValues("a", [Value.Of("x"), Value.Of("y"), Value.Of("z")]));
        Preferences Wants(string party, double x, double y, double z) =>
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
            );
        var problem = BargainingProblem.Of(three, [Wants("p", -3, 3, 6), Wants("q", 8, 4, 0.5)], relativeTolerance: 0.25);
        var appraiser = new OutcomeAssessor(problem);
        for (var own = -4.0; own <= 8; own += 0.125)
        for (var others = -4.0; others <= 8; others += 0.125)
            Assert.Equal(problem.LeftOnTheTable([own, others]), appraiser.Of([own, others], [0, 0]).LeftOnTheTable);
    }

    [Fact]
    public void Each_encounter_counts_in_every_view()
    {
        var summary = Result.Summary();
        Assert.Equal(Result.Encounters.Count, summary.Scenarios.Sum(score => score.Statistics.SampleSize));
        Assert.Equal(Result.Encounters.Count, summary.Pairings.Sum(pairing => pairing.Statistics.SampleSize));
        Assert.Equal(
            Result.Encounters.Sum(result => result.Encounter.Strategies.Count),
            summary.Strategies.Sum(score => score.Payoffs.Utility.Count)
        );
        foreach (var score in summary.Strategies)
        {
            var own = Result.Encounters.Where(end => end.Encounter.Strategies.Any(strategy => strategy.Name == score.Strategy)).ToList();
            Assert.Equal(own.Count, score.Statistics.SampleSize);
            Assert.Equal(own.Average(end => end.Rounds), score.Statistics.Rounds.PointEstimate, 1e-12);
            Assert.Equal(
                own.SelectMany(end => end.Encounter.Strategies.Zip(end.Assessment.Utilities))
                    .Where(seat => seat.First.Name == score.Strategy)
                    .Average(seat => seat.Second),
                score.Payoffs.Utility.PointEstimate,
                1e-12
            );
            Assert.Equal(
                own.Count(end => end.Assessment.DistanceTo(SolutionConcept.Nash) is not null),
                score.Statistics.DistanceTo(SolutionConcept.Nash).Count
            );
        }
    }

    [Fact]
    public void The_csv_reads_back_as_it_was()
    {
        using var text = new StringWriter();
        TournamentCsv.Write(text, Result);
        var rows = text.ToString().Split('\n')[..^1].Select(row => row.Split(',')).ToList();
        Assert.Equal(Result.Encounters.Count + 1, rows.Count);
        Assert.Equal(
            "encounter,scenario,repetition,seed,status,outcome,rounds,offers,"
                + "toFrontier,nash,egalitarian,kalaiSmorodinsky,utilitarian,leftOnTheTable,"
                + "strategy1,utility1,surplus1,strategy2,utility2,surplus2,strategy3,utility3,surplus3",
            string.Join(',', rows[0])
        );
        foreach (var (row, end) in rows.Skip(1).Zip(Result.Encounters))
        {
            Assert.Equal(
                [end.Assessment.DistanceToFrontier, .. end.Assessment.Distances, end.Assessment.LeftOnTheTable],
                row[8..14].Select(cell => cell.Length == 0 ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture))
            );
            Assert.Equal(
                end.Encounter.Strategies.Select(strategy => strategy.Name),
                row[14..].Where((_, at) => at % 3 == 0).Where(cell => cell.Length > 0)
            );
            Assert.Equal(
                end.Assessment.Utilities,
                row[15..]
                    .Where((_, at) => at % 3 == 0)
                    .Where(cell => cell.Length > 0)
                    .Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))
            );
            Assert.Equal(
                (end.Encounter.Seed, end.OutcomeIndex),
                (
                    ulong.Parse(row[3], CultureInfo.InvariantCulture),
                    row[5].Length == 0 ? -1 : long.Parse(row[5], CultureInfo.InvariantCulture)
                )
            );
        }
    }

    [Fact]
    public void Names_with_commas_and_quotes_stay_one_cell()
    {
        using var text = new StringWriter();
        TournamentCsv.Write(text, new Tournament([Strategies.MiCRO], [Contests.Scenario("a \"car\", used", 1, 1)]).Run());
        Assert.Contains("\n0,\"a \"\"car\"\", used\",0,", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_says_the_same()
    {
        using var json = JsonDocument.Parse(TournamentJson.Write(Result, 0.9));
        var summary = json.RootElement.GetProperty("summary");
        Assert.Equal(0.9, summary.GetProperty("confidence").GetDouble());
        var told = Result.Summary(0.9).Strategies[1];
        var first = summary.GetProperty("strategies")[1];
        Assert.Equal(
            (told.Strategy, told.Payoffs.Utility.Low),
            (first.GetProperty("strategy").GetString(), first.GetProperty("utility").GetProperty("low").GetDouble())
        );
        Assert.Equal(
            told.Statistics.DistanceTo(SolutionConcept.KalaiSmorodinsky).High,
            first.GetProperty("distances").GetProperty("kalaiSmorodinsky").GetProperty("high").GetDouble()
        );
        foreach (var (end, written) in Result.Encounters.Zip(json.RootElement.GetProperty("encounters").EnumerateArray()))
        {
            Assert.Equal(
                end.Assessment.Utilities,
                written.GetProperty("utilities").EnumerateArray().Select(element => element.GetDouble())
            );
            Assert.Equal(
                (end.Encounter.Seed, end.IsAgreed),
                (written.GetProperty("seed").GetUInt64(), written.GetProperty("terms").ValueKind == JsonValueKind.Object)
            );
        }
    }
}
