using System.Globalization;

namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class MoveLog : IHtmlFormattable
{
    /// <summary>The moves, each in one line, as a small HTML table, for notebooks.</summary>
    public string ToHtml() => HtmlTable.OfList(this, "at", (_, place) => place.ToString(CultureInfo.InvariantCulture)).ToString();
}
