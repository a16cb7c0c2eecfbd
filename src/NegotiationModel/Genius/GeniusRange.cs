using System.Xml.Linq;
using static NegotiationModel.Genius.GeniusXml;

namespace NegotiationModel.Genius;

/// <summary>The bounds of an integer or a real issue, on the issue itself or on a range in it.</summary>
internal static class GeniusRange
{
    public static double Bound(XElement issue, string name) => Number(Holder(issue, name) ?? issue, name);

    public static double Whole(XElement issue, string name) =>
        Bound(issue, name) is var bound && bound == Math.Truncate(bound) && Math.Abs(bound) < 1e15
            ? bound
            : throw Wrong(Holder(issue, name)!, $"the attribute {name} must be a whole number");

    public static bool Has(XElement issue, string name) => Holder(issue, name) is not null;

    private static XElement? Holder(XElement issue, string name) =>
        issue.Attribute(name) is not null ? issue
        : issue.Element("range") is { } range && range.Attribute(name) is not null ? range
        : null;
}
