using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

public sealed class SamplesAreCounted
{
    [Fact]
    public void Every_number_is_in_one_bar()
    {
        var drawing = Drawing.Of(Picture.Distribution("Points", "points", new Sample("a", [1, 2, 2, 9]), new Sample("b", [])));

        Assert.Equal(4, drawing.Showing("bin").Sum(Count));
        Assert.Equal(2, drawing.Showing("bin").Max(Count));
    }

    [Fact]
    public void Every_pair_is_in_one_mark() =>
        Assert.Equal(
            [2, 1],
            Drawing
                .Of(Picture.Scatter("Openings", "asked", "got", new PairedSample("a", [(1, 1), (1, 1), (2, 3)])))
                .Showing("pair")
                .Select(Count)
        );

    [Fact]
    public void Every_end_is_in_the_mark_at_its_place()
    {
        var problem = BargainingProblem.Of(Scenario.UsedCar.Read());
        ValueList<double> one = problem.Utilities(3),
            other = problem.Utilities(40);
        var drawing = Drawing.Of(Picture.Results(problem, [one, other, one], ["A", "B"]));
        var (x, y) = (drawing.Scale("middle"), drawing.Scale("end"));

        Assert.Equal([2, 1], drawing.Showing("end").Select(Count));
        // the axes have points out of 100
        Assert.True(Drawing.IsThere(Drawing.At(drawing.Showing("end").First()), (x(100 * one[0]), y(100 * one[1]))));
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        var problem = BargainingProblem.Of(Scenario.UsedCar.Read());

        Assert.Throws<ArgumentException>(() => Picture.Distribution("t", "x"));
        Assert.Throws<ArgumentException>(() => Picture.Distribution("t", "x", new Sample("a", [double.NaN])));
        Assert.Throws<ArgumentException>(() => Picture.Scatter("t", "x", "y", new PairedSample("a", [(double.PositiveInfinity, 0)])));
        Assert.Throws<ArgumentException>(() =>
            Picture.Results(
                problem,
                [
                    [1, 2, 3],
                ]
            )
        );
        Assert.Throws<ArgumentException>(() => Picture.Results(problem, [], ["A"]));
    }

    private static int Count(System.Xml.Linq.XElement mark) => (int)mark.Attribute("data-count")!;
}
