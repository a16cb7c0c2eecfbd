using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NegotiationModel.Pictures;

namespace NegotiationModel.Tests.Pictures;

/// <summary>A picture read back: its elements, and numbers from pixels by the marks of its axes.</summary>
internal sealed partial class Drawing(XElement root)
{
    // Pixels are written to the tenth, of a mark and of the two that tell the scale.
    private const double Rounding = 0.2;

    public static Drawing Of(Picture picture) => new(XDocument.Parse(picture.ToString()).Root!);

    public XElement Root => root;

    /// <summary>What says that it shows something of that kind.</summary>
    public IEnumerable<XElement> Showing(string what) => root.Descendants().Where(one => (string?)one.Attribute("data-of") == what);

    /// <summary>The pixel that an element says it stands at.</summary>
    public static (double X, double Y) At(XElement one) => Pair((string)one.Attribute("data-at")!);

    /// <summary>From a number to its pixel, by the texts beside an axis.</summary>
    /// <param name="anchor">"middle" for the level axis, "end" for the upright one.</param>
    /// <param name="number">What a text at the axis means; left out, a number.</param>
    public Func<double, double> Scale(string anchor, Func<string, double>? number = null)
    {
        var isUpright = anchor == "end";
        var marks = root.Descendants()
            .First(one => one.Name.LocalName == "g" && (string?)one.Attribute("text-anchor") == anchor)
            .Elements()
            .Select(one =>
                (Number: (number ?? Number)(one.Value), Pixel: Number((string)one.Attribute(isUpright ? "y" : "x")!) - (isUpright ? 4 : 0))
            )
            .ToList();
        var ((from, first), (to, last)) = (marks[0], marks[^1]);
        return value => from == to ? first : first + (value - from) / (to - from) * (last - first);
    }

    /// <summary>The points of a path of dots.</summary>
    public static IEnumerable<(double X, double Y)> Dots(XElement path)
    {
        var (x, y) = (0.0, 0.0);
        foreach (Match move in Moves().Matches((string)path.Attribute("d")!))
        {
            var isAbsolute = move.Groups[1].Value == "M";
            (x, y) = (Number(move.Groups[2].Value) + (isAbsolute ? 0 : x), Number(move.Groups[3].Value) + (isAbsolute ? 0 : y));
            yield return (x, y);
        }
    }

    /// <summary>Where a path begins.</summary>
    public static (double X, double Y) Start(XElement path)
    {
        var start = Beginning().Match((string)path.Attribute("d")!);
        return (Number(start.Groups[1].Value), Number(start.Groups[2].Value));
    }

    /// <summary>Within half a pixel, and what writing rounds.</summary>
    public static bool IsThere(double one, double other) => Math.Abs(one - other) <= 0.5 + Rounding + 1e-9;

    public static bool IsThere((double X, double Y) one, (double X, double Y) other) => IsThere(one.X, other.X) && IsThere(one.Y, other.Y);

    public static double Number(string text) =>
        double.Parse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static (double X, double Y) Pair(string text) => (Number(text.Split(' ')[0]), Number(text.Split(' ')[1]));

    [GeneratedRegex(@"([Mm])(-?[0-9.]+) ?(-?[0-9.]+)h0")]
    private static partial Regex Moves();

    [GeneratedRegex(@"^M(-?[0-9.]+) ?(-?[0-9.]+)")]
    private static partial Regex Beginning();
}
