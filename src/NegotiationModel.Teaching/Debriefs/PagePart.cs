using System.Text;

namespace NegotiationModel.Teaching;

/// <summary>Words and tables between the pictures of a page. Every text is encoded here.</summary>
internal sealed class PagePart : IHtmlFormattable
{
    private readonly StringBuilder html = new();

    public PagePart(string heading) => html.Append($"<h2>{Encode(heading)}</h2>\n");

    private PagePart() { }

    /// <summary>Words that go on under what was shown before.</summary>
    public static PagePart Below(string words) => new PagePart().Say(words);

    public PagePart Say(string words)
    {
        if (words.Length > 0)
            html.Append($"<p>{Encode(words)}</p>\n");
        return this;
    }

    public PagePart List(IEnumerable<string> items, bool isNumbered = false)
    {
        var tag = isNumbered ? "ol" : "ul";
        html.Append($"<{tag}>{string.Concat(items.Select(item => $"<li>{Encode(item)}</li>"))}</{tag}>\n");
        return this;
    }

    /// <summary>A table whose first cells are headings of their rows.</summary>
    public PagePart Table(string caption, IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows)
    {
        html.Append($"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{Encode(caption)}\">")
            .Append($"<table class=\"grid\"><caption>{Encode(caption)}</caption>")
            .Append(
                $"<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{Encode(column)}</th>"))}</tr></thead><tbody>\n"
            );
        foreach (var row in rows)
            html.Append($"<tr>{string.Concat(row.Select(Cell))}</tr>\n");
        html.Append("</tbody></table></div>\n");
        return this;
    }

    public string ToHtml() => html.ToString();

    private static string Cell(string words, int place) =>
        place == 0 ? $"<th scope=\"row\">{Encode(words)}</th>" : $"<td>{Encode(words)}</td>";

    private static string Encode(string words) => MarkupText.Encode(words);
}
