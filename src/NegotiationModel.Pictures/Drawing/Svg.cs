using System.Globalization;
using System.Text;

namespace NegotiationModel.Pictures;

/// <summary>Writes SVG. Numbers have at most two digits after the point and are written alike in every culture; every text is encoded
/// here.</summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new();

    /// <summary>A number as SVG has it.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0d).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A place in pixels, to the tenth: nobody sees less, and half of a page is numbers.</summary>
    public static string At(double pixel) => (Math.Round(pixel, 1) + 0d).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A text that may run no longer; where it is cut, dots say so. Never within a character of two code units.</summary>
    public static string Cut(string words, int most) =>
        words.Length <= most ? words : words[..(char.IsHighSurrogate(words[most - 2]) ? most - 2 : most - 1)].TrimEnd() + "…";

    public Svg Rectangle(double x, double y, double width, double height, Ink ink, double radius = 0, string? title = null) =>
        Element(
            "rect",
            $"x=\"{At(x)}\" y=\"{At(y)}\" width=\"{At(width)}\" height=\"{At(height)}\"{(radius > 0 ? $" rx=\"{Number(radius)}\"" : "")}",
            ink,
            title
        );

    public Svg Line(double x1, double y1, double x2, double y2, Ink ink, string? title = null) =>
        Element(
            "path",
            $"d=\"M{At(x1)} {At(y1)}{(y1 == y2 ? $"H{At(x2)}" : x1 == x2 ? $"V{At(y2)}" : $"L{At(x2)} {At(y2)}")}\"",
            ink,
            title
        );

    public Svg Path(string data, Ink ink, string? title = null, string? more = null) =>
        Element("path", $"d=\"{data.Replace(" -", "-", StringComparison.Ordinal)}\"{(more is null ? "" : " " + more)}", ink, title);

    public Svg Circle(double x, double y, double radius, Ink ink) =>
        Element("circle", $"cx=\"{At(x)}\" cy=\"{At(y)}\" r=\"{At(radius)}\"", ink, null);

    public Svg Text(double x, double y, string words, TextStyle style) =>
        Append($"<text x=\"{At(x)}\" y=\"{At(y)}\"{style.Attributes}>{MarkupText.Encode(words)}</text>");

    /// <summary>Texts of one style.</summary>
    public Svg Texts(TextStyle style, IEnumerable<(double X, double Y, string Words)> texts) =>
        Append($"<g{style.Attributes}>{string.Concat(texts.Select(Within))}</g>");

    /// <summary>Begins a group with a name that a page can link to, or without one.</summary>
    public Svg Open(string? id = null, string? more = null) =>
        Append($"<g{(id is null ? "" : $" id=\"{MarkupText.Encode(id)}\"")}{(more is null ? "" : " " + more)}>");

    public Svg Close() => Append("</g>");

    public Svg Append(string markup)
    {
        text.Append(markup).Append('\n');
        return this;
    }

    /// <summary>The whole picture.</summary>
    public Picture ToPicture(string title, string description, double width, double height) =>
        new(
            title,
            description,
            width,
            height,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Number(width)} {Number(height)}\" "
                + $"width=\"{Number(width)}\" height=\"{Number(height)}\" "
                + "role=\"img\" class=\"nm\" paint-order=\"stroke\" font-family=\"system-ui, sans-serif\" "
                + $"font-size=\"12\">\n<title>{MarkupText.Encode(title)}</title>\n<desc>{MarkupText.Encode(description)}</desc>\n"
                + $"<style>{Palette.Style}</style>\n<rect width=\"100%\" "
                + $"height=\"100%\"{Ink.Filled(Tone.Paper).Attributes}/>\n{text}</svg>\n"
        );

    private static string Within((double X, double Y, string Words) text) =>
        $"<text x=\"{At(text.X)}\" y=\"{At(text.Y)}\">{MarkupText.Encode(text.Words)}</text>";

    private Svg Element(string name, string attributes, Ink ink, string? title) =>
        Append(
            title is null
                ? $"<{name} {attributes}{ink.Attributes}/>"
                : $"<{name} {attributes}{ink.Attributes}><title>{MarkupText.Encode(title)}</title></{name}>"
        );
}
