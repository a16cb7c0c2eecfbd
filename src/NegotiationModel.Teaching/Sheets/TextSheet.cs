using System.Text;

namespace NegotiationModel.Teaching;

/// <summary>A sheet as plain text, for a terminal.</summary>
internal sealed class TextSheet : SheetPage
{
    private readonly StringBuilder text = new();

    public TextSheet(string title) => Line(title).Line(new string('=', Math.Min(title.Length, 78)));

    public override void Heading(string words) => Line("").Line(words).Line(new string('-', Math.Min(words.Length, 78)));

    public override void Paragraph(string words, string? style = null) => Line(words);

    public override void List(IEnumerable<string> items, string? caption = null)
    {
        if (caption is not null)
            Line(caption + ":");
        foreach (var item in items)
            Line($"- {item}");
    }

    public override void Table(string caption, IEnumerable<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        IReadOnlyList<string>[] lines =
        [
            [.. columns],
            .. rows,
        ];
        var widths = Enumerable.Range(0, lines[0].Count).Select(at => Math.Min(40, lines.Max(line => line[at].Length))).ToList();
        Line("").Line($"{caption}:");
        foreach (var line in lines)
            Line("  " + string.Join("  ", line.Select((cell, at) => cell.PadRight(widths[at]))).TrimEnd());
    }

    // On a terminal it is typed as it is read.
    public override string Told(Value value, Issue? issue) => value.ToString();

    // Markdown is plain text to begin with.
    public override void Markdown(string text) => Line(text.Replace("**", "", StringComparison.Ordinal));

    public override string ToString() => text.ToString();

    private TextSheet Line(string words)
    {
        text.Append(words).Append('\n');
        return this;
    }
}
