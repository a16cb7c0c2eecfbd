using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class OffersWithoutEnd
{
    private static Gen<(double Delta1, double Delta2, double Pie, Player First)> Games =>
        from delta1 in Fractions
        from delta2 in Fractions
        from pie in Pies
        from first in Players
        select (delta1, delta2, pie, first);

    [Fact]
    public void Three_quarters_and_a_half_make_four_fifths_and_a_fifth() => Digits(4.0 / 5, 1.0 / 5, Rubinstein.Divide(0.75, 0.5));

    [Fact]
    public void Who_proposes_second_gets_what_is_left() => Digits(12 * 3.0 / 5, 12 * 2.0 / 5, Rubinstein.Divide(0.75, 0.5, 12, Player.Two));

    [Theory]
    [
        InlineData(0, 0.7, 0.3, 0.7),
        InlineData(0.7, 0, 1, 0),
        InlineData(0, 0, 1, 0),
        InlineData(1, 0.7, 1, 0),
        InlineData(0.7, 1, 0, 1),
        InlineData(1, 0, 1, 0),
        InlineData(0, 1, 0, 1)
    ]
    public void The_ends_of_patience(double delta1, double delta2, double first, double second)
    {
        Digits(first, second, Rubinstein.Divide(delta1, delta2));
        Digits(second, first, Rubinstein.Divide(delta2, delta1, 1, Player.Two));
    }

    [Fact]
    public void Where_nobody_minds_waiting_theory_says_nothing() =>
        Assert.Equal("delta2", Assert.Throws<ArgumentOutOfRangeException>(() => Rubinstein.Divide(1, 1)).ParamName);

    // 1 − δ is exact for a power of two, so the fraction is that of the doubles themselves.
    [Fact]
    public void Nothing_cancels_where_both_are_patient()
    {
        var (one, two) = (Math.ScaleB(1, -40), Math.ScaleB(1, -41));
        Digits(two / (two + one - (one * two)), (one - (one * two)) / (two + one - (one * two)), Rubinstein.Divide(1 - one, 1 - two));
    }

    [Property]
    public Property Shares_sum_to_the_pie() =>
        Prop.ForAll(Games.ToArbitrary(), game => Digits(game.Pie, Rubinstein.Divide(game.Delta1, game.Delta2, game.Pie, game.First).Total));

    [Property]
    public Property Each_responder_is_indifferent_between_now_and_its_own_turn() =>
        Prop.ForAll(
            Games.ToArbitrary(),
            game =>
            {
                var (payoffs, two) = (
                    Rubinstein.Divide(game.Delta1, game.Delta2, game.Pie),
                    Rubinstein.Divide(game.Delta1, game.Delta2, game.Pie, Player.Two)
                );
                Digits(game.Delta2 * two.Second, payoffs.Second);
                Digits(game.Delta1 * payoffs.First, two.First);
            }
        );

    [Property]
    public Property Beginning_is_worth_less_the_more_patient_both_are() =>
        Prop.ForAll(
            (from delta in Fractions from pie in Pies select (delta, pie)).ToArbitrary(),
            game =>
            {
                var (less, more) = (Advantage(game.delta), Advantage((1 + game.delta) / 2));
                Assert.True(0 < more && more < less);

                double Advantage(double delta) =>
                    Rubinstein.Divide(delta, delta, game.pie).First - Rubinstein.Divide(delta, delta, game.pie, Player.Two).First;
            }
        );
}
