using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>Reads the numbers of an outcome space back from its drawing: two marks of one axis tell where every utility must lie.</summary>
public partial class OutcomesLieWhereTheyAre
{
    private const double HalfAPixel = 0.5 + 1e-9;

    public static TheoryData<string> TwoParties => ["moscow-kyiv", "used-car", "job-offer"];

    [Theory]
    [MemberData(nameof(TwoParties))]
    public void Every_outcome_and_point_of_the_frontier_is_a_dot_within_half_a_pixel(string scenario)
    {
        var (problem, _, drawing) = Drawn(scenario);
        var (x, y) = (Scale(drawing, "middle", "x"), Scale(drawing, "end", "y"));
        var expected = Enumerable
            .Range(0, (int)problem.Space.Count)
            .Select(outcome => (X: x(problem.Maps[0][outcome]), Y: y(problem.Maps[1][outcome])))
            .ToList();
        var dots = Dots(drawing, "outcomes").ToList();
        Assert.All(expected, point => Assert.Contains(dots, dot => IsThere(dot, point, 0.2)));
        Assert.All(dots, dot => Assert.Contains(expected, point => IsThere(dot, point, 0.2)));
        var frontier = Dots(drawing, "frontier").ToList();
        Assert.Equal(problem.Frontier.Count, frontier.Count);
        Assert.All(
            problem.Frontier,
            point => Assert.Contains(frontier, dot => IsThere(dot, (x(point.Utilities[0]), y(point.Utilities[1])), 0.2))
        );
    }

    [Theory]
    [MemberData(nameof(TwoParties))]
    public void Every_offer_and_solution_is_marked_within_half_a_pixel(string scenario)
    {
        var (problem, talks, drawing) = Drawn(scenario);
        var (x, y) = (Scale(drawing, "middle", "x"), Scale(drawing, "end", "y"));
        var marks = drawing
            .Descendants()
            .Where(one => one.Attribute("data-at") is not null)
            .Select(one => ((string)one.Attribute("data-of")!, Pair((string)one.Attribute("data-at")!)))
            .ToList();
        var whole = talks
            .Proposals.Where(proposal => problem.Space.Issues.All(issue => proposal.Terms.Find(issue.Issue) is not null))
            .Select(proposal => ("offer", problem.Utilities(proposal.Terms)));
        var solutions = Enum.GetValues<SolutionConcept>()
            .SelectMany(concept => problem.Solve(concept).Points.Select(point => (concept.ToString(), point.Utilities)));
        var expected = whole.Concat(solutions).ToList();
        Assert.Equal(expected.Count, marks.Count);
        Assert.All(
            expected,
            one => Assert.Contains(marks, mark => mark.Item1 == one.Item1 && IsThere(mark.Item2, (x(one.Item2[0]), y(one.Item2[1])), 0.2))
        );
    }

    [Theory]
    [MemberData(nameof(TwoParties))]
    public void No_offer_lies_above_the_frontier(string scenario)
    {
        var (_, _, drawing) = Drawn(scenario);
        var frontier = Dots(drawing, "frontier").ToList();
        var offers = drawing
            .Descendants()
            .Where(one => (string?)one.Attribute("data-of") == "offer")
            .Select(one => Pair((string)one.Attribute("data-at")!));
        // upward is less
        Assert.All(offers, offer => Assert.Contains(frontier, point => point.X >= offer.X - HalfAPixel && point.Y <= offer.Y + HalfAPixel));
    }

    private static (BargainingProblem Problem, Negotiation Talks, XDocument Drawing) Drawn(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        var problem = BargainingProblem.Of(OutcomeSpace.Of(document), document.Preferences);
        var talks = ReplayResult.Play(document).Negotiation;
        return (problem, talks, XDocument.Parse(Picture.OutcomeSpace(problem, talks).ToString()));
    }

    // The marks stand at round numbers; a text stands a little below or beside the place that it names.
    private static Func<double, double> Scale(XDocument drawing, string anchor, string attribute)
    {
        var marks = drawing
            .Descendants()
            .First(one => one.Name.LocalName == "g" && (string?)one.Attribute("text-anchor") == anchor)
            .Elements()
            .Select(one => (Number: Number(one.Value), Pixel: Number((string)one.Attribute(attribute)!) - (attribute == "y" ? 4 : 0)))
            .ToList();
        var (first, last) = (marks[0], marks[^1]);
        return number => first.Pixel + (number - first.Number) / (last.Number - first.Number) * (last.Pixel - first.Pixel);
    }

    private static IEnumerable<(double X, double Y)> Dots(XDocument drawing, string what)
    {
        var (x, y) = (0.0, 0.0);
        foreach (
            Match move in Moves()
                .Matches((string)drawing.Descendants().First(one => (string?)one.Attribute("data-of") == what).Attribute("d")!)
        )
        {
            var isAbsolute = move.Groups[1].Value == "M";
            (x, y) = (Number(move.Groups[2].Value) + (isAbsolute ? 0 : x), Number(move.Groups[3].Value) + (isAbsolute ? 0 : y));
            yield return (x, y);
        }
    }

    // The marks themselves are written to the tenth of a pixel, which shifts the scale by as much.
    private static bool IsThere((double X, double Y) dot, (double X, double Y) point, double rounding) =>
        Math.Abs(dot.X - point.X) <= HalfAPixel + rounding && Math.Abs(dot.Y - point.Y) <= HalfAPixel + rounding;

    private static (double X, double Y) Pair(string text) => (Number(text.Split(' ')[0]), Number(text.Split(' ')[1]));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([Mm])(-?[0-9.]+) ?(-?[0-9.]+)h0")]
    private static partial Regex Moves();
}
