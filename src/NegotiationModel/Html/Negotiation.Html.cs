namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Negotiation : IHtmlFormattable
{
    /// <summary>Where the talks stand as a small HTML table, for notebooks: proposals, conditions and agreements, the newest first; before
    /// there is any, the agenda.</summary>
    public string ToHtml()
    {
        var caption = $"{Setting.Title}: {Narration.Describe(Status)}";
        if (Proposals.Count == 0)
            return new HtmlTable(caption, "issue", "values")
                .AddAll(Agenda, item => (item.Issue.Name, [Narration.Describe(item.Issue)]))
                .ToString();
        return new HtmlTable(caption, "id", "by", "status", "what")
            .AddAll(
                Agreements.Reverse(),
                agreement =>
                    (
                        agreement.Id.Value,
                        [
                            string.Join(", ", agreement.AcceptedBy.Select(party => NameOf(party))),
                            Narration.Label(agreement.Status),
                            Narration.Format(agreement.Terms, this),
                        ]
                    )
            )
            .AddAll(
                Proposals.Reverse(),
                proposal =>
                    (proposal.Id.Value, [NameOf(proposal.By), Narration.Label(proposal.Status), Narration.Format(proposal.Terms, this)])
            )
            .AddAll(
                Conditions.Reverse(),
                condition =>
                    (
                        condition.Id.Value,
                        [
                            NameOf(condition.By),
                            Narration.Label(condition.Status),
                            condition.Text is { Length: > 0 } text ? text : condition.Formality ?? "",
                        ]
                    )
            )
            .ToString();
    }

    // Nobody set a ratification: the protocol asks for it.
    private string NameOf(PartyId? party) => party is not { } id ? "the protocol" : Seats.Find(id.Value)?.Party.Name ?? id.Value;
}
