using System.Runtime.CompilerServices;
using Spectre.Console;

namespace NegotiationModel.Tool;

/// <summary>What a page looks like on a terminal. Never a part of what calls it, so that without a terminal none of it is loaded.</summary>
internal static class TerminalOutput
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Line(IAnsiConsole terminal, string markup, int indent) =>
        terminal.Write(new Padder(new Markup(markup.Length == 0 ? " " : markup), new Padding(indent, 0, 0, 0)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Entry(IAnsiConsole terminal, string margin, string markup) =>
        terminal.Write(
            new Grid()
                .AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0))
                .AddColumn(new GridColumn().Padding(0, 0, 0, 0))
                .AddRow(margin, markup)
        );

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Table(IAnsiConsole terminal, string[] headers, IReadOnlyList<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        foreach (var header in headers)
            table.AddColumn(new TableColumn($"[grey]{TextPage.Escape(header)}[/]"));
        foreach (var row in rows)
            table.AddRow(row);
        terminal.Write(table);
    }
}
