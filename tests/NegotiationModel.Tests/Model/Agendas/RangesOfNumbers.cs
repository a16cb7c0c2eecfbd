using Xunit;

namespace NegotiationModel.Tests.Model.Agendas;

public class RangesOfNumbers
{
    private const string Far = "min, max and step must lie between -1e27 and 1e27";

    public static TheoryData<decimal?, decimal?, decimal?, string?> Ranges =>
        new()
        {
            { null, null, null, null },
            { -1e27m, 1e27m, 1e27m, null },
            { 5, 5, 0.01m, null },
            { -1e27m - 1, null, null, Far },
            { 1e27m + 1, null, null, Far },
            { null, 1e27m + 1, null, Far },
            { null, -1e27m - 1, null, Far },
            { null, null, 1e27m + 1, Far },
            { 5.01m, 5, null, "min is above max" },
            { null, null, 0, "step must be above 0" },
            { 0, 5, -1, "step must be above 0" },
        };

    [Theory, MemberData(nameof(Ranges))]
    public void A_range_says_what_is_wrong_with_it(decimal? min, decimal? max, decimal? step, string? problem)
    {
        Assert.Equal(problem, new NumberRange(min, max, step).Problem);
        Assert.Equal(problem, Issue.Number("share", min, max, step).Problem);
        Assert.Equal(problem, new IntegerIssue("share", min, max, step).Problem);
        if (step is null)
            Assert.Equal(problem, Issue.Money("price", "EUR", min, max).Problem);
    }

    // No currency (XXX) and the code for tests are none; a metal, a withdrawn currency and the newest one are.
    [Theory]
    [
        InlineData("", false),
        InlineData("points", false),
        InlineData("eur", false),
        InlineData("XXX", false),
        InlineData("XTS", false),
        InlineData("EUR ", false),
        InlineData("EUR USD", false)
    ]
    [InlineData("EUR", true), InlineData("XAU", true), InlineData("DEM", true), InlineData("XCG", true), InlineData("XDR", true)]
    public void Money_is_in_a_currency_of_ISO_4217(string code, bool isOne)
    {
        if (isOne)
            Assert.Equal(code, Issue.Money("price", code).Currency);
        else
            Assert.StartsWith(
                "A currency must be a currency code of ISO 4217, ",
                Assert.Throws<ArgumentException>("currency", () => Issue.Money("price", code)).Message,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void Both_ends_belong_to_a_range() => Holds(new(-2, 3.5m, null), within: [-2, 0, 3.5m], beyond: [-2.01m, 3.51m]);

    [Fact]
    public void A_range_may_have_no_ends() => Holds(default, within: [decimal.MinValue, 0.1m, decimal.MaxValue], beyond: []);

    [Fact]
    public void Steps_are_counted_from_the_least_value() => Holds(new(1, 9, 3), within: [1, 4, 7], beyond: [-2, 3, 6, 9, 10]);

    [Fact]
    public void Without_a_least_value_steps_are_counted_from_0() => Holds(new(null, 7, 3), within: [-3, 0, 3, 6], beyond: [1, 4, 7, 9]);

    [Fact]
    public void Steps_may_be_fractions() => Holds(new(0.25m, null, 0.5m), within: [0.25m, 0.75m, 10.25m], beyond: [-0.25m, 0.5m, 1]);

    [Fact]
    public void Steps_are_counted_exactly_however_far_apart_the_ends_are() =>
        Holds(new(-1e27m, 1e27m, 0.1m), within: [-1e27m, 0.1m, 1e27m], beyond: [0.05m]);

    private static void Holds(NumberRange range, decimal[] within, decimal[] beyond)
    {
        Assert.All(within, value => Assert.True(range.Hold(value)));
        Assert.All(beyond, value => Assert.False(range.Hold(value)));
    }
}
