using System.Globalization;

namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
internal sealed partial class LazySequence<T> : IHtmlFormattable
{
    /// <summary>The items, each in one line, as a small HTML table.</summary>
    public string ToHtml() => HtmlTable.OfList([.. this], "at", (_, place) => place.ToString(CultureInfo.InvariantCulture)).ToString();
}
