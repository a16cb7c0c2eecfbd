using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

public class InWholeUnits
{
    // Of 7, the last proposer keeps 7; before, she is offered 4 for 3.5; before that, 2 for 1.5, and so on.
    [Theory]
    [InlineData(1, 7, 0), InlineData(2, 3, 4), InlineData(3, 5, 2), InlineData(4, 4, 3), InlineData(5, 5, 2)]
    public void Halves_are_rounded_up(int rounds, int proposer, int responder) =>
        Assert.Equal(new(proposer, responder, 1), FiniteHorizon.InWholeUnits(7, 0.5m, rounds));

    // Strictly better: 1; then more than 3; then more than 1.5 of 3.
    [Theory]
    [InlineData(1, 6, 1), InlineData(2, 3, 4), InlineData(3, 5, 2)]
    public void Who_refuses_what_is_no_better_gets_more(int rounds, int proposer, int responder) =>
        Assert.Equal(new(proposer, responder, 1), FiniteHorizon.InWholeUnits(7, 0.5m, rounds, acceptsWhenIndifferent: false));

    [Fact]
    public void Who_must_be_offered_more_than_waiting_is_worth_is_not() =>
        Assert.Equal(new(1, 6, 4), FiniteHorizon.InWholeUnits(7, 1, 4, acceptsWhenIndifferent: false));

    [Fact]
    public void Nobody_can_be_offered_more_than_there_is()
    {
        Assert.Equal(new(0, 0, null), FiniteHorizon.InWholeUnits(0, 0.5m, 3, acceptsWhenIndifferent: false));
        Assert.Equal(new(0, 9.5m, 2), FiniteHorizon.InWholeUnits(10, 0.95m, 2, 3));
    }

    [Fact]
    public void Units_may_be_cents() => Assert.Equal(new(0.33m, 0.67m, 1), FiniteHorizon.InWholeUnits(1, 2m / 3, 2, 0.01m));

    [Property]
    public Property Fine_units_come_to_any_amount() =>
        Prop.ForAll(
            (from mills in Gen.Choose(0, 1_000) from rounds in Gen.Choose(1, 30) select (mills, rounds)).ToArbitrary(),
            game =>
                Assert.Equal(
                    FiniteHorizon.Discounted(game.rounds, game.mills / 1_000.0, game.mills / 1_000.0).Payoffs.First,
                    (double)FiniteHorizon.InWholeUnits(1, game.mills / 1_000m, game.rounds, 1e-9m).ProposerPresentValue,
                    1e-7
                )
        );

    [Property]
    public Property Offers_are_whole_and_lose_nothing() =>
        Prop.ForAll(
            (
                from pie in Gen.Choose(0, 500)
                from mills in Gen.Choose(0, 1_000)
                from rounds in Gen.Choose(1, 30)
                select (pie, mills, rounds)
            ).ToArbitrary(),
            game =>
            {
                var division = FiniteHorizon.InWholeUnits(game.pie, game.mills / 1_000m, game.rounds);
                Assert.Equal(
                    (game.pie, 1, 0),
                    (
                        division.ProposerPresentValue + division.ResponderPresentValue,
                        division.AgreedInRound,
                        division.ResponderPresentValue % 1
                    )
                );
            }
        );

    [Fact]
    public void An_ultimatum_without_units_has_one_end() => Assert.Equal([new(4, 0)], Ultimatum.Equilibria(4));

    [Fact]
    public void An_ultimatum_in_units_has_two()
    {
        Assert.Equal([new(4, 0), new(3.75m, 0.25m)], Ultimatum.Equilibria(4, 0.25m));
        Assert.Equal([new(4, 0), new(0, 4)], Ultimatum.Equilibria(4, 4));
    }
}
