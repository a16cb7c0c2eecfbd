using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>Lays out the plots of an outcome space, one for each pair of parties, and the legend beside them.</summary>
internal sealed class OutcomeSpaceDrawing(BargainingProblem problem, Negotiation? talks)
{
    private const double Side = 440,
        SmallSide = 280,
        SmallestSide = 200,
        LegendWidth = 240,
        LineHeight = 20;

    private readonly Svg svg = new();

    public Picture Draw()
    {
        var names = problem.Parties.Select(party => talks is null ? party.Party.Value : OfferLines.NameOf(talks, party.Party)).ToArray();
        var offers = talks is null ? [] : Offers.Of(problem, talks);
        var pairs = (
            from first in Enumerable.Range(0, names.Length)
            from second in Enumerable.Range(first + 1, names.Length - first - 1)
            select (first, second)
        ).ToList();
        var (side, columns) = pairs.Count switch
        {
            1 => (Side, 1),
            <= 3 => (SmallSide, 2),
            _ => (SmallestSide, 3),
        };
        for (var place = 0; place < pairs.Count; place++)
        {
            svg.Open(
                more: $"transform=\"translate({Svg.Number(place % columns * (side + 60))} {Svg.Number(place / columns * (side + 60))})\""
            );
            new OutcomePlot(svg, problem, pairs[place].first, pairs[place].second, names, offers, side).Draw();
            svg.Close();
        }

        var left = columns * (side + 60) + 16;
        var bottom = Legend(left, offers);
        var height = Math.Max((pairs.Count + columns - 1) / columns * (side + 60), bottom);
        return svg.ToPicture("What could be agreed", Description(names, offers), left + LegendWidth, height);
    }

    private double Legend(double x, IReadOnlyList<OfferPath> offers)
    {
        var y = 28.0;
        foreach (var (mark, ink, words) in Entries(offers))
        {
            svg.Path(mark(x + 8, y - 4), ink);
            svg.Text(x + 24, y, words, new(Size: 12));
            y += LineHeight;
        }

        return y + 8;
    }

    private IEnumerable<(Func<double, double, string> Mark, Ink Ink, string Words)> Entries(IReadOnlyList<OfferPath> offers)
    {
        yield return (
            (x, y) => Marker.Circle(x, y, 2.5),
            Ink.Filled(Tone.Rule),
            FormattableString.Invariant($"{problem.Space.Count:n0} {(problem.Space.IsSampled ? "sampled " : "")}outcomes")
        );
        if (problem.Parties.Count == 2)
            yield return ((x, y) => $"M{Svg.At(x - 8)} {Svg.At(y)}h16", Ink.Outlined(Tone.Ink, 2), "frontier");
        yield return ((x, y) => $"M{Svg.At(x - 8)} {Svg.At(y)}h16", Ink.Outlined(Tone.Muted, 1.5, "5 3"), "no agreement");
        foreach (var solution in OutcomePlot.Solutions.Where(solution => problem.Solve(solution.Concept).Points.Count > 0))
            yield return (solution.Mark, Ink.Outlined(Tone.Third, 2), solution.Words);
        foreach (var path in offers)
        {
            var place = path.Place;
            yield return (
                (x, y) => Marker.Of(place, x, y, 6),
                new(Palette.OfParty(place), Tone.Paper, 1),
                $"offers of {Svg.Cut(path.Name, 22)}"
            );
        }

        if (offers.Any(path => path.Offers.Any(offer => offer.IsAgreed)))
            yield return ((x, y) => Marker.Circle(x, y, 8), Ink.Outlined(Tone.Good, 2.5), "agreed");
    }

    private string Description(string[] names, IReadOnlyList<OfferPath> offers) =>
        $"{problem.Space.Count} {(problem.Space.IsSampled ? "outcomes as a sample" : "outcomes")}, valued by "
        + $"{string.Join(", ", names)}; {problem.Frontier.Count} of them on the frontier, {problem.IndividuallyRational} that "
        + "nobody likes less than no agreement."
        + string.Concat(offers.Select(path => $" {path.Name} made {path.Offers.Count} whole offer{(path.Offers.Count == 1 ? "" : "s")}."))
        + string.Concat(offers.SelectMany(path => path.Offers).Where(offer => offer.IsAgreed).Select(offer => $" {offer.Id} was agreed."));
}
