using System.Globalization;
using System.Xml.Linq;
using static NegotiationModel.Genius.GeniusXml;

namespace NegotiationModel.Genius;

/// <summary>An issue of a domain, and the index by which profiles name it.</summary>
internal sealed record GeniusIssue(int Index, Issue Issue)
{
    /// <summary>The issue's id, as messages quote it.</summary>
    public string Name => Excerpt.Name(Issue.Id.Value);
}

internal static class GeniusDomain
{
    public static List<GeniusIssue> Read(XElement root, GeniusWarnings warnings)
    {
        GeniusElements.Check(root, warnings);
        var elements = GeniusElements.Of(root, "issue").OrderBy(Index).ToList();
        if (elements.Count == 0)
            throw Wrong(root, "a domain has at least one <issue>");
        var names = elements.ConvertAll(element => Attribute(element, "name") is { Length: > 0 } name ? name : $"issue {Index(element)}");
        var alike = names.CountBy(name => name).ToDictionary();
        var known = new HashSet<string>();
        var issues = new List<GeniusIssue>();
        for (var at = 0; at < elements.Count; at++)
        {
            var (element, index) = (elements[at], Index(elements[at]));
            if (at > 0 && issues[^1].Index == index)
                throw Wrong(element, $"the index {index} stands twice");
            var id = alike[names[at]] > 1 ? $"{names[at]} {index}" : names[at];
            if (IdRules.Problem(id) is { } problem)
                throw Wrong(element, $"the name of an issue {problem}");
            if (!known.Add(id))
                throw Wrong(element, $"the issue {Excerpt.Name(id)} stands twice");
            issues.Add(new(index, OfType(element, id, warnings)));
        }

        return issues;
    }

    private static Issue OfType(XElement element, string id, GeniusWarnings warnings)
    {
        var issue = Type(element, warnings) switch
        {
            "discrete" => Issue.Choice(id, [.. Options(element).Distinct(StringComparer.Ordinal)]),
            "integer" => Issue.Integer(id, (long)GeniusRange.Whole(element, "lowerbound"), (long)GeniusRange.Whole(element, "upperbound")),
            "real" => (Issue)
                Issue.Number(id, (decimal)GeniusRange.Bound(element, "lowerbound"), (decimal)GeniusRange.Bound(element, "upperbound")),
            var other => throw Wrong(element, $"issues of type {Excerpt.Name(other)} are not read; discrete, integer and real are"),
        };
        return issue.Problem is { } problem ? throw Wrong(element, problem) : issue;
    }

    // Genius believes type, wherever the two differ; but where that cannot be, the other one.
    private static string Type(XElement element, GeniusWarnings warnings)
    {
        var said = new[] { "type", "vtype" }
            .Select(name => Attribute(element, name)?.ToLowerInvariant())
            .OfType<string>()
            .Distinct()
            .ToList();
        if (said.Count < 2)
            return said is [var only] ? only : "discrete";
        var isDiscrete = element.Elements("item").Any();
        var type = said.Find(one => one == "discrete" == isDiscrete) ?? said[0];
        warnings.Warn(
            element,
            $"the types {Excerpt.Name(said[0])} and {Excerpt.Name(said[1])} contradict each other; the issue is "
                + $"read as {Excerpt.Name(type)}"
        );
        return type;
    }

    // In the order of their index, where all have one.
    private static IEnumerable<string> Options(XElement element)
    {
        var items = element.Elements("item").ToList();
        var places = items.ConvertAll(item =>
            int.TryParse(Attribute(item, "index"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
                ? index
                : (int?)null
        );
        return (places.Contains(null) ? items : items.Zip(places).OrderBy(one => one.Second).Select(one => one.First)).Select(item =>
            Text(item, "value")
        );
    }
}
