namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class PartyList : IHtmlFormattable
{
    /// <summary>The parties, each in one line beside its id, as a small HTML table, for notebooks.</summary>
    public string ToHtml() => HtmlTable.OfList(this, "id", (party, _) => party.Id.Value).ToString();
}
