namespace NegotiationModel.Tournaments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record TournamentSummary : IHtmlFormattable
{
    /// <summary>How each strategy fared, with intervals, as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable($"Tournament; intervals of {HtmlTable.Number(100 * Confidence)} %", "strategy", "encounters", "utility", "agreement")
            .AddAll(
                Strategies,
                one =>
                    (
                        one.Strategy,
                        [HtmlTable.Number(one.Statistics.SampleSize), Interval(one.Payoffs.Utility), Interval(one.Statistics.AgreementRate)]
                    )
            )
            .ToString();

    private static string Interval(SampleEstimate estimate) =>
        estimate.Low is { } low
            ? $"{HtmlTable.Number(estimate.PointEstimate)} ({HtmlTable.Number(low)} to {HtmlTable.Number(estimate.High)})"
            : HtmlTable.Number(estimate.PointEstimate);
}
