using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NegotiationModel.Analysis;

namespace NegotiationModel.Genius;

/// <summary>
/// Scenarios in the XML format of Genius, the negotiation environment of Delft, in which those of the ANAC competitions are
/// published: a domain file, and a profile for each party. Files are read up to 16 MiB, without DTD and entities of their own.
/// </summary>
/// <remarks>R. Lin, S. Kraus, T. Baarslag, D. Tykhonov, K. Hindriks, C. Jonker, Genius, Computational Intelligence 30 (2014)
/// 48–70.</remarks>
public static class GeniusXml
{
    private const int Deepest = 64;

    /// <summary>What a file holds, by its root element; whether it can be read is found out by reading it.</summary>
    /// <param name="xml">The file, read to its end.</param>
    /// <exception cref="GeniusException">The file is too large.</exception>
    public static GeniusFileKind KindOf(Stream xml) =>
        Text(xml, nameof(xml), GeniusWarnings.None).Root switch
        {
            "negotiation_template" => GeniusFileKind.Domain,
            "utility_space" => GeniusFileKind.Profile,
            _ => GeniusFileKind.Other,
        };

    /// <summary>Reads a domain: its issues in ascending order of their index, each with its options in that of theirs.</summary>
    /// <param name="xml">The XML, read to its end.</param>
    /// <param name="onWarning">Hears of what is read otherwise than it is written, or not at all.</param>
    /// <returns>An agenda. An issue is called by its name, or by its name and index where another has the same. An option that is listed
    /// again is one option.</returns>
    /// <exception cref="GeniusException">The text is no such domain; it says where.</exception>
    public static ValueList<Issue> ReadDomain(Stream xml, Action<GeniusWarning>? onWarning = null)
    {
        var warnings = new GeniusWarnings(onWarning);
        return [.. GeniusDomain.Read(Root(xml, nameof(xml), warnings), warnings).Select(issue => issue.Issue)];
    }

    /// <summary>Reads the profile of a party: weights, evaluations, reservation value and discount factor. Profiles that are no sum over
    /// issues are refused.</summary>
    /// <param name="xml">The profile's XML, read to its end.</param>
    /// <param name="domain">The domain's XML, read to its end.</param>
    /// <param name="party">What the party is called.</param>
    /// <param name="scale">Genius divides the evaluations of a discrete issue by the greatest of them; NegMAS takes them as
    /// written.</param>
    /// <param name="onWarning">Hears of what is read otherwise than it is written, or not at all.</param>
    /// <returns>
    /// Preferences over the agenda that <see cref="ReadDomain"/> yields, already divided if they are to be. Weights are taken as
    /// written, those of issues only, and the sum is not cut at 1. What an integer or a real issue is worth lies between 0 and 1
    /// and is never divided. A discount factor counts by time, and one that is 0 or less, or above 1, is none.
    /// </returns>
    /// <exception cref="GeniusException">The text is no such profile, or does not fit the domain; it says where.</exception>
    public static Preferences ReadProfile(
        Stream xml,
        Stream domain,
        PartyId party,
        EvaluationScale scale = EvaluationScale.DividedByMax,
        Action<GeniusWarning>? onWarning = null
    )
    {
        var warnings = new GeniusWarnings(onWarning);
        var root = Root(xml, nameof(xml), warnings);
        return GeniusProfile.Read(
            root,
            GeniusDomain.Read(Root(domain, nameof(domain), GeniusWarnings.None), GeniusWarnings.None),
            party,
            scale,
            warnings
        );
    }

    internal static GeniusException Wrong(XObject at, string problem) =>
        new(((IXmlLineInfo)at).LineNumber, ((IXmlLineInfo)at).LinePosition, problem);

    internal static void Warn(this GeniusWarnings warnings, XObject at, string message) =>
        warnings.Add(((IXmlLineInfo)at).LineNumber, ((IXmlLineInfo)at).LinePosition, message);

    internal static string? Attribute(XElement element, string name) => element.Attribute(name)?.Value.Replace(GeniusText.Ampersand, '&');

    internal static string Text(XElement element, string name) =>
        Attribute(element, name) ?? throw Wrong(element, $"<{element.Name.LocalName}> lacks the attribute {name}");

    internal static double Number(XElement element, string name) =>
        double.TryParse(Text(element, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= Preferences.Farthest
            ? number
            : throw Wrong(
                element,
                $"the attribute {name} must be a number, not "
                    + $"{Excerpt.Name(Text(element, name))}"
                    + $"{(Text(element, name).Contains(',', StringComparison.Ordinal) ? "; decimals follow a point" : "")}"
            );

    internal static int Index(XElement element) =>
        int.TryParse(Text(element, "index"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw Wrong(element, $"the attribute index must be a whole number, not {Excerpt.Name(Text(element, "index"))}");

    private static GeniusText Text(Stream xml, string name, GeniusWarnings warnings) =>
        GeniusText.Of(GeniusBytes.Text(GeniusBytes.Of(xml, name), warnings), warnings);

    // Entities from elsewhere, or ones that multiply, are not read. Genius reads no further than to the end of the root element.
    private static XElement Root(Stream xml, string name, GeniusWarnings warnings)
    {
        var text = Text(xml, name, warnings);
        try
        {
            NotTooDeep(text);
            using var reader = Reader(text);
            reader.MoveToContent();
            XElement root;
            using (var inside = reader.ReadSubtree())
                root = XElement.Load(inside, LoadOptions.SetLineInfo);
            Rest(reader, root, warnings);
            return root;
        }
        catch (XmlException broken)
        {
            throw GeniusFault.Of(text, broken);
        }
    }

    private static XmlReader Reader(GeniusText text) =>
        XmlReader.Create(new StringReader(text.Xml), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    // The platform's reader lists all that is open when the text ends too soon, which grows with the square of the depth.
    private static void NotTooDeep(GeniusText text)
    {
        using var reader = Reader(text);
        while (reader.Read() && !(reader.Depth == 0 && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement)))
            if (reader.Depth > Deepest)
                throw new GeniusException(
                    ((IXmlLineInfo)reader).LineNumber,
                    ((IXmlLineInfo)reader).LinePosition,
                    $"elements stand within each other more than {Deepest} deep"
                );
    }

    private static void Rest(XmlReader reader, XElement root, GeniusWarnings warnings)
    {
        try
        {
            while (reader.Read())
                if (reader.NodeType is XmlNodeType.Element or XmlNodeType.Text)
                    throw new XmlException("", null, ((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition);
        }
        catch (XmlException further)
        {
            warnings.Add(further.LineNumber, further.LinePosition, $"what stands after </{root.Name.LocalName}> is not read");
        }
    }
}
