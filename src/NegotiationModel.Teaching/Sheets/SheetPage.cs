namespace NegotiationModel.Teaching;

/// <summary>What a sheet is written on, part by part.</summary>
internal abstract class SheetPage
{
    public abstract void Heading(string words);

    public abstract void Paragraph(string words, string? style = null);

    public abstract void List(IEnumerable<string> items, string? caption = null);

    /// <summary>A table whose first cells are headings of their rows.</summary>
    public abstract void Table(string caption, IEnumerable<string> columns, IEnumerable<IReadOnlyList<string>> rows);

    /// <summary>A value in a table: on paper a day is written as people write it.</summary>
    public virtual string Told(Value value, Issue? issue) => TermsInWords.Of(value, issue);

    /// <summary>A text in Markdown.</summary>
    public abstract void Markdown(string text);
}
