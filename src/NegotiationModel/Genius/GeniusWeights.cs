using System.Xml.Linq;
using NegotiationModel.Analysis;
using static NegotiationModel.Genius.GeniusXml;

namespace NegotiationModel.Genius;

/// <summary>
/// The weights of a profile. One belongs to what has its index and stands beside it: an objective may share its index with an
/// issue elsewhere. Within an objective weights are relative to that of the objective.
/// </summary>
internal sealed class GeniusWeights
{
    private readonly Dictionary<(XElement? Beside, int Index), XElement> found = [];
    private readonly Dictionary<XElement, double> within = [];

    public GeniusWeights(XElement root, GeniusWarnings warnings)
    {
        foreach (var weight in GeniusElements.Of(root, "weight"))
        {
            var index = Index(weight);
            if (found.TryGetValue((weight.Parent, index), out var before) && Number(before, "value") != Number(weight, "value"))
                warnings.Warn(
                    weight,
                    $"a <weight> with the index {index} stands twice; {Text(weight, "value")} counts, not {Text(before, "value")}"
                );
            found[(weight.Parent, index)] = weight;
            found[(null, index)] = weight;
        }

        foreach (var element in root.Descendants().Where(element => element.HasElements))
            within[element] = Within(element.Parent) * (element.Name.LocalName == "objective" ? OfObjective(element, warnings) : 1);
    }

    /// <summary>The weight of an issue; null where there is none.</summary>
    public double? Of(int index, XElement issue)
    {
        if (!found.TryGetValue((issue.Parent, index), out var weight) && !found.TryGetValue((null, index), out weight))
            return null;
        var product = Number(weight, "value") * Within(issue.Parent);
        return Math.Abs(product) <= Preferences.Farthest
            ? product
            : throw Wrong(weight, "the weight is too large, multiplied by those of the objectives around it");
    }

    private double Within(XElement? element) => element is null ? 1 : within.GetValueOrDefault(element, 1);

    private double OfObjective(XElement objective, GeniusWarnings warnings)
    {
        if (Attribute(objective, "index") is null || !found.TryGetValue((objective.Parent, Index(objective)), out var weight))
            return 1;
        var value = Number(weight, "value");
        if (value != 1)
            warnings.Warn(
                weight,
                "the weights within the objective "
                    + $"{Excerpt.Name(Attribute(objective, "name") ?? Text(objective, "index"))} count "
                    + $"{Text(weight, "value")} of what they are; Genius leaves weights of objectives out"
            );
        return value;
    }
}
