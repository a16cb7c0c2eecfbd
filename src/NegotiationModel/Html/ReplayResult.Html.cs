using System.Globalization;

namespace NegotiationModel.Reports;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class ReplayResult : IHtmlFormattable
{
    /// <summary>What was refused and what changed, move by move, as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable(
            $"{Talks.Setting.Title}: {MoveCount} moves, {Refusals.Count} refused; {Narration.Describe(Talks.Status)}",
            "move",
            "what"
        )
            .AddAll(
                Refusals
                    .Select(entry => (entry.MoveIndex, Words: $"refused: {entry.Refusal.Message}"))
                    .Concat(Transitions.Select(entry => (entry.MoveIndex, Words: Narration.Describe(entry.Transition))))
                    .OrderBy(entry => entry.MoveIndex),
                entry =>
                    (entry.MoveIndex < MoveCount ? (entry.MoveIndex + 1).ToString(CultureInfo.InvariantCulture) : "time", [entry.Words])
            )
            .ToString();
}
