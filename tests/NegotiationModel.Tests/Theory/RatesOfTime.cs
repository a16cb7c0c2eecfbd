using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class RatesOfTime
{
    private static Gen<(double Rate1, double Rate2, double Pie, Player First)> Games =>
        from rate1 in Fractions
        from rate2 in Fractions
        from pie in Pies
        from first in Players
        select (rate1, rate2, pie, first);

    // exp(−ln 2 · 1) is a half.
    [Fact]
    public void A_rate_is_a_discount_factor() => Digits(2.0 / 3, 1.0 / 3, Rubinstein.DivideAtRates(Math.Log(2), Math.Log(2), 1));

    [Fact]
    public void Who_never_discounts_gets_all_in_the_end()
    {
        Digits(1, 0, Rubinstein.DivideAtRates(0, 0.3, 1));
        Digits(0, 5, Rubinstein.DivideAtRates(0.3, 0, 1, 5));
        Digits(0, 1, Rubinstein.Limit(0.3, 0));
    }

    // The proposer gets 1 / (1 + exp(−rΔ)), which is ½ + rΔ/4 but for a cube: of what exceeds the half, no digit may be lost either.
    [Fact]
    public void Short_intervals_cost_no_digits()
    {
        Assert.Equal(0.5 + (1e-9 / 4), Rubinstein.DivideAtRates(1, 1, 1e-9).First, 1e-16);
        Digits(3.0 / 4, 1.0 / 4, Rubinstein.DivideAtRates(1, 3, 1e-13));
        Digits(3.0 / 4, 1.0 / 4, Rubinstein.DivideAtRates(1, 3, 1e-50));
    }

    [Fact]
    public void After_ages_the_proposer_takes_all() => Digits(7, 0, Rubinstein.DivideAtRates(1e50, 1e50, 1e50, 7));

    [Property]
    public Property Rates_and_factors_say_the_same() =>
        Prop.ForAll(
            Games.ToArbitrary(),
            game =>
                Digits(
                    Rubinstein.Divide(Math.Exp(-game.Rate1), Math.Exp(-game.Rate2), game.Pie, game.First),
                    Rubinstein.DivideAtRates(game.Rate1, game.Rate2, 1, game.Pie, game.First),
                    game.Pie
                )
        );

    [Property]
    public Property Short_intervals_come_to_the_limit_whoever_begins() =>
        Prop.ForAll(
            Games.ToArbitrary(),
            game =>
                Digits(
                    Rubinstein.Limit(game.Rate1, game.Rate2, game.Pie),
                    Rubinstein.DivideAtRates(game.Rate1, game.Rate2, 1e-13, game.Pie, game.First),
                    game.Pie
                )
        );

    [Property]
    public Property The_limit_is_Nash_with_weights() =>
        Prop.ForAll(
            Games.ToArbitrary(),
            game =>
                Digits(
                    NashBargaining.Linear(1, 1, game.Pie, weight1: game.Rate2 / (game.Rate1 + game.Rate2)).Utilities!.Value,
                    Rubinstein.Limit(game.Rate1, game.Rate2, game.Pie),
                    game.Pie
                )
        );
}
