using System.Net;
using System.Text;
using Markdig;

namespace NegotiationModel.Teaching;

/// <summary>A page to print, written part by part. Every text is encoded here.</summary>
internal sealed class HandoutPage : SheetPage
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:#1b1d22;--paper:#fff;--muted:#5a6069;--rule:#868d98;--warning:#8a1c15}
        @media(prefers-color-scheme:dark){:root{--ink:#eceef2;--paper:#16181d;--muted:#a7aeb9;--rule:#727986;--warning:#ff9b94}}
        body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:46rem;margin:0 auto;padding:1rem}
        h1{line-height:1.2}h2{margin:2rem 0 .5rem;border-bottom:1px solid var(--rule)}.warning{color:var(--warning);font-weight:600}
        .wide{overflow-x:auto}table{border-collapse:collapse;margin:.75rem 0;min-width:min(100%,22rem)}caption{text-align:left;color:var(--muted);padding:.25rem 0}
        th,td{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0;border-bottom:1px solid var(--rule)}
        @media print{body{font-size:11pt;max-width:none;padding:0}tr,li{break-inside:avoid}h2{break-after:avoid}}
        @page{size:A4;margin:18mm}
        """;

    // Markup in a text stays text.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private readonly StringBuilder html = new();

    public HandoutPage(string title) =>
        Raw("<!DOCTYPE html>")
            .Raw("<html lang=\"en\">")
            .Raw("<head>")
            .Raw("<meta charset=\"utf-8\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Raw($"<title>{Encode(title)}</title>")
            .Raw($"<style>{Style}</style>")
            .Raw("</head>")
            .Raw("<body>")
            .Raw("<main>")
            .Raw($"<h1>{Encode(title)}</h1>");

    public override void Heading(string words) => Raw($"<h2>{Encode(words)}</h2>");

    public override void Paragraph(string words, string? style = null) =>
        Raw($"<p{(style is null ? "" : $" class=\"{style}\"")}>{Encode(words)}</p>");

    public override void List(IEnumerable<string> items, string? caption = null)
    {
        if (caption is not null)
            Paragraph(caption + ":");
        Raw($"<ul>{string.Concat(items.Select(item => $"<li>{Encode(item)}</li>"))}</ul>");
    }

    public override void Table(string caption, IEnumerable<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Raw($"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{Encode(caption)}\">");
        Raw($"<table><caption>{Encode(caption)}</caption>");
        Raw($"<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{Encode(column)}</th>"))}</tr></thead><tbody>");
        foreach (var row in rows)
            Raw($"<tr><th scope=\"row\">{Encode(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Encode(cell)}</td>"))}</tr>");
        Raw("</tbody></table></div>");
    }

    // Its headings come below those of the page.
    public override void Markdown(string text)
    {
        var parsed = Markdig.Markdown.Parse(text, Pipeline);
        foreach (var block in parsed)
            if (block is Markdig.Syntax.HeadingBlock heading)
                heading.Level = Math.Min(heading.Level + 1, 6);
        Raw(parsed.ToHtml(Pipeline));
    }

    public override string ToString() => $"{html}</main>\n</body>\n</html>\n";

    private HandoutPage Raw(string markup)
    {
        html.Append(markup).Append('\n');
        return this;
    }

    private static string Encode(string words) => WebUtility.HtmlEncode(words);
}
