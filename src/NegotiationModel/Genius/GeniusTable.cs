using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NegotiationModel.Analysis;
using static NegotiationModel.Genius.GeniusXml;

namespace NegotiationModel.Genius;

/// <summary>What the options of a discrete issue are worth.</summary>
internal static class GeniusTable
{
    // What is below this counts as nothing, as Genius has it: a maximum of zero divides nothing.
    private const double Least = 0.00001;

    public static ValueTable Read(XElement element, ChoiceIssue choice, EvaluationScale scale, GeniusWarnings warnings)
    {
        var items = Items(element, warnings);
        var strangers = items.Keys.Except(choice.Options, StringComparer.Ordinal).ToList();
        foreach (var option in choice.Options)
            if (!items.ContainsKey(option))
                throw Wrong(
                    element,
                    $"the option {Excerpt.Name(option)} has no "
                        + "evaluation"
                        + (strangers is [var other, ..] ? $"; {Excerpt.Name(other)} has one, which is no option of the domain" : "")
                );
        foreach (var stranger in strangers)
            warnings.Warn(
                items[stranger],
                $"the domain has no option {Excerpt.Name(stranger)} on the issue {Excerpt.Name(choice.Id.Value)}; "
                    + "it cannot be agreed, but is among those of which the greatest is taken"
            );
        var greatest = items.Values.Max(item => Number(item, "evaluation"));
        return Valuation.Table([
            .. choice.Options.Select(option => new ValueUtility(
                Value.Of(option),
                scale == EvaluationScale.Raw ? Number(items[option], "evaluation") : Share(items[option], greatest)
            )),
        ]);
    }

    private static double Share(XElement item, double greatest) =>
        greatest < Least ? 0
        : Number(item, "evaluation") / greatest is var share && Math.Abs(share) <= Preferences.Farthest ? share
        : throw Wrong(
            item,
            $"the evaluation {Text(item, "evaluation")} is too far from the greatest, {greatest.ToString(CultureInfo.InvariantCulture)}"
        );

    // Of an option that stands twice the last counts, as in Genius.
    private static Dictionary<string, XElement> Items(XElement element, GeniusWarnings warnings)
    {
        var items = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var item in element.Elements("item"))
        {
            var option = Text(item, "value");
            var evaluation = Number(item, "evaluation");
            if (items.TryGetValue(option, out var before) && Number(before, "evaluation") != evaluation)
                warnings.Warn(
                    item,
                    $"the option {Excerpt.Name(option)} stands twice, in lines {((IXmlLineInfo)before).LineNumber} and "
                        + $"{((IXmlLineInfo)item).LineNumber}; {Text(item, "evaluation")} counts, not {Text(before, "evaluation")}"
                );
            items[option] = item;
        }

        return items;
    }
}
