using System.Globalization;

namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class ReplayResult : IHtmlFormattable
{
    /// <summary>What was refused and what changed, move by move, as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable(
            $"{Negotiation.Setting.Title}: {Moves} moves, {Refusals.Count} refused; {Narration.Standing(Negotiation.Status)}",
            "move",
            "what"
        )
            .AddAll(
                Refusals
                    .Select(one => (one.Move, Words: $"refused: {one.Refusal.Message}"))
                    .Concat(Transitions.Select(one => (one.Move, Words: Narration.Tell(one.Transition))))
                    .OrderBy(one => one.Move),
                one => (one.Move < Moves ? (one.Move + 1).ToString(CultureInfo.InvariantCulture) : "time", [one.Words])
            )
            .ToString();
}
