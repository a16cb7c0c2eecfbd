using System.Text.RegularExpressions;

namespace NegotiationModel.Pictures;

/// <summary>Turns the Markdown that briefs are written in into HTML: headings, paragraphs, lists, quotes, code, bold and italics. All else
/// stays as it is written; links become their words.</summary>
internal static partial class Markdown
{
    /// <summary>Writes a text.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">The text; a heading of the first level, which pages have already, is left out.</param>
    public static void Write(Html html, string text)
    {
        foreach (var block in Blocks(text))
            if (block[0].StartsWith("```", StringComparison.Ordinal))
                html.Element(
                    "pre",
                    string.Join('\n', block.Skip(1).Where(line => !line.StartsWith("```", StringComparison.Ordinal))),
                    keepsLines: true
                );
            else if (Heading().Match(block[0]) is { Success: true } heading)
                Title(html, heading.Groups[1].Length, heading.Groups[2].Value);
            else if (Item().IsMatch(block[0]))
                List(html, block);
            else if (block[0].StartsWith('>'))
                html.Raw($"<blockquote><p>{Words(string.Join(' ', block.Select(line => line.TrimStart('>', ' '))))}</p></blockquote>");
            else
                html.Raw($"<p>{Words(string.Join(' ', block))}</p>");
    }

    // Pages have one first heading, their title; those of the brief come below its own.
    private static void Title(Html html, int level, string words)
    {
        if (level > 1)
            html.Raw($"<h{Math.Min(level + 1, 6)}>{Words(words)}</h{Math.Min(level + 1, 6)}>");
    }

    // A line that begins no item goes on with the last one.
    private static void List(Html html, List<string> lines)
    {
        var name = char.IsAsciiDigit(lines[0][0]) ? "ol" : "ul";
        var items = new List<string>();
        foreach (var line in lines)
            if (Item().Match(line) is { Success: true } item)
                items.Add(item.Groups[1].Value);
            else
                items[^1] += " " + line.Trim();
        html.Raw($"<{name}>{string.Concat(items.Select(item => $"<li>{Words(item)}</li>"))}</{name}>");
    }

    // A heading stands alone; blank lines part the rest, but not within code.
    private static IEnumerable<List<string>> Blocks(string text)
    {
        var block = new List<string>();
        var isCode = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            var parts =
                !isCode
                && (
                    isFence
                    || string.IsNullOrWhiteSpace(line)
                    || line.StartsWith('#')
                    || (block.Count > 0 && Item().IsMatch(line) && !Item().IsMatch(block[0]))
                );
            if (parts && block.Count > 0)
            {
                yield return block;
                block = [];
            }

            if (isCode || !string.IsNullOrWhiteSpace(line))
                block.Add(line);
            if ((isFence && isCode) || (!isCode && line.StartsWith('#')))
            {
                yield return block;
                block = [];
            }

            isCode ^= isFence;
        }

        if (block.Count > 0)
            yield return block;
    }

    // Encoded first, so that nothing of the text is markup; code is taken out while the rest is looked at.
    private static string Words(string line) =>
        string.Concat(MarkupText.Encode(line).Split('`').Select((part, place) => place % 2 == 1 ? $"<code>{part}</code>" : Emphasis(part)));

    private static string Emphasis(string part) =>
        Italics().Replace(Bold().Replace(Link().Replace(part, "$1"), "<strong>$1</strong>"), "<em>$1$2</em>");

    [GeneratedRegex(@"^(#{1,6})\s+(.*?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:[-*+]|[0-9]{1,9}\.)\s+(.*)$")]
    private static partial Regex Item();

    [GeneratedRegex(@"\[([^\[\]]{1,200})\]\([^()\s]{1,500}\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*([^*]{1,500})\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<![\w*])\*([^*\s][^*]{0,500})\*|(?<!\w)_([^_\s][^_]{0,500})_(?!\w)")]
    private static partial Regex Italics();
}
