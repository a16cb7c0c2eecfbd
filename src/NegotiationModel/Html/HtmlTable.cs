using System.Globalization;
using System.Text;

namespace NegotiationModel;

/// <summary>
/// A small table as HTML for a cell of a notebook: encoded, without script, style or class. It stays within a few kilobytes
/// whatever is put into it: cells are cut, and rows that find no room are counted instead.
/// </summary>
internal sealed class HtmlTable
{
    private const int MaxBytes = 4_500,
        MaxInCell = 240,
        MaxInCaption = 480;

    private readonly StringBuilder text = new();
    private int bytes,
        left;

    /// <summary>Begins a table.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">The headings; the first is that of the rows' own.</param>
    public HtmlTable(string caption, params string[] columns) =>
        Write(
            $"<table><caption>{Encode(caption, MaxInCaption)}"
                + $"</caption><thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{Encode(column)}</th>"))}"
                + "</tr></thead><tbody>"
        );

    /// <summary>Adds a row; the first cell is its heading.</summary>
    public HtmlTable Add(string heading, params string?[] cells)
    {
        var row =
            $"<tr><th scope=\"row\">{Encode(heading)}</th>{string.Concat(cells.Select(cell => $"<td>{Encode(cell ?? "")}</td>"))}</tr>";
        if (left > 0 || bytes + Encoding.UTF8.GetByteCount(row) > MaxBytes)
            left++;
        else
            Write(row);
        return this;
    }

    /// <summary>Adds a row for each of some things.</summary>
    public HtmlTable AddAll<T>(IEnumerable<T> things, Func<T, (string Heading, string?[] Cells)> row)
    {
        foreach (var thing in things)
        {
            var (heading, cells) = row(thing);
            Add(heading, cells);
        }

        return this;
    }

    /// <summary>A table of a list: each item in one line.</summary>
    public static HtmlTable OfList<T>(IReadOnlyList<T> items, string column, Func<T, int, string> heading) =>
        new HtmlTable(items.Count == 1 ? "1 item" : $"{items.Count.ToString(CultureInfo.InvariantCulture)} items", column, "what").AddAll(
            items.Index(),
            one => (heading(one.Item, one.Index), [Convert.ToString(one.Item, CultureInfo.InvariantCulture)])
        );

    /// <summary>A text of one line, not in a table.</summary>
    public static string Line(string words) => $"<span>{Encode(words, MaxInCaption)}</span>";

    /// <summary>A number with at most four digits after the point; a dash for none.</summary>
    public static string Number(double? number) =>
        number is { } known and not double.NaN ? known.ToString("0.####", CultureInfo.InvariantCulture) : "–";

    /// <summary>The table.</summary>
    public override string ToString() =>
        text + "</tbody></table>" + (left > 0 ? $"<p>And {left.ToString(CultureInfo.InvariantCulture)} more.</p>" : "");

    private void Write(string markup)
    {
        text.Append(markup);
        bytes += Encoding.UTF8.GetByteCount(markup);
    }

    private static string Encode(string words, int most = MaxInCell) => MarkupText.Encode(words, most);
}
