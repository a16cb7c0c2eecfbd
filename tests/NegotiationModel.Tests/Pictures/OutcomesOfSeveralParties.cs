using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>The plots of three and of five, pair by pair, and of two with very many outcomes, read back by the axes at the
/// edges.</summary>
public partial class OutcomesOfSeveralParties
{
    public static TheoryData<int, int> Few => new() { { 3, 2 }, { 5, 2 } };

    public static TheoryData<int, int> Many =>
        new()
        {
            { 2, 4 },
            { 3, 4 },
            { 5, 3 },
        };

    [Theory]
    [MemberData(nameof(Few))]
    public void Every_outcome_is_a_dot_in_every_plot(int parties, int issues)
    {
        var (problem, drawing) = Drawn(parties, issues);
        foreach (var (plot, first, second) in Plots(drawing, parties))
        {
            var (x, y) = Scales(drawing, parties, first, second);
            var expected = Outcomes(problem, first, second).Select(one => (X: x(one.X), Y: y(one.Y))).ToList();
            var dots = Drawing.Dots(Showing(plot, "outcomes")).ToList();
            Assert.All(expected, point => Assert.Contains(dots, dot => Drawing.IsThere(dot, point)));
            Assert.All(dots, dot => Assert.Contains(expected, point => Drawing.IsThere(dot, point)));
        }
    }

    [Theory]
    [MemberData(nameof(Many))]
    public void The_cells_that_are_drawn_are_those_in_which_outcomes_lie(int parties, int issues)
    {
        var (problem, drawing) = Drawn(parties, issues);
        foreach (var (plot, first, second) in Plots(drawing, parties))
        {
            var density = Showing(plot, "density");
            var shift = Shift().Match((string)density.Attribute("transform")!);
            var (left, top, width) = (Of(shift, 1), Of(shift, 2), Of(shift, 3));
            var (x, y) = Scales(drawing, parties, first, second);
            var cells = density.Elements().SelectMany(Cells).ToHashSet();
            var near = Outcomes(problem, first, second)
                .Select(one => (X: (x(one.X) - left) / width, Y: (y(one.Y) - top) / width + 0.5))
                .ToList();
            // a pixel's rounding may move what lies at the edge of a cell
            Assert.All(near, at => Assert.Contains(cells, cell => Holds(cell, at)));
            Assert.All(cells, cell => Assert.Contains(near, at => Holds(cell, at)));
        }
    }

    [Theory]
    [MemberData(nameof(Few))]
    public void Every_solution_and_line_lies_at_its_numbers(int parties, int issues)
    {
        var (problem, drawing) = Drawn(parties, issues);
        foreach (var (plot, first, second) in Plots(drawing, parties))
        {
            var (x, y) = Scales(drawing, parties, first, second);
            foreach (var concept in Enum.GetValues<SolutionConcept>())
                Assert.Equal(
                    problem.Solve(concept).Points.Count,
                    plot.Elements()
                        .Where(one => (string?)one.Attribute("data-of") == concept.ToString())
                        .Select(Drawing.At)
                        .Count(at =>
                            problem
                                .Solve(concept)
                                .Points.Any(point => Drawing.IsThere(at, (x(point.Utilities[first]), y(point.Utilities[second]))))
                        )
                );
            var lines = plot.Elements().Single(one => (string?)one.Attribute("data-of") == "no agreement");
            var starts = Starts().Matches((string)lines.Attribute("d")!).Select(one => one.Value).ToList();
            Assert.True(Drawing.IsThere(Drawing.Number(starts[0].Split(' ')[0][1..]), x(problem.UtilityRanges[first].Reservation)));
            Assert.True(Drawing.IsThere(Drawing.Number(starts[1].Split(' ')[1]), y(problem.UtilityRanges[second].Reservation)));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void The_legend_stands_beside_the_plots(int parties)
    {
        var (_, drawing) = Drawn(parties, 2);
        var frames = Plots(drawing, parties).Select(one => Frame(one.Plot)).ToList();
        var legend = drawing.Root.Elements().Where(one => one.Name.LocalName == "text").ToList();
        Assert.NotEmpty(legend);
        Assert.All(
            legend,
            text =>
                Assert.DoesNotContain(
                    frames,
                    frame =>
                        Pixel(text, "x") - 24 < frame.Left + frame.Side
                        && Pixel(text, "y") > frame.Top
                        && Pixel(text, "y") < frame.Top + frame.Side
                )
        );
    }

    private static (BargainingProblem, Drawing) Drawn(int parties, int issues)
    {
        var (space, preferences) = Synthetic.Domain(issues, parties);
        var problem = BargainingProblem.Of(space, preferences);
        return (problem, Drawing.Of(Picture.OutcomeSpace(problem)));
    }

    private static IEnumerable<(XElement Plot, int First, int Second)> Plots(Drawing drawing, int parties)
    {
        for (var second = 1; second < parties; second++)
        for (var first = 0; first < second; first++)
            yield return (Plot(drawing, first, second), first, second);
    }

    private static XElement Plot(Drawing drawing, int first, int second) =>
        drawing.Root.Elements().Single(one => (string?)one.Attribute("data-plot") == $"{first} {second}");

    private static (Func<double, double> X, Func<double, double> Y) Scales(Drawing drawing, int parties, int first, int second) =>
        (new Drawing(Plot(drawing, first, parties - 1)).Scale("middle"), new Drawing(Plot(drawing, 0, second)).Scale("end"));

    private static IEnumerable<(double X, double Y)> Outcomes(BargainingProblem problem, int first, int second) =>
        Enumerable
            .Range(0, (int)problem.Space.Count)
            .Select(outcome => (problem.UtilityMaps[first][outcome], problem.UtilityMaps[second][outcome]));

    private static XElement Showing(XElement plot, string what) => plot.Elements().Single(one => (string?)one.Attribute("data-of") == what);

    private static (double Left, double Top, double Side) Frame(XElement plot)
    {
        var frame = plot.Elements().First(one => one.Name.LocalName == "rect");
        return (Pixel(frame, "x"), Pixel(frame, "y"), Pixel(frame, "width"));
    }

    private static double Pixel(XElement one, string attribute) => Drawing.Number((string)one.Attribute(attribute)!);

    private static bool Holds((int X, int Y) cell, (double X, double Y) at) =>
        at.X > cell.X - 0.05 && at.X < cell.X + 1.05 && at.Y > cell.Y - 0.05 && at.Y < cell.Y + 1.05;

    // Strokes from where the last one ended.
    private static IEnumerable<(int X, int Y)> Cells(XElement path)
    {
        var (x, y) = (0, 0);
        foreach (Match stroke in Strokes().Matches((string)path.Attribute("d")!))
        {
            (x, y) = (x + int.Parse(stroke.Groups[1].Value), y + int.Parse(stroke.Groups[2].Value));
            for (var length = int.Parse(stroke.Groups[3].Value); length > 0; length--)
                yield return (x++, y);
        }
    }

    private static double Of(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"translate\(([0-9.]+) ([0-9.]+)\) scale\(([0-9.]+)\)")]
    private static partial Regex Shift();

    [GeneratedRegex(@"[Mm](-?[0-9]+) ?(-?[0-9]+)h([0-9]+)")]
    private static partial Regex Strokes();

    [GeneratedRegex(@"M[0-9.]+ [0-9.]+")]
    private static partial Regex Starts();
}
