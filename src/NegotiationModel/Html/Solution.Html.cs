namespace NegotiationModel.Analysis;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Solution : IHtmlFormattable
{
    /// <summary>The points of the solution as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable($"{Narration.Label(Concept)}: {HtmlTable.Number(Value)}", "outcome", "utilities")
            .AddAll(
                Points,
                point =>
                    (HtmlTable.Number(point.OutcomeIndex), [string.Join(", ", point.Utilities.Select(worth => HtmlTable.Number(worth)))])
            )
            .ToString();
}
