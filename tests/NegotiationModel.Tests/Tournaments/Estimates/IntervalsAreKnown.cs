using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments.Estimates;

/// <summary>Quantiles and intervals that tables and closed forms give.</summary>
public class IntervalsAreKnown
{
    [Theory]
    [
        InlineData(0.5, 0.6744897501960817),
        InlineData(0.9, 1.6448536269514722),
        InlineData(0.95, 1.959963984540054),
        InlineData(0.99, 2.5758293035489004),
        InlineData(0.9999, 3.8905918864131207)
    ]
    public void Of_the_normal_distribution(double probability, double deviations) =>
        Assert.Equal(deviations, NormalDistribution.Quantile(probability), 1e-11);

    // At one degree of freedom tan(πp/2), at two p√(2/(1−p²)).
    [Theory]
    [InlineData(0.5), InlineData(0.9), InlineData(0.95), InlineData(0.99), InlineData(0.9999)]
    public void Of_t_where_it_has_a_closed_form(double probability)
    {
        Assert.Equal(1, Student(probability, 1) / Math.Tan(Math.PI * probability / 2), 1e-11);
        Assert.Equal(1, Student(probability, 2) / (probability * Math.Sqrt(2 / (1 - (probability * probability)))), 1e-11);
    }

    [Theory]
    [
        InlineData(0.95, 3, 3.182446305284263),
        InlineData(0.95, 4, 2.7764451051977987),
        InlineData(0.95, 9, 2.2621571627409915),
        InlineData(0.99, 10, 3.169272672616872),
        InlineData(0.9, 29, 1.6991270265334972),
        InlineData(0.95, 100, 1.9839715184496334),
        InlineData(0.95, 1000, 1.9623390808264078)
    ]
    public void Of_t_as_tables_have_them(double probability, int degrees, double distance) =>
        Assert.Equal(distance, Student(probability, degrees), 1e-9);

    // The sum is exact and the expansion is not: what they give on both sides of the seam must lie on one curve.
    [Theory]
    [InlineData(0.5), InlineData(0.95), InlineData(0.9999)]
    public void Sum_and_expansion_meet(double probability)
    {
        foreach (var degrees in new[] { 500, 501, 777 })
            Assert.Equal(probability, StudentT.Within(Math.Atan(Student(probability, degrees) / Math.Sqrt(degrees)), degrees), 1e-12);
        Assert.Equal(NormalDistribution.Quantile(probability), Student(probability, 1_000_000_000), 1e-7);
    }

    [Fact]
    public void Of_a_mean()
    {
        var four = SampleEstimate.OfMean([1, 2, 3, 4]);
        var half = 3.182446305284263 * Math.Sqrt(5.0 / 3 / 4);
        Assert.Equal((4, 2.5), (four.Count, four.PointEstimate));
        Assert.Equal(2.5 - half, four.Low!.Value, 1e-9);
        Assert.Equal(2.5 + half, four.High!.Value, 1e-9);
        Assert.Equal(new(3, 0.1, 0.1, 0.1), SampleEstimate.OfMean([0.1, 0.1, 0.1]));
        Assert.Equal(new(1, 5, null, null), SampleEstimate.OfMean([5]));
        Assert.Equal(new(0, double.NaN, null, null), SampleEstimate.OfMean([]));
    }

    // Wilson's own formula at z² = 3.8414588; for 8 of 10 the interval that textbooks give.
    [Theory]
    [
        InlineData(8, 10, 0.49016247153664183, 0.9433178485456247),
        InlineData(0, 10, 0, 0.2775327998628892),
        InlineData(10, 10, 0.7224672001371107, 1),
        InlineData(1, 1, 0.20654931437723745, 1)
    ]
    public void Of_a_share(int hits, int count, double low, double high)
    {
        var share = SampleEstimate.OfShare(hits, count);
        Assert.Equal((count, (double)hits / count), (share.Count, share.PointEstimate));
        Assert.Equal(low, share.Low!.Value, 1e-10);
        Assert.Equal(high, share.High!.Value, 1e-10);
    }

    [Fact]
    public void Far_from_zero_nothing_is_lost()
    {
        var near = SampleEstimate.OfMean([1, 2, 3, 4]);
        var far = SampleEstimate.OfMean([1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4]);
        Assert.Equal((near.High - near.PointEstimate)!.Value, (far.High - far.PointEstimate)!.Value, 1e-6);
        var many = new double[1_000_000];
        Array.Fill(many, 0.1);
        many[0] = 0.3;
        Assert.Equal((0.1 * 999_999 / 1_000_000) + 0.0000003, SampleEstimate.OfMean(many).PointEstimate, 1e-16);
    }

    [Theory]
    [InlineData(0.4), InlineData(1), InlineData(double.NaN)]
    public void Confidence_has_bounds(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleEstimate.OfMean([1, 2], confidence));

    private static double Student(double probability, int degrees) => new ConfidenceLevel(probability).Student(degrees);
}
