using NegotiationModel.Analysis;
using NegotiationModel.Reports;

namespace NegotiationModel.Pictures;

public sealed partial class Picture
{
    /// <summary>
    /// The negotiation dance on one issue: what each party offered on it, offer by offer, and how far each would go where preferences say
    /// so
    /// (H. Raiffa, The Art and Science of Negotiation, 1982, chapter 4).
    /// </summary>
    /// <param name="document">The talks.</param>
    /// <param name="issue">An issue whose values have an order: money, a number, a date or a duration.</param>
    /// <exception cref="ArgumentException">The issue is not on the agenda, or its values have no order.</exception>
    /// <example><code>Picture.Dance(Scenario.Find("used-car")!.Read(), "price").Save("price.svg");</code></example>
    public static Picture Dance(NegotiationDocument document, IssueId issue)
    {
        ArgumentNullException.ThrowIfNull(document);
        var talks = ReplayResult.Play(document).Talks;
        var listed =
            talks.Agenda.Select(item => item.Issue).FirstOrDefault(listed => listed.Id == issue)
            ?? throw new ArgumentException(
                $"The agenda has no issue {issue}. On it: {string.Join(", ", talks.Agenda.Select(item => item.Issue.Id))}.",
                nameof(issue)
            );
        if (!Measures.HasOrder(listed))
            throw new ArgumentException($"The values of {issue} have no order, so that they cannot be drawn on a line.", nameof(issue));
        return Dance(talks, document.Preferences, listed);
    }

    /// <summary>The same, of talks that were played already, on an issue whose values have an order.</summary>
    internal static Picture Dance(Negotiation talks, ValueList<Preferences> preferences, Issue issue)
    {
        var chart = new LineChart(480, 280)
        {
            Words = number => Measures.Words(issue, number),
            Across = "offers, in the order in which they were made",
            Heading = Measures.Unit(issue) is { } unit ? $"{issue.Name}, {unit}" : issue.Name,
        };
        chart.Lines.AddRange(OfferLines.On(talks, proposal => Measures.Of(proposal.Terms, issue)));
        chart.Levels.AddRange(OfferLines.Limits(talks, preferences, issue));
        var svg = new Svg();
        if (chart.Lines.Count + chart.Levels.Count == 0)
            return Nothing(svg, chart.Heading, issue);
        var bottom = chart.Draw(svg, 0);
        var words = chart.Lines.Select(line =>
            $"{line.Words}: {Told([.. line.Points.Select(point => Measures.Words(issue, point.Value))])}."
        );
        return svg.ToPicture($"{issue.Name}: what was offered", chart.Lines.Count == 0 ? Nowhere : string.Join(" ", words), 830, bottom);
    }

    private const string Nowhere = "Nothing was offered on it.";

    // Without an offer or a limit there is no scale to draw.
    private static Picture Nothing(Svg svg, string heading, Issue issue)
    {
        svg.Text(14, 24, heading, new(IsBold: true));
        svg.Text(14, 46, Nowhere, new(Tone.Muted));
        return svg.ToPicture($"{issue.Name}: what was offered", Nowhere, 480, 62);
    }

    private static string Told(string[] values)
    {
        var excerpt = new Excerpt(values.Length, 50);
        return string.Join(", ", values[..excerpt.From])
            + (excerpt.HasGap ? $", … ({excerpt.Words("offers")}), {string.Join(", ", values[excerpt.To..])}" : "");
    }

    /// <summary>Each party's view of the offers: what its own and the others' were worth to it, offer by offer, beside what it has without
    /// agreement.</summary>
    /// <param name="problem">What the parties want.</param>
    /// <param name="talks">The talks.</param>
    /// <param name="asPercent">Whether worth is written as utility × 100, the points of the role sheets; else from 0 to 1.</param>
    /// <param name="narrow">Whether it fits a phone: 300 wide, with the legend below the plot; else 830, with the legend beside
    /// it.</param>
    /// <example><code>Picture.Offers(problem, talks).Save("offers.svg");</code></example>
    public static Picture Offers(BargainingProblem problem, Negotiation talks, bool asPercent = false, bool narrow = false)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(talks);
        var svg = new Svg();
        var bottom = 0.0;
        for (var party = 0; party < problem.UtilityRanges.Count; party++)
        {
            var (place, prospect) = (party, problem.UtilityRanges[party]);
            var name = OfferLines.NameOf(talks, prospect.Party);
            var chart = new LineChart(narrow ? 244 : 480, 170, narrow)
            {
                Words = number => Svg.Number(asPercent ? 100 * number : number),
                Across = narrow ? "offers, in their order" : "offers, in the order in which they were made",
                Heading = narrow
                    ? Svg.Cut($"Worth{(asPercent ? ", in points," : "")} to {name}", 36)
                    : $"What each offer was worth{(asPercent ? " in points" : "")} to {name}",
            };
            chart.Lines.AddRange(OfferLines.On(talks, proposal => problem.Utilities(proposal.Terms)[place], prospect.Party));
            chart.Levels.Add(new("no agreement", prospect.Reservation, Tone.Muted));
            svg.Open(more: $"data-plot=\"{party}\"");
            bottom = chart.Draw(svg, bottom);
            svg.Close();
        }

        return svg.ToPicture(
            "What the offers were worth",
            $"One chart for each of {problem.UtilityRanges.Count} parties; {talks.Proposals.Count} offers.",
            narrow ? 300 : 830,
            bottom
        );
    }
}
