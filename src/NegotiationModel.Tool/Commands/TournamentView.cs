using NegotiationModel.Analysis;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Tool.Commands;

/// <summary>A tournament for people: who came out how, how sure that is, and what it shows.</summary>
internal sealed class TournamentView(TextPage page)
{
    private const int MaxColumns = 8,
        MaxRows = 20;

    public void Write(TournamentResult result, TournamentSummary summary)
    {
        var tournament = result.Tournament;
        page.Line(
            $"[bold underline]{Count(tournament.EncounterCount, "encounter")}[/]: "
                + $"{Count(tournament.Strategies.Count, "strategy", "strategies")} over "
                + $"{Count(tournament.Scenarios.Count, "scenario")}, {Count(tournament.MaxRounds, "round")} at most, "
                + $"{TextPage.Escape(tournament.Protocol.BasedOnPreset!)}, seed {tournament.Seed}"
        );
        var ranked = summary.StrategiesByUtility;
        Ranking(ranked);
        Meaning(result, ranked);
        Pairs(tournament, summary.Pairings);
        Scenarios(summary.Scenarios);
        page.Line();
    }

    private void Ranking(ValueList<StrategySummary> ranked) =>
        page.Table(
            "Who came out how, on average; in brackets the interval of 95 % confidence",
            ["", "strategy", "utility", "above no agreement", "agreed", "rounds", "left together", "from Nash"],
            [
                .. ranked.Select(
                    (one, at) =>
                        (string[])
                            [
                                $"{at + 1}",
                                $"[bold]{TextPage.Escape(one.Strategy)}[/]",
                                Interval(one.Payoffs.Utility),
                                Interval(one.Payoffs.Surplus),
                                Interval(one.Statistics.AgreementRate, Percent),
                                Interval(one.Statistics.Rounds, Rounds),
                                Number(one.Statistics.LeftOnTheTable, AnalysisView.Number),
                                Number(one.Statistics.DistanceTo(SolutionConcept.Nash), AnalysisView.Number),
                            ]
                ),
            ]
        );

    private void Meaning(TournamentResult result, ValueList<StrategySummary> ranked)
    {
        page.Line();
        page.Line("[bold]What it shows[/]");
        if (ranked is [var first, var second, ..])
            page.Line(Ahead(first, second), 2);
        var agreed = result.Encounters.Count(encounterResult => encounterResult.IsAgreed);
        page.Line(
            $"{agreed} of {Count(result.Encounters.Count, "encounter")} ended with an "
                + $"agreement{(agreed == result.Encounters.Count ? "" : "; in the others each had to be content with its alternative")}.",
            2
        );
        if (Missed(result, encounterResult => encounterResult.IsAgreed) is { Count: > 0, PointEstimate: var within })
            page.Line(
                $"An agreement left {AnalysisView.Number(within)} on the table on average, which all together could have had "
                    + "without anybody losing.",
                2
            );
        if (Missed(result, encounterResult => !encounterResult.IsAgreed) is { Count: > 0, PointEstimate: var without })
            page.Line($"Where there was none it was {AnalysisView.Number(without)}.", 2);
        if (result.Tournament.Repetitions > 1 && IsAlwaysTheSame(result))
            page.Line(
                "[grey]Every repetition ended alike, since none of these strategies draws at random: each meeting counts once.[/]",
                2
            );
        else
            page.Line(
                "[grey]Intervals take encounters for independent draws, from scenarios and strategies such as these; of "
                    + "others they say nothing.[/]",
                2
            );
    }

    private static string Ahead(StrategySummary first, StrategySummary second)
    {
        var (most, name, other) = (first.Payoffs.Utility, TextPage.Escape(first.Strategy), TextPage.Escape(second.Strategy));
        return most.PointEstimate.Equals(second.Payoffs.Utility.PointEstimate)
            ? $"{name} and {other} take the same, {AnalysisView.Number(most.PointEstimate)} on average: neither is better here."
            : $"{name} takes most, {AnalysisView.Number(most.PointEstimate)} on average"
                + (
                    most.Low is null || second.Payoffs.Utility.High is null
                        ? $", but there are too few encounters to say whether it is better than {other}."
                    : IsAhead(most, second.Payoffs.Utility) ? $"; its interval lies above that of {other}."
                    : $", but its interval overlaps with that of {other}: who is better is not settled."
                );
    }

    private void Pairs(Tournament tournament, ValueList<PairingSummary> pairings)
    {
        string[] names = [.. tournament.Strategies.Select(strategy => strategy.Name)];
        if (names.Length > MaxColumns || !pairings.Any(pairing => pairing.Strategies.Count == 2))
            return;
        page.Table(
            "Between two: what the strategy on the left takes from the one above, whoever begins",
            ["", .. names],
            [.. names.Select(own => (string[])[$"[bold]{TextPage.Escape(own)}[/]", .. names.Select(other => Taken(pairings, own, other))])]
        );
    }

    private void Scenarios(ValueList<ScenarioSummary> scenarios) =>
        page.Table(
            $"Scenario by scenario{(scenarios.Count > MaxRows ? $" (the first {MaxRows} of {scenarios.Count})" : "")}",
            ["scenario", "utility of each in turn", "agreed", "rounds", "left together", "from Nash"],
            [
                .. scenarios
                    .Take(MaxRows)
                    .Select(one =>
                        (string[])
                            [
                                TextPage.Escape(SafeText.Truncate(one.Scenario, 40)),
                                string.Join(", ", one.Payoffs.Select(payoffs => Number(payoffs.Utility, AnalysisView.Number))),
                                Interval(one.Statistics.AgreementRate, Percent),
                                Interval(one.Statistics.Rounds, Rounds),
                                Number(one.Statistics.LeftOnTheTable, AnalysisView.Number),
                                Number(one.Statistics.DistanceTo(SolutionConcept.Nash), AnalysisView.Number),
                            ]
                    ),
            ]
        );

    private static string Taken(ValueList<PairingSummary> pairings, string own, string other)
    {
        SampleEstimate[] both =
        [
            .. pairings
                .Where(pairing => pairing.Strategies.Count == 2)
                .SelectMany(pairing =>
                    pairing.Payoffs.Where((_, seat) => pairing.Strategies[seat] == own && pairing.Strategies[1 - seat] == other)
                )
                .Select(payoffs => payoffs.Utility),
        ];
        return both.Length == 0
            ? ""
            : AnalysisView.Number(both.Sum(estimate => estimate.PointEstimate * estimate.Count) / both.Sum(estimate => estimate.Count));
    }

    private static SampleEstimate Missed(TournamentResult result, Func<EncounterResult, bool> which) =>
        SampleEstimate.OfMean([.. result.Encounters.Where(which).Select(encounterResult => encounterResult.Assessment.LeftOnTheTable)]);

    private static bool IsAhead(SampleEstimate estimate, SampleEstimate other) =>
        estimate.Low is { } low && other.High is { } high && low > high;

    private static bool IsAlwaysTheSame(TournamentResult result) =>
        result
            .Encounters.Chunk(result.Tournament.Repetitions)
            .All(meeting =>
                Array.TrueForAll(
                    meeting,
                    encounterResult =>
                        (encounterResult.OutcomeIndex, encounterResult.Rounds, encounterResult.OfferCount)
                        == (meeting[0].OutcomeIndex, meeting[0].Rounds, meeting[0].OfferCount)
                )
            );

    private static string Interval(SampleEstimate estimate, Func<double, string>? write = null)
    {
        var told = write ?? AnalysisView.Number;
        return Number(estimate, told)
            + (estimate is { Low: { } low, High: { } high } ? TextPage.Escape($" [{told(low)}, {told(high)}]") : "");
    }

    private static string Number(SampleEstimate estimate, Func<double, string> write) =>
        estimate.Count > 0 ? write(estimate.PointEstimate) : "none";

    private static string Percent(double share) => FormattableString.Invariant($"{100 * share:0}%");

    private static string Rounds(double rounds) => FormattableString.Invariant($"{rounds:0.#}");

    private static string Count(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? one + "s")}";
}
