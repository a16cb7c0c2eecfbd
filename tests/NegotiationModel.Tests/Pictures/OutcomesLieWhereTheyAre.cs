using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>Reads the numbers of an outcome space of two back from its drawing.</summary>
public class OutcomesLieWhereTheyAre
{
    public static TheoryData<string> TwoParties => ["moscow-kyiv", "used-car", "job-offer", "paris-1968", "lathe"];

    [Theory]
    [MemberData(nameof(TwoParties))]
    public void Every_outcome_and_point_of_the_frontier_is_a_dot_within_half_a_pixel(string scenario)
    {
        var (problem, talks, drawing) = Drawn(scenario);
        var (x, y) = (drawing.Scale("middle"), drawing.Scale("end"));
        var expected = Enumerable
            .Range(0, (int)problem.Space.Count)
            .Select(outcome => (X: x(problem.UtilityMaps[0][outcome]), Y: y(problem.UtilityMaps[1][outcome])))
            .ToList();
        var dots = Drawing.Dots(drawing.Showing("outcomes").Single()).ToList();
        Assert.All(expected, point => Assert.Contains(dots, dot => Drawing.IsThere(dot, point)));
        Assert.All(dots, dot => Assert.Contains(expected, point => Drawing.IsThere(dot, point)));
        var frontier = Drawing.Dots(drawing.Showing("frontier").Single()).ToList();
        var points = OutcomeFrontier.Of(problem, Offers.Of(problem, talks));
        Assert.Equal(points.Count, frontier.Count);
        Assert.All(points, point => Assert.Contains(frontier, dot => Drawing.IsThere(dot, (x(point[0]), y(point[1])))));
    }

    [Theory]
    [MemberData(nameof(TwoParties))]
    public void Every_offer_and_solution_is_marked_within_half_a_pixel(string scenario)
    {
        var (problem, talks, drawing) = Drawn(scenario);
        var (x, y) = (drawing.Scale("middle"), drawing.Scale("end"));
        var marks = drawing
            .Root.Descendants()
            .Where(one => one.Attribute("data-at") is not null)
            .Select(one => ((string)one.Attribute("data-of")!, Drawing.At(one)))
            .ToList();
        var whole = talks
            .Proposals.Where(proposal => problem.Space.Issues.All(issue => proposal.Terms.Find(issue.Issue) is not null))
            .Select(proposal => ("offer", problem.Utilities(proposal.Terms)));
        var solutions = Enum.GetValues<SolutionConcept>()
            .Where(concept => !SolutionMarks.AreDots(problem.Solve(concept).Points.Count))
            .SelectMany(concept => problem.Solve(concept).Points.Select(point => (concept.ToString(), point.Utilities)));
        var expected = whole.Concat(solutions).ToList();
        Assert.Equal(expected.Count, marks.Count);
        Assert.All(
            expected,
            one =>
                Assert.Contains(marks, mark => mark.Item1 == one.Item1 && Drawing.IsThere(mark.Item2, (x(one.Item2[0]), y(one.Item2[1]))))
        );
    }

    [Fact]
    public void A_solution_of_many_outcomes_is_a_dot_for_each()
    {
        var (problem, _, drawing) = Drawn("lathe");
        var (x, y) = (drawing.Scale("middle"), drawing.Scale("end"));
        var dots = Drawing.Dots(drawing.Showing(nameof(SolutionConcept.Utilitarian)).Single()).ToList();
        var points = problem.Solve(SolutionConcept.Utilitarian).Points;
        Assert.True(SolutionMarks.AreDots(points.Count));
        Assert.All(points, point => Assert.Contains(dots, dot => Drawing.IsThere(dot, (x(point.Utilities[0]), y(point.Utilities[1])))));
        Assert.Equal(points.Count, dots.Count);
    }

    [Theory]
    [MemberData(nameof(TwoParties))]
    public void What_each_has_without_agreement_is_a_line(string scenario)
    {
        var (problem, _, drawing) = Drawn(scenario);
        var lines = drawing.Showing("no agreement").Select(Drawing.Start).ToList();
        Assert.Equal(2, lines.Count);
        Assert.True(Drawing.IsThere(lines[0].X, drawing.Scale("middle")(problem.UtilityRanges[0].Reservation)));
        Assert.True(Drawing.IsThere(lines[1].Y, drawing.Scale("end")(problem.UtilityRanges[1].Reservation)));
    }

    [Theory]
    [MemberData(nameof(TwoParties))]
    public void No_offer_lies_above_the_frontier(string scenario) => NoneAbove(Drawn(scenario).Drawing);

    [Fact]
    public void Nor_where_the_space_lacks_what_was_offered()
    {
        var document = Scenario.UsedCar.Read();
        var talks = ReplayResult.Play(document).Talks;
        var space = OutcomeSpace.Of([.. talks.Agenda.Select(item => item.Issue)], document.Preferences, 2);
        var problem = BargainingProblem.Of(space, document.Preferences);
        Assert.Contains(
            Offers.Of(problem, talks).SelectMany(path => path.Offers),
            offer => problem.Frontier.All(point => point.Utilities[0] < offer.Utilities[0] || point.Utilities[1] < offer.Utilities[1])
        );
        NoneAbove(Drawing.Of(Picture.OutcomeSpace(problem, talks)));
    }

    [Fact]
    public void A_deal_is_marked_where_it_lies()
    {
        var (problem, _, _) = Drawn("used-car");
        var (best, worst) = (problem.Frontier[0], problem.Frontier[^1]);
        var picture = Picture.OutcomeSpace(problem, best.Terms).ToString();
        Assert.Contains("<title>the deal</title>", picture, StringComparison.Ordinal);
        Assert.Contains(">the deal</text>", picture, StringComparison.Ordinal);
        var drawing = Drawing.Of(Picture.OutcomeSpace(problem, best.Terms));
        Assert.True(
            Drawing.IsThere(
                Drawing.At(drawing.Showing("end").Single()),
                (drawing.Scale("middle")(best.Utilities[0]), drawing.Scale("end")(best.Utilities[1]))
            )
        );
        Assert.NotEqual(Picture.OutcomeSpace(problem, best.Terms).ToString(), Picture.OutcomeSpace(problem, worst.Terms).ToString());
    }

    // upward is less
    private static void NoneAbove(Drawing drawing)
    {
        var frontier = Drawing.Dots(drawing.Showing("frontier").Single()).ToList();
        Assert.All(
            drawing.Showing("offer").Select(Drawing.At),
            offer => Assert.Contains(frontier, point => point.X >= offer.X - 0.5 && point.Y <= offer.Y + 0.5)
        );
    }

    private static (BargainingProblem Problem, Negotiation Talks, Drawing Drawing) Drawn(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        var problem = BargainingProblem.Of(OutcomeSpace.Of(document), document.Preferences);
        var talks = ReplayResult.Play(document).Talks;
        return (problem, talks, Drawing.Of(Picture.OutcomeSpace(problem, talks)));
    }
}
