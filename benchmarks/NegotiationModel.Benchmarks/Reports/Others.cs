using System.Globalization;
using NegotiationModel.Benchmarks.Questions;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>Analysis and play beside NegMAS, whose figures were taken elsewhere: what it took for the same work on the same made-up
/// domains.</summary>
internal static class Others
{
    public static string Analysis(Results run) => Text(OfAnalysis(run));

    public static string Play(Results run) => Text(OfPlay(run));

    private static string Text(IEnumerable<string> rows) =>
        $"""
            | | this library | NegMAS | times faster | aim | met |
            | --- | ---: | ---: | ---: | ---: | --- |
            {string.Join('\n', rows)}

            """;

    private static IEnumerable<string> OfAnalysis(Results run) =>
        [
            Row("whole analysis, 1,000 outcomes", run.Of<Statistics>(nameof(Statistics.Outcomes1_000)), 45e-3),
            Row("whole analysis, 10,000", run.Of<Statistics>(nameof(Statistics.Outcomes10_000)), 0.45),
            Row("whole analysis, 100,000", run.Of<Statistics>(nameof(Statistics.Outcomes100_000)), 5.8),
            Row("whole analysis, 1,000,000", run.Of<Statistics>(nameof(Statistics.Outcomes1_000_000)), 48, 500),
            Row("frontier of ready utilities, 1,000", run.Of<Frontiers>(nameof(Frontiers.Outcomes1_000)), 0.45e-3),
            Row("frontier of ready utilities, 10,000", run.Of<Frontiers>(nameof(Frontiers.Outcomes10_000)), 2.0e-3),
            Row("frontier of ready utilities, 100,000", run.Of<Frontiers>(nameof(Frontiers.Outcomes100_000)), 20e-3),
            Row("frontier of ready utilities, 1,000,000", run.Of<Frontiers>(nameof(Frontiers.Outcomes1_000_000)), 0.35),
            Row("three parties, 10,000, every outcome valued", run.Of<Frontiers>(nameof(Frontiers.ThreeParties10_000)), 27e-3),
            Row("three parties, 100,000, every outcome valued", run.Of<Frontiers>(nameof(Frontiers.ThreeParties100_000)), 0.49),
            Row("terms valued, 3 issues", run.Of<Valuing>(nameof(Valuing.TermsOf3)), 1 / 2.4e6),
            Row("terms valued, 6 issues", run.Of<Valuing>(nameof(Valuing.TermsOf6)), 1 / 1.5e6),
            Row("an outcome valued, 3 issues", run.Of<Valuing>(nameof(Valuing.OutcomeOf3)), 1 / 2.4e6),
            Row("an outcome valued, 6 issues", run.Of<Valuing>(nameof(Valuing.OutcomeOf6)), 1 / 1.5e6),
        ];

    private static IEnumerable<string> OfPlay(Results run) =>
        [
            Row("one negotiation, 1,000 outcomes, set-up included", run.Of<Negotiating>(nameof(Negotiating.SetUp1_000)), 21e-3, 300),
            Row("the same, outcomes in order beforehand", run.Of<Negotiating>(nameof(Negotiating.Ready1_000)), 21e-3, 1_000),
            Row("one negotiation, 10,000 outcomes, set-up included", run.Of<Negotiating>(nameof(Negotiating.SetUp10_000)), 0.14),
            Row("the same, outcomes in order beforehand", run.Of<Negotiating>(nameof(Negotiating.Ready10_000)), 0.14, 1_000),
            Row("protocol alone, 100 rounds of two parties", run.Of<Negotiating>(nameof(Negotiating.ProtocolAlone)), 9.0e-3),
            Row("one proposal, 1,000 outcomes in order", run.Of<Proposing>(nameof(Proposing.Outcomes1_000)), 0.14e-3),
            Row("one proposal, 10,000", run.Of<Proposing>(nameof(Proposing.Outcomes10_000)), 0.84e-3),
            Row("one proposal, 100,000", run.Of<Proposing>(nameof(Proposing.Outcomes100_000)), 7.1e-3),
            Row("one proposal, 1,000,000", run.Of<Proposing>(nameof(Proposing.Outcomes1_000_000)), 72e-3),
            Row("putting 1,000 outcomes in order, once", run.Of<Proposing>(nameof(Proposing.Ordering1_000))),
            Row("putting 10,000 in order", run.Of<Proposing>(nameof(Proposing.Ordering10_000))),
            Row("putting 100,000 in order", run.Of<Proposing>(nameof(Proposing.Ordering100_000))),
            Row("putting 1,000,000 in order", run.Of<Proposing>(nameof(Proposing.Ordering1_000_000))),
            Row("a tournament of 96 negotiations", run.Of<Contest>(nameof(Contest.Negotiations96)), 1.42, 1_000),
        ];

    private static string Row(string what, Figure ours) => $"| {what} | {Time(ours.Nanoseconds / 1e9)} |  |  |  |  |";

    private static string Row(string what, Figure ours, double theirs, double? aim = null)
    {
        var times = theirs * 1e9 / ours.Nanoseconds;
        return $"| {what} | {Time(ours.Nanoseconds / 1e9)} | {Time(theirs)} | "
            + $"{times.ToString(times < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture)} | "
            + $"{(aim is { } least ? string.Create(CultureInfo.InvariantCulture, $"≥ {least:#,0}") : "")} | "
            + $"{(aim is { } wanted ? times >= wanted ? "yes" : "**no**" : "")} |";
    }

    private static string Time(double seconds) =>
        seconds >= 1 ? FormattableString.Invariant($"{seconds:0.0#} s")
        : seconds >= 1e-3 ? FormattableString.Invariant($"{seconds * 1e3:0.##} ms")
        : seconds >= 1e-6 ? FormattableString.Invariant($"{seconds * 1e6:0.#} µs")
        : FormattableString.Invariant($"{seconds * 1e9:0} ns");
}
