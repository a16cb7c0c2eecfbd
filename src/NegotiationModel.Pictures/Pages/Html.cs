using System.Text;

namespace NegotiationModel.Pictures;

/// <summary>Writes HTML. Every text is encoded here.</summary>
internal sealed class Html
{
    private readonly StringBuilder text = new();

    public Html Raw(string markup)
    {
        text.Append(markup).Append('\n');
        return this;
    }

    /// <summary>An element that holds text alone.</summary>
    public Html Element(string name, string words, string? attributes = null, bool keepsLines = false) =>
        Raw(
            $"<{name}{(attributes is null ? "" : " " + attributes)}"
                + $">{(keepsLines ? string.Join('\n', words.Split('\n').Select(MarkupText.Encode)) : MarkupText.Encode(words))}</{name}>"
        );

    /// <summary>A table with a heading for each column; the first cell of each row is its heading.</summary>
    public Html Table(string caption, IEnumerable<string> columns, IEnumerable<Row> rows)
    {
        Raw(
            "<div class=\"wide\" tabindex=\"0\" role=\"group\" "
                + $"aria-label=\"{MarkupText.Encode(caption)}\"><table>\n<caption>{MarkupText.Encode(caption)}"
                + $"</caption>\n<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{MarkupText.Encode(column)}</th>"))}"
                + "</tr></thead>\n<tbody>"
        );
        foreach (var row in rows)
            Raw(
                $"<tr{row.Attributes}"
                    + ">"
                    + string.Concat(
                        row.Cells.Select(
                            (cell, place) =>
                                place == 0 ? $"<th scope=\"row\">{MarkupText.Encode(cell)}</th>" : $"<td>{MarkupText.Encode(cell)}</td>"
                        )
                    )
                    + "</tr>"
            );
        return Raw("</tbody></table></div>");
    }

    public override string ToString() => text.ToString();

    /// <summary>A row of a table.</summary>
    /// <param name="Cells">Its texts.</param>
    public sealed record Row(params IReadOnlyList<string> Cells)
    {
        /// <summary>Attributes of the row, with a space before each.</summary>
        public string Attributes { get; init; } = "";
    }
}
