using System.Xml;
using System.Xml.Linq;

namespace NegotiationModel;

/// <summary>
/// Scenarios in the XML format of Genius, the negotiation environment of Delft, in which those of the ANAC competitions are
/// published: a domain file, and a profile for each party.
/// </summary>
/// <remarks>R. Lin, S. Kraus, T. Baarslag, D. Tykhonov, K. Hindriks, C. Jonker, Genius, Computational Intelligence 30 (2014) 48–70.</remarks>
public static class GeniusXml
{
    private const int Largest = 64 * 1024 * 1024;

    /// <summary>Whether XML is a domain file, by its root element.</summary>
    /// <param name="xml">The XML, read to its end.</param>
    /// <exception cref="GeniusException">The text is no XML.</exception>
    public static bool IsDomain(Stream xml) => Root(xml).Name.LocalName == "negotiation_template";

    /// <summary>Reads a domain: its issues in ascending order of their index, each with its options in that of theirs.</summary>
    /// <param name="xml">The XML, read to its end.</param>
    /// <returns>An agenda. An issue is called by its name, or by its name and index where another has the same.</returns>
    /// <exception cref="GeniusException">The text is no such domain; it says where.</exception>
    public static ValueList<Issue> ReadDomain(Stream xml) => [.. GeniusDomain.Read(Root(xml)).Select(issue => issue.Issue)];

    /// <summary>Reads the profile of a party: weights, evaluations, reservation value and discount factor.</summary>
    /// <param name="xml">The profile's XML, read to its end.</param>
    /// <param name="domain">The domain's XML, read to its end.</param>
    /// <param name="party">What the party is called.</param>
    /// <param name="evaluations">Genius divides the evaluations of an issue by the greatest of them; NegMAS takes them as written.</param>
    /// <returns>Preferences over the agenda that <see cref="ReadDomain"/> yields. Weights are taken as written; a discount factor counts by time, and one that is 0 or less, or above 1, is none.</returns>
    /// <exception cref="GeniusException">The text is no such profile, or does not fit the domain; it says where.</exception>
    public static Preferences ReadProfile(Stream xml, Stream domain, PartyId party, Evaluations evaluations = Evaluations.Normalized) =>
        GeniusProfile.Read(Root(xml), GeniusDomain.Read(Root(domain)), party, evaluations);

    internal static GeniusException Wrong(XObject at, string problem) => new(((IXmlLineInfo)at).LineNumber, ((IXmlLineInfo)at).LinePosition, problem);

    internal static string Text(XElement element, string name) =>
        element.Attribute(name)?.Value ?? throw Wrong(element, $"<{element.Name.LocalName}> lacks the attribute {name}");

    internal static double Number(XElement element, string name) =>
        double.TryParse(Text(element, name), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Preferences.Farthest
            ? number
            : throw Wrong(element, $"the attribute {name} must be a number, not {Quote.Short(Text(element, name), 60)}");

    internal static int Index(XElement element) =>
        int.TryParse(Text(element, "index"), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var index)
            ? index
            : throw Wrong(element, $"the attribute index must be a whole number, not {Quote.Short(Text(element, "index"), 60)}");

    // Entities from elsewhere, or ones that multiply, are not read.
    private static XElement Root(Stream xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        try
        {
            using var reader = XmlReader.Create(xml, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Largest });
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException broken)
        {
            throw new GeniusException(Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition), "this is not XML that is read here: " + broken.Message);
        }
    }
}
