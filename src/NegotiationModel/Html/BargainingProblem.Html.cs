namespace NegotiationModel.Analysis;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class BargainingProblem : IHtmlFormattable
{
    /// <summary>What each party can have, and what the solutions yield, as a small HTML table, for notebooks.</summary>
    public string ToHtml()
    {
        var table = new HtmlTable(
            $"{Space.Count} {(Space.IsSampled ? "sampled " : "")}outcomes, {Frontier.Count} on the frontier, "
                + $"{IndividuallyRationalCount} no worse for anybody than no agreement",
            ["worth to", .. UtilityRanges.Select(party => party.Party.Value), "terms"]
        )
            .Add("at best", [.. UtilityRanges.Select(party => HtmlTable.Number(party.Best)), ""])
            .Add("no agreement", [.. UtilityRanges.Select(party => HtmlTable.Number(party.Reservation)), ""]);
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            table.AddAll(
                Solve(concept).Points,
                point =>
                    (
                        Narration.Label(concept),
                        [.. point.Utilities.Select(worth => HtmlTable.Number(worth)), Space[point.OutcomeIndex].ToString()]
                    )
            );
        return table.ToString();
    }
}
