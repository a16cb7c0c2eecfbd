using System.Xml.Linq;
using static NegotiationModel.GeniusXml;

namespace NegotiationModel;

/// <summary>An issue of a domain, and the index by which profiles name it.</summary>
internal sealed record GeniusIssue(int Index, Issue Issue)
{
    /// <summary>The least whole number, where the issue is one; profiles count from it.</summary>
    public long Least => Issue is IntegerIssue { Min: { } least } ? (long)least : 0;
}

internal static class GeniusDomain
{
    public static List<GeniusIssue> Read(XElement root)
    {
        var elements = root.Descendants("issue").OrderBy(Index).ToList();
        if (elements.Count == 0)
            throw Wrong(root, "a domain has at least one <issue>");
        var names = elements.ConvertAll(element => element.Attribute("name")?.Value is { Length: > 0 } name ? name : $"issue {Index(element)}");
        var alike = names.CountBy(name => name).ToDictionary();
        var known = new HashSet<string>();
        var issues = new List<GeniusIssue>();
        for (var at = 0; at < elements.Count; at++)
        {
            var (element, index) = (elements[at], Index(elements[at]));
            if (at > 0 && issues[^1].Index == index)
                throw Wrong(element, $"the index {index} stands twice");
            var id = alike[names[at]] > 1 ? $"{names[at]} {index}" : names[at];
            if (Identifier.Problem(id) is { } problem)
                throw Wrong(element, $"the name of an issue {problem}");
            if (!known.Add(id))
                throw Wrong(element, $"the issue {Quote.Short(id, 60)} stands twice");
            issues.Add(new(index, OfType(element, id)));
        }

        return issues;
    }

    private static Issue OfType(XElement element, string id)
    {
        var type = element.Attribute("vtype")?.Value ?? element.Attribute("type")?.Value ?? "discrete";
        var issue = type switch
        {
            "discrete" => NegotiationModel.Issue.Choice(id, [.. element.Elements("item").OrderBy(Index).Select(item => Text(item, "value"))]),
            "integer" => (Issue)NegotiationModel.Issue.Integer(id, Bound(element, "lowerbound"), Bound(element, "upperbound")),
            _ => throw Wrong(element, $"issues of type {Quote.Short(type, 60)} are not read; discrete and integer are"),
        };
        return issue.Problem is { } problem ? throw Wrong(element, problem) : issue;
    }

    private static long Bound(XElement element, string name)
    {
        var holder = element.Attribute(name) is null ? element.Element("range") ?? element : element;
        return Number(holder, name) is var bound && bound == Math.Truncate(bound) && Math.Abs(bound) < 1e15 ? (long)bound : throw Wrong(holder, $"the attribute {name} must be a whole number");
    }
}
