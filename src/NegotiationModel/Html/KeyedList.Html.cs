namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class KeyedList<TId, T> : IHtmlFormattable
{
    /// <summary>What is kept, each in one line beside its id, as a small HTML table, for notebooks.</summary>
    public string ToHtml() => HtmlTable.OfList(this, "id", (item, _) => item.Key).ToString();
}
