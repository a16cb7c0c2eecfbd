using System.Globalization;
using NegotiationModel.Benchmarks.Questions;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>Analysis beside NegMAS, whose figures were taken elsewhere: what it took for the same work on the same made-up domains.</summary>
internal static class Others
{
    public static string Text(Results run) =>
        $"""
        | | this library | NegMAS | times faster | aim | met |
        | --- | ---: | ---: | ---: | ---: | --- |
        {string.Join('\n', Rows(run))}

        """;

    private static IEnumerable<string> Rows(Results run) =>
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

    private static string Row(string what, Figure ours, double theirs, double? aim = null)
    {
        var times = theirs * 1e9 / ours.Nanoseconds;
        return $"| {what} | {Time(ours.Nanoseconds / 1e9)} | {Time(theirs)} | {times.ToString(times < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture)} | {(aim is { } least ? $"≥ {least}" : "")} | {(aim is { } wanted ? times >= wanted ? "yes" : "**no**" : "")} |";
    }

    private static string Time(double seconds) =>
        seconds >= 1 ? FormattableString.Invariant($"{seconds:0.0} s")
        : seconds >= 1e-3 ? FormattableString.Invariant($"{seconds * 1e3:0.##} ms")
        : seconds >= 1e-6 ? FormattableString.Invariant($"{seconds * 1e6:0.#} µs")
        : FormattableString.Invariant($"{seconds * 1e9:0} ns");
}
