using System.Globalization;

namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly partial struct ValueList<T> : IHtmlFormattable
{
    /// <summary>The items, each in one line, as a small HTML table, for notebooks.</summary>
    public string ToHtml() => HtmlTable.OfList(this, "at", (_, place) => place.ToString(CultureInfo.InvariantCulture)).ToString();
}
