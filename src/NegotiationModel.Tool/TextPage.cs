using Spectre.Console;

namespace NegotiationModel.Tool;

/// <summary>Writes marked-up lines and tables: coloured and wrapped on a terminal, plain and complete anywhere else.</summary>
internal sealed class TextPage(Streams streams)
{
    // A longer cell overhangs; padding every other to it would only add blanks.
    private const int Widest = 60;

    private readonly List<string> colours = ["deepskyblue1", "orange1", "mediumpurple1", "springgreen2", "hotpink", "gold1"];
    private readonly Dictionary<string, string> parties = [];

    public static string Escape(string text) => Markup.Escape(SafeText.OneLine(text));

    /// <summary>A party's name in its colour.</summary>
    public string Party(PartyId id, string name)
    {
        if (!parties.TryGetValue(id.Value, out var colour))
            parties[id.Value] = colour = colours[parties.Count % colours.Count];
        return $"[bold {colour}]{Escape(SafeText.Truncate(name))}[/]";
    }

    public void Line(string markup = "", int indent = 0)
    {
        if (streams.Terminal is { } terminal)
            TerminalOutput.Line(terminal, markup, indent);
        else
            streams.Output.WriteLine(markup.Length == 0 ? "" : new string(' ', indent) + Markup.Remove(markup));
    }

    /// <summary>A line whose beginning stands in a margin of its own, so that what wraps stays beside it.</summary>
    public void Entry(string margin, string markup)
    {
        if (streams.Terminal is { } terminal)
            TerminalOutput.Entry(terminal, margin, markup);
        else
            streams.Output.WriteLine($"{Markup.Remove(margin)}  {Markup.Remove(markup)}");
    }

    public void Table(string title, string[] headers, IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
            return;
        Line();
        Line($"[bold]{Escape(title)}[/]");
        if (streams.Terminal is { } terminal)
            TerminalOutput.Table(terminal, headers, rows);
        else
            Plain(headers, rows);
    }

    private void Plain(string[] headers, IReadOnlyList<string[]> rows)
    {
        List<string[]> lines =
        [
            [.. headers],
        ];
        foreach (var row in rows)
            lines.Add(Array.ConvertAll(row, Markup.Remove));
        for (var column = 0; column < headers.Length - 1; column++)
        {
            var width = 0;
            foreach (var line in lines)
                width = Math.Min(Widest, Math.Max(width, line[column].Length));
            foreach (var line in lines)
                line[column] = line[column].PadRight(width);
        }

        foreach (var line in lines)
            streams.Output.WriteLine(("  " + string.Join("  ", line)).TrimEnd());
    }
}
