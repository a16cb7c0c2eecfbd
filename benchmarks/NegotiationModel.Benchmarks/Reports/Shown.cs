using System.Globalization;
using NegotiationModel.Benchmarks.Questions;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>Pages and pictures: the time they take, what is allocated for them, and how large they are.</summary>
internal static class Shown
{
    public static string Table(Results run) =>
        $"""
            | | time | allocated | size | aim | met |
            | --- | ---: | ---: | ---: | --- | --- |
            {string.Join('\n', Rows(run))}

            """;

    private static IEnumerable<string> Rows(Results run) =>
        [
            Row("the page of `moscow-kyiv`", run, nameof(Showing.PageOfMoscowKyiv), 60_000),
            Row("the page of 1,000 moves", run, nameof(Showing.PageOf1_000Moves), 1_500_000, seconds: 1),
            Row("the picture of 1,000,000 outcomes, valued", run, nameof(Showing.Outcomes1_000_000), 150_000),
        ];

    private static string Row(string what, Results run, string question, int bytes, double? seconds = null)
    {
        var (figure, size) = (run.Of<Showing>(question), Showing.SizeOf(question));
        var isMet = size <= bytes && !(figure.Nanoseconds / 1e9 > seconds);
        return $"| {what} | {(figure.Nanoseconds / 1e6).ToString("#,0.0#", CultureInfo.InvariantCulture)} ms | {Bytes(figure.Bytes)} | "
            + $"{Bytes(size)} | ≤ {Bytes(bytes)}{(seconds is { } most ? $" in {most} s" : "")} | {(isMet ? "yes" : "**no**")} |";
    }

    private static string Bytes(double bytes) => bytes.ToString("#,0", CultureInfo.InvariantCulture) + " B";
}
