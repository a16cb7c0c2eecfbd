using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class TheLastRound
{
    private static Gen<(double Delta1, double Delta2, int Rounds, Player First)> Games =>
        from delta1 in Fractions
        from delta2 in Fractions
        from rounds in Gen.Choose(1, 40)
        from first in Players
        select (delta1, delta2, rounds, first);

    [Theory]
    [InlineData(1, 1, 0), InlineData(2, 0.5, 0.5), InlineData(3, 0.625, 0.375), InlineData(4, 0.5625, 0.4375)]
    public void A_quarter_against_a_half(int rounds, double first, double second) =>
        Digits(first, second, FiniteHorizon.Discounted(rounds, 0.25, 0.5).Payoffs);

    [Fact]
    public void The_path_tells_every_round() =>
        Assert.Equal(
            [new(1, Player.Two, new(0.5, 1.5), true), new(2, Player.One, new(2, 0), true)],
            FiniteHorizon.Discounted(2, 0.25, 0.5, 2, Player.Two).Rounds
        );

    [Fact]
    public void Where_nobody_minds_waiting_the_last_takes_all() =>
        Assert.Equal(new(0, 3), FiniteHorizon.Discounted(100_000, 1, 1, 3).Payoffs);

    // The arbiter's halves are worth 1/4 and 3/8 in round 2; then player 2 keeps 3/4, which is worth 9/16 in round 1.
    [Fact]
    public void An_arbiter_casts_a_shadow() =>
        Digits(7.0 / 16, 9.0 / 16, FiniteHorizon.Discounted(2, 0.5, 0.75, afterLastRound: new(0.5, 0.5)).Payoffs);

    [Fact]
    public void Who_does_better_by_the_arbiter_waits()
    {
        var course = FiniteHorizon.Discounted(2, 0.5, 1, afterLastRound: new(1, 1));
        Assert.Null(course.AgreedInRound);
        Assert.Equal(new(0.25, 1), course.Payoffs);
    }

    [Theory]
    [InlineData(0.9, 0.1), InlineData(0.7, 0.3), InlineData(0.3, 0.7), InlineData(0.1, 0.9), InlineData(0.58, 0.42)]
    public void Who_is_indifferent_agrees_at_once(double one, double two)
    {
        Assert.Equal(1, FiniteHorizon.Discounted(7, 1, 1, 1, Player.One, new(one, two)).AgreedInRound);
        Assert.Equal(1, FiniteHorizon.Discounted(7, 1, 1, 1, Player.Two, new(one, two)).AgreedInRound);
    }

    [Fact]
    public void A_shrinking_pie_is_divided_at_once()
    {
        var course = FiniteHorizon.VaryingPie([100, 60, 35, 10]);
        Assert.Equal((new(65, 35), 1), (course.Payoffs, course.AgreedInRound));
        Assert.Equal(new(35, 65), FiniteHorizon.VaryingPie([100, 60, 35, 10], Player.Two).Payoffs);
    }

    [Fact]
    public void A_growing_pie_is_worth_waiting_for()
    {
        var course = FiniteHorizon.VaryingPie([10, 20, 30, 5]);
        Assert.Equal((new(25, 5), 3), (course.Payoffs, course.AgreedInRound));
    }

    [Property]
    public Property Many_rounds_come_to_offers_without_end() =>
        Prop.ForAll(
            Games.ToArbitrary(),
            game =>
            {
                var (one, two) = (Math.Min(game.Delta1, 0.9), Math.Min(game.Delta2, 0.9));
                Digits(Rubinstein.Divide(one, two, 1, game.First), FiniteHorizon.Discounted(400, one, two, 1, game.First).Payoffs, 1);
            }
        );

    [Property]
    public Property Every_offer_leaves_the_responder_indifferent() =>
        Prop.ForAll(
            Games.ToArbitrary(),
            game =>
            {
                var rounds = FiniteHorizon.Discounted(game.Rounds, game.Delta1, game.Delta2, 5, game.First).Rounds;
                Assert.Equal(game.Rounds, rounds.Count);
                Assert.All(rounds, round => Digits(5, round.Payoffs.Total));
                Assert.All(
                    rounds.Zip(rounds.Skip(1)),
                    pair =>
                        Digits(
                            pair.First.Proposer == Player.One
                                ? game.Delta2 * pair.Second.Payoffs.Second
                                : game.Delta1 * pair.Second.Payoffs.First,
                            pair.First.Proposer == Player.One ? pair.First.Payoffs.Second : pair.First.Payoffs.First
                        )
                );
            }
        );
}
