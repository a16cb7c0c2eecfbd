using System.Globalization;

namespace NegotiationModel.Analysis;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class StateSpace : IHtmlFormattable
{
    /// <summary>For each status of the talks in how many positions they have it and how many steps away the nearest is, as a small HTML
    /// table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable(ToString(), "talks", "positions", "steps to the nearest")
            .AddAll(
                Enum.GetValues<NegotiationStatus>()
                    .Select(status => (Status: status, Count: States.Count(talks => talks.Status == status))),
                entry =>
                    (
                        Narration.Label(entry.Status),
                        [
                            entry.Count.ToString(CultureInfo.InvariantCulture),
                            entry.Count == 0
                                ? IsComplete
                                    ? "out of reach"
                                    : "not found"
                                : HtmlTable.Number(ShortestPathTo(entry.Status)?.Steps.Count),
                        ]
                    )
            )
            .ToString();
}
