using System.Xml.Linq;
using NegotiationModel.Analysis;
using static NegotiationModel.Genius.GeniusXml;

namespace NegotiationModel.Genius;

/// <summary>What the values of an integer or a real issue are worth. No greatest worth divides them.</summary>
internal static class GeniusCurve
{
    public static Valuation Read(XElement element, GeniusIssue issue, GeniusWarnings warnings) =>
        issue.Issue is IntegerIssue { Min: { } least, Max: { } most } whole ? OfInteger(element, issue, (least, most), warnings)
        : issue.Issue is NumberIssue { Min: { } from, Max: { } to } ? OfReal(element, (from, to))
        : throw Wrong(element, "the issue has no bounds");

    // Counted from the bound that the profile gives, and cut at 0 and 1.
    private static Valuation OfInteger(XElement element, GeniusIssue issue, (decimal Least, decimal Most) range, GeniusWarnings warnings)
    {
        if (element.Element("evaluator") is not { } evaluator)
        {
            warnings.Warn(element, $"the issue {issue.Name} has no <evaluator>; all its values are worth 0");
            return Level(range, 0);
        }

        if (Type(evaluator) is not (null or "linear"))
            throw Unread(evaluator, "linear ones are");
        var first = GeniusRange.Has(element, "lowerbound") ? GeniusRange.Whole(element, "lowerbound") : (double)range.Least;
        if (first != (double)range.Least)
            warnings.Warn(
                element,
                $"the issue {issue.Name} counts from {Value.Of((decimal)first)} here and from {Value.Of(range.Least)} in the "
                    + "domain; it is counted from here"
            );
        return Line(range, Number(evaluator, "offset"), Number(evaluator, "slope"), first);
    }

    private static Valuation OfReal(XElement element, (decimal Least, decimal Most) range)
    {
        var evaluator = element.Element("evaluator") ?? throw Wrong(element, "an issue of type real has an <evaluator>");
        return Type(evaluator) switch
        {
            "linear" => Line(range, Number(evaluator, "parameter0"), Number(evaluator, "parameter1"), 0),
            "constant" => Level(range, Number(evaluator, "parameter0")),
            "triangular" => Triangle(evaluator, range),
            null => throw Wrong(evaluator, "<evaluator> lacks the attribute ftype"),
            _ => throw Unread(evaluator, "linear, constant and triangular ones are"),
        };
    }

    private static Valuation Triangle(XElement evaluator, (decimal Least, decimal Most) range)
    {
        var (left, right, top) = (Number(evaluator, "parameter0"), Number(evaluator, "parameter1"), Number(evaluator, "parameter2"));
        if (!(left < top && top < right))
            throw Wrong(evaluator, "the top of a triangle, parameter2, lies between its ends, parameter0 and parameter1");
        return Through(
            range,
            [left, top, right],
            at =>
                at <= left || at >= right ? 0
                : at < top ? (at - left) / (top - left)
                : 1 - ((at - top) / (right - top))
        );
    }

    private static Valuation Line((decimal Least, decimal Most) range, double offset, double slope, double from) =>
        // a level line has no corner
        Through(range, [from - (offset / slope), from + ((1 - offset) / slope)], at => Math.Clamp(offset + (slope * (at - from)), 0, 1));

    private static Valuation Level((decimal Least, decimal Most) range, double worth) => Through(range, [], _ => worth);

    // Straight between the ends and those corners that lie between them.
    private static Valuation Through((decimal Least, decimal Most) range, double[] corners, Func<double, double> worth)
    {
        List<decimal> places =
        [
            range.Least,
            range.Most,
            .. corners.Where(at => at > (double)range.Least && at < (double)range.Most).Select(at => (decimal)at),
        ];
        ValueList<ValueUtility> points =
        [
            .. places.DistinctBy(at => (double)at).Order().Select(at => new ValueUtility(Value.Of(at), worth((double)at))),
        ];
        return points.Count > 1 ? Valuation.Curve(points) : Valuation.Table(points);
    }

    private static string? Type(XElement evaluator) => Attribute(evaluator, "ftype")?.ToLowerInvariant();

    private static GeniusException Unread(XElement evaluator, string read) =>
        Wrong(evaluator, $"evaluators of type {Excerpt.Name(Text(evaluator, "ftype"))} are not read here; {read}");
}
