using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>A product of gains decides, however small or great it is, and however many parties gain.</summary>
public class ProductsOfManyGains
{
    // A tenth and a fifth are far apart, though the products of fifty of them are not, beside 1; nor are they doubles where there are 400.
    [Theory]
    [InlineData(3, 1e-5), InlineData(50, 0.1), InlineData(400, 0.1), InlineData(2, 1e15), InlineData(400, 1e14)]
    public void The_greater_product_is_chosen(int parties, double gain)
    {
        OutcomeSpace space = new(new IssueValues("a", [Value.Of("little"), Value.Of("much"), Value.Of("most")]));
        var most = new ValueUtility(Value.Of("most"), 0.99 * gain);
        Preferences Wants(int party) =>
            new(
                $"p{party}",
                [
                    new(
                        "a",
                        1,
                        Valuation.Table(
                            new(Value.Of("little"), gain / 2),
                            new(Value.Of("much"), 0.9 * gain),
                            party == 0 ? most with { Utility = 0.01 * gain } : most
                        )
                    ),
                ]
            );
        var nash = BargainingProblem.Of(space, [.. Enumerable.Range(0, parties).Select(Wants)]).Nash;
        var chosen = Assert.Single(nash.Points).OutcomeIndex;
        Assert.Equal(parties > 40 ? 2 : 1, chosen);
        Assert.InRange(nash.Value!.Value, 0, double.MaxValue);
        Assert.True(double.IsFinite(nash.RunnerUpValue!.Value));
    }

    // All gain 0.2, or some 0.39 and the others 0.05: more in sum, and less in the product, which is no double.
    [Fact]
    public void So_is_the_greater_gain_over_a_compromise()
    {
        OutcomeSpace space = new(
            new IssueValues("a", [Value.Of("x"), Value.Of("y")]),
            new IssueValues("b", [Value.Of("x"), Value.Of("y")])
        );
        IssuePreference On(string issue, double x, double y) =>
            new(issue, 1, Valuation.Table(new ValueUtility(Value.Of("x"), x), new ValueUtility(Value.Of("y"), y)));
        Preferences Wants(int party) =>
            new($"p{party}", [On("a", 0.1, 0), On("b", 0.2, 0)])
            {
                Interactions =
                [
                    new([new("a", Value.Of("y")), new("b", Value.Of("y"))], 0.5),
                    new([new("a", Value.Of("y")), new("b", Value.Of("x"))], party % 2 == 0 ? 0.49 : 0.15),
                ],
            };
        var trade = Logrolling.Find(BargainingProblem.Of(space, [.. Enumerable.Range(0, 900).Select(Wants)]));
        Assert.Equal((0, 3), (trade.Compromise.OutcomeIndex, trade.Package.OutcomeIndex));
    }

    [Fact]
    public void What_differs_by_rounding_alone_is_as_good()
    {
        OutcomeSpace space = new(new IssueValues("a", [Value.Of("x"), Value.Of("y"), Value.Of("z")]));
        Preferences Wants(string party, double x, double y, double z) =>
            new(
                party,
                [
                    new(
                        "a",
                        1,
                        Valuation.Table(
                            new ValueUtility(Value.Of("x"), x),
                            new ValueUtility(Value.Of("y"), y),
                            new ValueUtility(Value.Of("z"), z)
                        )
                    ),
                ]
            )
            {
                Reservation = 0.3,
            };
        var problem = BargainingProblem.Of(space, [Wants("p", 0.3, 0.1 + 0.2, 1), Wants("q", 1, 0.9, 0.1 + 0.2)]);
        Assert.Equal((0, 0), (problem.Nash.Value, problem.Egalitarian.Value));
        Assert.Equal([2, 0], problem.Nash.Points.Select(point => point.OutcomeIndex));
        Assert.Null(problem.Nash.RunnerUpValue);
        var exact = BargainingProblem.Of(space, [Wants("p", 0.3, 0.1 + 0.2, 1), Wants("q", 1, 0.9, 0.1 + 0.2)], relativeTolerance: 0);
        Assert.Equal(
            [2, 1],
            exact
                .Nash.Points.Concat(
                    exact.Nash.Points.Count > 1 ? [] : exact.IndividuallyRationalFrontier.Where(point => point.OutcomeIndex == 1)
                )
                .Select(point => point.OutcomeIndex)
                .OrderDescending()
        );
    }

    [Fact]
    public void Products_have_the_bits_of_ordinary_ones()
    {
        Assert.Equal(0.1 * 0.3 * 7, ScaledNumber.Product([0.1, 0.3, 7]).ToDouble());
        Assert.Equal(1, ScaledNumber.Product([]).ToDouble());
        Assert.Equal(0, ScaledNumber.Product([3, 0, 1e300]).ToDouble());
        Assert.Equal(double.MaxValue, ScaledNumber.Product([1e300, 1e300]).ToDouble());
        Assert.Equal(0, ScaledNumber.Product([1e-300, 1e-300]).ToDouble());
        Assert.Equal(1e-10, ScaledNumber.Product([1e-300, 1e290]).ToDouble(), 1e-24);
        Assert.True(ScaledNumber.Product([1e-300, 1e-300]).CompareTo(ScaledNumber.Product([1e-300, 1e-301])) > 0);
        Assert.True(ScaledNumber.Product([1e-300, 1e-301]).CompareTo(ScaledNumber.Product([0])) > 0);
        Assert.True(new ScaledNumber(-2).CompareTo(new(-1)) < 0);
    }
}
