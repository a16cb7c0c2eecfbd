using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class NashOnALine
{
    private static Gen<(double A, double B, double C, Payoffs Without, double Weight)> Problems =>
        from a in Pies
        from b in Pies
        from c in Amounts
        from one in Amounts
        from two in Amounts
        from weight in Gen.Choose(0, 10)
        select (a, b, c, new Payoffs(one, two), weight / 10.0);

    [Fact]
    public void Half_of_the_surplus_each()
    {
        var outcome = NashBargaining.Linear(2, 3, 30, new(3, 2));
        Assert.Equal((18.0, true, 13.5), (outcome.Surplus, outcome.IsAgreement, outcome.Product));
        Digits(7.5, 5, outcome.Utilities);
    }

    [Theory]
    [InlineData(0, 3, 8), InlineData(0.25, 5.25, 6.5), InlineData(1, 12, 2)]
    public void Or_as_power_has_it(double weight, double first, double second) =>
        Digits(first, second, NashBargaining.Linear(2, 3, 30, new(3, 2), weight).Utilities);

    [Fact]
    public void Beyond_the_frontier_there_is_no_agreement() =>
        Assert.Equal(new(-1, null, null), NashBargaining.Linear(1, 1, 10, new(6, 5)));

    [Theory]
    [InlineData(0.7, 0.2, 0.9), InlineData(0.1, 0.2, 0.3), InlineData(0.8, 0.1, 0.9)]
    [InlineData(-0.1, -0.2, -0.3), InlineData(-0.3, 0.1, -0.2), InlineData(0.1, -0.3, -0.2)]
    public void On_the_frontier_it_is_the_disagreement(double one, double two, double sum) =>
        Assert.Equal(new(0, new(one, two), 0), NashBargaining.Linear(1, 1, sum, new(one, two)));

    [Property]
    public Property It_lies_on_the_frontier_and_gains_stand_as_the_weights() =>
        Prop.ForAll(
            Problems.ToArbitrary(),
            one =>
            {
                var outcome = NashBargaining.Linear(one.A, one.B, one.C, one.Without, one.Weight);
                Assert.Equal(outcome.Surplus >= 0, outcome.IsAgreement);
                if (outcome.Utilities is not { } found)
                    return;
                var (first, second) = (one.A * (found.First - one.Without.First), one.B * (found.Second - one.Without.Second));
                Digits(one.C, (one.A * found.First) + (one.B * found.Second), 5_000);
                Digits(first * (1 - one.Weight), second * one.Weight, 5_000);
            }
        );

    [Property]
    public Property Other_scales_of_utility_change_nothing() =>
        Prop.ForAll(
            (from one in Problems from scale in Pies from shift in Amounts select (one, scale, shift)).ToArbitrary(),
            given =>
            {
                var (one, scale, shift) = given;
                var (before, after) = (
                    NashBargaining.Linear(one.A, one.B, one.C, one.Without, one.Weight).Utilities,
                    NashBargaining
                        .Linear(
                            one.A / scale,
                            one.B,
                            one.C + (one.A * shift / scale),
                            one.Without with
                            {
                                First = (scale * one.Without.First) + shift,
                            },
                            one.Weight
                        )
                        .Utilities
                );
                if (before is { } found && after is not null)
                    Digits(found with { First = (scale * found.First) + shift }, after, 1e6);
            }
        );
}
