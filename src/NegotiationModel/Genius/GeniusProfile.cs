using System.Xml.Linq;
using NegotiationModel.Analysis;
using static NegotiationModel.Genius.GeniusXml;

namespace NegotiationModel.Genius;

internal static class GeniusProfile
{
    public static Preferences Read(XElement root, List<GeniusIssue> domain, PartyId party, EvaluationScale scale, GeniusWarnings warnings)
    {
        GeniusElements.Check(root, warnings);
        var (issues, weights) = (Issues(root), new GeniusWeights(root, warnings));
        var known = domain.Select(issue => issue.Index).ToHashSet();
        foreach (var (index, element) in issues)
            if (!known.Contains(index))
                warnings.Warn(element, $"the domain has no issue with the index {index}; this one is not read");
        var interests = domain.ConvertAll(issue =>
        {
            if (!issues.TryGetValue(issue.Index, out var element))
                throw Wrong(root, $"the profile lacks the issue with the index {issue.Index} ({issue.Name})");
            if (weights.Of(issue.Index, element) is not { } weight)
                throw Wrong(
                    root,
                    $"the profile lacks the weight with the index {issue.Index} ({issue.Name}): <weight "
                        + $"index=\"{issue.Index}\" value=\"…\" />"
                );
            return new IssuePreference(
                issue.Issue.Id,
                weight,
                issue.Issue is ChoiceIssue choice
                    ? GeniusTable.Read(element, choice, scale, warnings)
                    : GeniusCurve.Read(element, issue, warnings)
            );
        });
        return new(party, [.. interests])
        {
            Reservation = Last(root, "reservation", warnings) ?? 0,
            Discount = OfTime(Last(root, "discount_factor", warnings)),
        };
    }

    private static Discount OfTime(double? factor) => factor is > 0 and < 1 ? new(factor.Value, DiscountedBy.RelativeTime) : Discount.None;

    private static Dictionary<int, XElement> Issues(XElement root)
    {
        var found = new Dictionary<int, XElement>();
        foreach (var element in GeniusElements.Of(root, "issue"))
            if (!found.TryAdd(Index(element), element))
                throw Wrong(element, $"an <issue> with the index {Index(element)} stands twice");
        return found;
    }

    // Of those side by side Genius takes the first, and of these the last.
    private static double? Last(XElement root, string name, GeniusWarnings warnings)
    {
        var all = GeniusElements.Of(root, name).ToList();
        if (all.Count == 0)
            return null;
        var last = all.DistinctBy(element => element.Parent).Last();
        var value = Number(last, "value");
        if (all.Find(element => Number(element, "value") != value) is { } other)
            warnings.Warn(other, $"<{name}> stands more than once; the one that counts is {Text(last, "value")}");
        return value;
    }
}
