using System.Xml.Linq;
using static NegotiationModel.GeniusXml;

namespace NegotiationModel;

internal static class GeniusProfile
{
    public static Preferences Read(XElement root, List<GeniusIssue> domain, PartyId party, Evaluations evaluations)
    {
        var (issues, weights) = (ByIndex(root, "issue"), ByIndex(root, "weight"));
        if (issues.Keys.Except(domain.Select(issue => issue.Index)).ToList() is [var stranger, ..])
            throw Wrong(issues[stranger], $"the domain has no issue with the index {stranger}");
        return new(party, [.. domain.Select(issue => Interest(root, issue, issues, weights))])
        {
            Reservation = root.Descendants("reservation").FirstOrDefault() is { } reservation ? Number(reservation, "value") : 0,
            Discount = root.Descendants("discount_factor").FirstOrDefault() is { } discount && Number(discount, "value") is > 0 and < 1 and var factor ? new(factor, DiscountedBy.Time) : Discount.None,
            Evaluations = evaluations,
        };
    }

    private static Dictionary<int, XElement> ByIndex(XElement root, string name)
    {
        var found = new Dictionary<int, XElement>();
        foreach (var element in root.Descendants(name))
            if (!found.TryAdd(Index(element), element))
                throw Wrong(element, $"a <{name}> with the index {Index(element)} stands twice");
        return found;
    }

    // Weights belong to issues by index, wherever they stand.
    private static Interest Interest(XElement root, GeniusIssue issue, Dictionary<int, XElement> issues, Dictionary<int, XElement> weights)
    {
        if (!issues.TryGetValue(issue.Index, out var element))
            throw Wrong(root, $"the profile lacks the issue with the index {issue.Index} ({Quote.Short(issue.Issue.Id.Value, 60)})");
        if (!weights.TryGetValue(issue.Index, out var weight))
            throw Wrong(root, $"the profile lacks the weight with the index {issue.Index} ({Quote.Short(issue.Issue.Id.Value, 60)})");
        return new(issue.Issue.Id, Number(weight, "value"), issue.Issue is ChoiceIssue choice ? Table(element, choice) : Line(element, issue));
    }

    private static ValueTable Table(XElement element, ChoiceIssue choice)
    {
        var options = choice.Options.ToHashSet();
        var worths = new Dictionary<string, double>();
        foreach (var item in element.Elements("item"))
        {
            var option = Text(item, "value");
            if (!options.Contains(option))
                throw Wrong(item, $"the domain has no option {Quote.Short(option, 60)} on the issue {Quote.Short(choice.Id.Value, 60)}");
            if (!worths.TryAdd(option, Number(item, "evaluation")))
                throw Wrong(item, $"the option {Quote.Short(option, 60)} stands twice");
        }

        foreach (var option in choice.Options)
            if (!worths.ContainsKey(option))
                throw Wrong(element, $"the option {Quote.Short(option, 60)} has no evaluation");
        return Valuation.Table([.. choice.Options.Select(option => new Worth(Value.Of(option), worths[option]))]);
    }

    // A line over whole numbers counts from the least of them, and stays between 0 and 1.
    private static ValueCurve Line(XElement element, GeniusIssue issue)
    {
        var evaluator = element.Element("evaluator") ?? throw Wrong(element, "an issue of type integer has an <evaluator>");
        if (Text(evaluator, "ftype") != "linear")
            throw Wrong(evaluator, $"evaluators of type {Quote.Short(Text(evaluator, "ftype"), 60)} are not read; linear ones are");
        var (slope, offset, most) = (Number(evaluator, "slope"), Number(evaluator, "offset"), (long)((IntegerIssue)issue.Issue).Max!);
        if (most == issue.Least)
            throw Wrong(element, "the range of the issue has one value only");
        List<double> corners = [0, most - issue.Least];
        foreach (var edge in new[] { -offset / slope, (1 - offset) / slope }) // of a level line no number, or one beyond all
            if (edge > 0 && edge < corners[1])
                corners.Add(edge);
        return Valuation.Curve([.. corners.DistinctBy(at => (decimal)at).Order().Select(at => new Worth(Value.Of(issue.Least + (decimal)at), Math.Clamp(offset + (slope * at), 0, 1)))]);
    }
}
