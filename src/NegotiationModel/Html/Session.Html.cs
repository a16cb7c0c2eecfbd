namespace NegotiationModel.Play;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Session : IHtmlFormattable
{
    /// <summary>How the session stands: what each party plays and what the end is worth to it, as a small HTML table, for
    /// notebooks.</summary>
    public string ToHtml()
    {
        var end = IsOver
            ? AgreedOutcomeIndex >= 0
                ? $"agreed on {space[AgreedOutcomeIndex]}"
                : "no agreement"
            : "not over";
        var utilities = UndiscountedUtilities;
        return new HtmlTable($"{end}, after {Offers.Count} offers in {RoundsBegun} of {MaxRounds} rounds", "party", "strategy", "worth")
            .AddAll(
                participants.Select((participant, place) => (participant, place)),
                row => (row.participant.Party.Value, [row.participant.Strategy?.Name, HtmlTable.Number(utilities[row.place])])
            )
            .ToString();
    }
}
