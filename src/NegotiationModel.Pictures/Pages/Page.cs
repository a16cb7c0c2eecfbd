namespace NegotiationModel.Pictures;

/// <summary>
/// Talks as one HTML page that can be opened from disk, handed out, printed and cited: each move has an anchor such as <c>#m7</c>.
/// It loads nothing and is whole without script; with it, one can step through the moves. Immutable.
/// </summary>
/// <example><code>Page.Of(Scenario.Find("moscow-kyiv")!.Read()).Save("moscow-kyiv.html");</code></example>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed class Page : IHtmlFormattable
{
    private readonly string html;

    private Page(string title, string html) => (Title, this.html) = (title, html);

    /// <summary>The title of the page.</summary>
    public string Title { get; }

    /// <summary>The page of some talks. Of more than a thousand moves it has the first and the last, and says which are left
    /// out.</summary>
    /// <param name="document">The talks; refused moves are shown with the reason.</param>
    /// <param name="introduction">What stands before the talks, in Markdown, such as <see cref="NegotiationDocument.Brief"/>, or
    /// <see cref="Scenario.TeachingNotes"/> for who knows the story; null for nothing.</param>
    /// <param name="showsPreferences">Whether the page says what the parties want, where the document does.</param>
    public static Page Of(NegotiationDocument document, string? introduction = null, bool showsPreferences = true)
    {
        ArgumentNullException.ThrowIfNull(document);
        var title = document.Setting.Title ?? document.Setting.Id;
        return new(title, new PageWriter(document, introduction, showsPreferences).Write(title));
    }

    /// <summary>A page of pictures and tables: <c>Page.Of("A price talk", talks, Picture.OutcomeSpace(problem))</c>.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="parts">What it shows, one below the other, as each shows itself in a notebook.</param>
    public static Page Of(string title, params IEnumerable<IHtmlFormattable> parts)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentNullException.ThrowIfNull(parts);
        return new(title, PageWriter.Write(title, parts));
    }

    /// <summary>The page as the text of an HTML file.</summary>
    public override string ToString() => html;

    /// <summary>The whole page, as <see cref="Save"/> writes it. As an <see cref="IHtmlFormattable"/>, in a cell of a notebook, it is an
    /// <c>iframe</c> with the page, without script, and closed off from what is around it.</summary>
    public string ToHtml() => html;

    // A piece of another page, such as a notebook.
    string IHtmlFormattable.ToHtml() =>
        $"<iframe title=\"{MarkupText.Encode(Title)}\" sandbox=\"\" width=\"100%\" height=\"640\" "
        + $"srcdoc=\"{MarkupText.Encode(html.Replace($"<script>{PageStyle.Script}</script>", "", StringComparison.Ordinal))}\"></iframe>";

    /// <summary>Writes the page to a file, as UTF-8. A file of that name is replaced.</summary>
    /// <param name="path">Where to, such as <c>talks.html</c>.</param>
    /// <exception cref="ArgumentException">The path is null or empty, or has the extension of another known format, such
    /// as <c>.pdf</c>.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => TextFile.Write(path, html, ".html", "A page");
}
