using System.Xml.Linq;
using static NegotiationModel.Genius.GeniusXml;

namespace NegotiationModel.Genius;

/// <summary>Which elements are read, which carry no utility, and which make a file another than what is read here.</summary>
internal static class GeniusElements
{
    private static readonly HashSet<string> Read =
    [
        "negotiation_template",
        "utility_space",
        "objective",
        "issue",
        "item",
        "range",
        "evaluator",
        "weight",
        "reservation",
        "discount_factor",
    ];

    // What was found out about a domain, and how much of a profile its party is told, changes no utility.
    private static readonly HashSet<string> PassedOver =
    [
        "agent",
        "analysis",
        "cost",
        "description",
        "similarity_function",
        "comparisons",
        "errors",
        "experimental",
        "fixed_seed",
    ];

    private static readonly HashSet<string> Nonlinear = ["ufun", "hyperrectangle", "utility", "constraint", "constraints"];

    /// <summary>Refuses what is not linear, and warns of every element that is not read though it may carry utility.</summary>
    public static void Check(XElement root, GeniusWarnings warnings)
    {
        if (!Read.Contains(root.Name.LocalName))
            throw Wrong(
                root,
                "a file of Genius has <negotiation_template> or <utility_space> at its root, not "
                    + $"<{Excerpt.Name(root.Name.LocalName)}>"
            );
        var left = new Stack<XElement>([root]);
        while (left.TryPop(out var element))
        {
            var name = element.Name.LocalName;
            if (name == "utility_space" && Attribute(element, "type")?.ToLowerInvariant() is "nonlinear" or "constraint")
                throw Wrong(element, NotLinear($"type {Attribute(element, "type")}"));
            if (Nonlinear.Contains(name.ToLowerInvariant()))
                throw Wrong(element, NotLinear($"<{name}>"));
            if (Read.Contains(name))
                foreach (var inside in element.Elements().Reverse())
                    left.Push(inside);
            else if (!PassedOver.Contains(name))
                warnings.Warn(element, $"<{Excerpt.Name(name)}> is not read; utilities are those without it");
        }
    }

    /// <summary>All elements of a name in the order of the file, but for those within what is passed over.</summary>
    public static IEnumerable<XElement> Of(XElement root, string name)
    {
        var left = new Stack<XElement>([root]);
        while (left.TryPop(out var element))
        {
            if (element.Name.LocalName == name)
                yield return element;
            if (!PassedOver.Contains(element.Name.LocalName))
                foreach (var inside in element.Elements().Reverse())
                    left.Push(inside);
        }
    }

    private static string NotLinear(string sign) =>
        $"the profile is nonlinear, with constraints over several issues ({Excerpt.Name(sign)}); only linear profiles "
        + "are read, those that sum what each issue is worth";
}
