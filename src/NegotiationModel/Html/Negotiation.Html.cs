namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Negotiation : IHtmlFormattable
{
    /// <summary>Where the talks stand as a small HTML table, for notebooks: proposals, conditions and agreements, the newest first; before
    /// there is any, the agenda.</summary>
    public string ToHtml()
    {
        var caption = $"{Setting.Title}: {Narration.Standing(Status)}";
        if (Proposals.Count == 0)
            return new HtmlTable(caption, "issue", "values")
                .AddAll(Agenda, item => (item.Issue.Name, [Narration.Describe(item.Issue)]))
                .ToString();
        return new HtmlTable(caption, "id", "by", "status", "what")
            .AddAll(
                Agreements.Reverse(),
                one =>
                    (
                        one.Id.Value,
                        [string.Join(", ", one.AcceptedBy.Select(NameOf)), Narration.Words(one.Status), Narration.Say(one.Terms, this)]
                    )
            )
            .AddAll(
                Proposals.Reverse(),
                one => (one.Id.Value, [NameOf(one.By), Narration.Words(one.Status), Narration.Say(one.Terms, this)])
            )
            .AddAll(Conditions.Reverse(), one => (one.Id.Value, [NameOf(one.By), Narration.Words(one.Status), one.Text]))
            .ToString();
    }

    private string NameOf(PartyId party) => Seats.Find(party.Value)?.Party.Name ?? party.Value;
}
