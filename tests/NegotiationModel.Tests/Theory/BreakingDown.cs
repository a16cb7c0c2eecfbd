using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class BreakingDown
{
    private static Gen<(double Risk, Payoffs Without, double Pie)> Games =>
        from risk in Fractions
        from one in Amounts
        from two in Amounts
        from pie in Pies
        select (risk, new Payoffs(one, two), pie);

    // A surplus of 6, of which the proposer gets 4/7.
    [Fact]
    public void A_risk_of_a_quarter() => Digits(1 + (24.0 / 7), 3 + (18.0 / 7), Rubinstein.Breakdown(0.25, new(1, 3), 10));

    [Fact]
    public void Certain_breakdown_is_an_ultimatum() => Digits(2, 8, Rubinstein.Breakdown(1, new(2, 3), 10, Player.Two));

    [Theory]
    [InlineData(0.7, 0.2, 0.9), InlineData(0.1, 0.2, 0.3), InlineData(0.8, 0.1, 0.9)]
    public void Nothing_to_gain_is_still_agreed(double one, double two, double pie) =>
        Digits(new(one, two), Rubinstein.Breakdown(0.5, new(one, two), pie), 1);

    [Fact]
    public void Who_has_more_without_does_not_agree()
    {
        Assert.Null(Rubinstein.Breakdown(0.5, new(6, 5), 10));
        Assert.Null(Rubinstein.BreakdownLimit(new(6, 5), 10));
    }

    [Property]
    public Property Each_responder_is_indifferent_between_the_offer_and_the_risk() =>
        Prop.ForAll(
            Games.ToArbitrary(),
            game =>
            {
                if (
                    Rubinstein.Breakdown(game.Risk, game.Without, game.Pie) is not { } payoffs
                    || Rubinstein.Breakdown(game.Risk, game.Without, game.Pie, Player.Two) is not { } two
                )
                {
                    Assert.True(game.Without.Total > game.Pie);
                    return;
                }

                Digits((game.Risk * game.Without.Second) + ((1 - game.Risk) * two.Second), payoffs.Second, 200);
                Digits((game.Risk * game.Without.First) + ((1 - game.Risk) * payoffs.First), two.First, 200);
                Digits(game.Pie, payoffs.Total, 200);
            }
        );

    [Property]
    public Property Without_risk_it_comes_to_Nash() =>
        Prop.ForAll(
            Games.ToArbitrary(),
            game =>
            {
                var nash = NashBargaining.Linear(1, 1, game.Pie, game.Without).Utilities;
                Assert.Equal(nash is null, Rubinstein.BreakdownLimit(game.Without, game.Pie) is null);
                if (nash is { } limit)
                {
                    Digits(limit, Rubinstein.BreakdownLimit(game.Without, game.Pie), 200);
                    Digits(limit, Rubinstein.Breakdown(1e-13, game.Without, game.Pie), 200);
                }
            }
        );
}
