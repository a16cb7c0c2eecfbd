using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class CostsAndOptions
{
    [Theory]
    [
        InlineData(1, 2, Player.One, 9, 0),
        InlineData(2, 1, Player.One, 1, 8),
        InlineData(1, 2, Player.Two, 8, 1),
        InlineData(2, 1, Player.Two, 0, 9)
    ]
    [InlineData(0, 1, Player.One, 9, 0), InlineData(20, 10, Player.One, 9, 0), InlineData(1, 0, Player.One, 0, 9)]
    public void The_cheaper_side_wins(double cost1, double cost2, Player first, double share1, double share2)
    {
        var range = Rubinstein.FixedCosts(cost1, cost2, 9, first);
        Assert.True(range.IsUnique);
        Assert.Equal(new(share1, share2), range.WorstForFirst);
    }

    [Fact]
    public void Equal_costs_leave_a_range()
    {
        Assert.Equal(new(new(2, 7), new(9, 0)), Rubinstein.FixedCosts(2, 2, 9));
        Assert.Equal(new(new(0, 9), new(7, 2)), Rubinstein.FixedCosts(2, 2, 9, Player.Two));
        Assert.Equal(new(new(0, 9), new(9, 0)), Rubinstein.FixedCosts(0, 0, 9));
        Assert.True(Rubinstein.FixedCosts(12, 12, 9).IsUnique);
    }

    // Without an option the responder gets 1/3 of the pie.
    [Theory]
    [
        InlineData(0.3, Player.One, 2.0 / 3, 1.0 / 3, false, true),
        InlineData(0.6, Player.One, 0.4, 0.6, true, true),
        InlineData(1, Player.One, 0, 1, true, true),
        InlineData(1.5, Player.One, 0, 1.5, true, false)
    ]
    [
        InlineData(0.3, Player.Two, 1.0 / 3, 2.0 / 3, false, true),
        InlineData(0.6, Player.Two, 0.2, 0.8, true, true),
        InlineData(1.5, Player.Two, 0, 1, true, true),
        InlineData(4, Player.Two, 0, 2, true, false)
    ]
    [InlineData(-3, Player.One, 2.0 / 3, 1.0 / 3, false, true)]
    public void An_option_of_any_size(double option, Player first, double share1, double share2, bool binds, bool agreed)
    {
        var outcome = Rubinstein.OutsideOption(0.5, 0.5, option, 1, first);
        Digits(share1, share2, outcome.Payoffs);
        Assert.Equal((binds, agreed), (outcome.OptionBinds, outcome.IsAgreement));
        Digits(first == Player.One ? 1.0 / 3 : 2.0 / 3, outcome.SecondPayoffWithoutOption);
    }

    // 1/26, 21/53 and 27/127: as doubles they lie a bit above what comes out.
    [Theory]
    [InlineData(0.04, 1, 1.0 / 26), InlineData(0.06, 7, 21.0 / 53), InlineData(0.27, 1, 27.0 / 127)]
    public void At_a_tie_the_option_does_not_bind(double delta, double pie, double option) =>
        Assert.False(Rubinstein.OutsideOption(delta, delta, option, pie).OptionBinds);

    [Property]
    public Property A_binding_option_makes_both_indifferent() =>
        Prop.ForAll(
            (from delta1 in Fractions from delta2 in Fractions from option in Fractions select (delta1, delta2, option)).ToArbitrary(),
            game =>
            {
                var outcome = Rubinstein.OutsideOption(game.delta1, game.delta2, game.option);
                var two = Rubinstein.OutsideOption(game.delta1, game.delta2, game.option, 1, Player.Two);
                Digits(Math.Max(game.option, game.delta2 * two.Payoffs.Second), outcome.Payoffs.Second, 1);
                Digits(game.delta1 * outcome.Payoffs.First, two.Payoffs.First, 1);
                Digits(1, outcome.Payoffs.Total);
                Assert.Equal(outcome.OptionBinds, two.OptionBinds);
            }
        );
}
