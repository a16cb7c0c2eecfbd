using System.Text.RegularExpressions;

namespace NegotiationModel.Pictures;

/// <summary>
/// A picture as SVG text, with a title and a description for screen readers. It needs no script, no style sheet and no font
/// file, follows the reader's light or dark scheme, and has the same bytes on every machine. Immutable.
/// </summary>
/// <example><code>Picture.Timeline(document).Save("timeline.svg");</code></example>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Picture : IHtmlFormattable
{
    private readonly string svg;

    internal Picture(string title, string description, double width, double height, string svg) =>
        (Title, Description, Width, Height, this.svg) = (title, description, width, height, svg);

    /// <summary>What the picture shows, in a few words.</summary>
    public string Title { get; }

    /// <summary>What there is to see, for who cannot see it.</summary>
    public string Description { get; }

    /// <summary>The width at which it is meant to be shown, in CSS pixels.</summary>
    public double Width { get; }

    /// <summary>The height at which it is meant to be shown, in CSS pixels.</summary>
    public double Height { get; }

    /// <summary>The picture as the text of an SVG file.</summary>
    public override string ToString() => svg;

    /// <summary>The picture as a piece of HTML: the same SVG, which notebooks and pages show in place.</summary>
    public string ToHtml() => svg;

    /// <summary>The picture within a page that has the styles of all its pictures: what these say is left out.</summary>
    internal string Embedded => Alike().Replace(StandAlone().Replace(svg, ""), Joined);

    /// <summary>Writes the picture to a file, as UTF-8. A file of that name is replaced.</summary>
    /// <param name="path">Where to, such as <c>timeline.svg</c>.</param>
    /// <exception cref="ArgumentException">The path is null or empty, or has the extension of another known format, such
    /// as <c>.png</c>.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => TextFile.Write(path, svg, ".svg", "A picture");

    private static string Joined(Match paths) =>
        $"<path d=\"{paths.Groups[1].Value}{string.Concat(paths.Groups[3].Captures)}\"{paths.Groups[2].Value}/>";

    // Neighbours that differ in nothing but where they lie.
    [GeneratedRegex("<path d=\"([^\"]*)\"([^>]*)/>(?:<path d=\"([^\"]*)\"\\2/>)+")]
    private static partial Regex Alike();

    [GeneratedRegex(
        "<style>[^<]*</style>\n|\n(?=<)| data-(id|of|x|y|at|plot|taken|count)=\"[^\"]*\"| xmlns=\"[^\"]*\"| "
            + "(fill|stroke)=\"(#[0-9a-f]{6}|none)\"| stroke-width=\"(1|1.5|2|2.5|5|8)\"| stroke-dasharray=\"5 2\""
            + "| (text-anchor|font-weight)=\"(middle|end|600)\"| "
            + "font-size=\"1[12]\"| font-family=\"[^\"]*\"| stroke-width=\"4\""
    )]
    private static partial Regex StandAlone();
}
