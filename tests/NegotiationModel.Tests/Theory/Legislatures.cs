using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class Legislatures
{
    [Theory]
    [
        InlineData(5, 1, 3.0 / 5, 1.0 / 5, 2),
        InlineData(5, 0.5, 0.8, 0.1, 2),
        InlineData(4, 1, 0.5, 0.25, 2),
        InlineData(2, 0.5, 0.75, 0.25, 1)
    ]
    [InlineData(1, 0.5, 1, 0, 0), InlineData(3, 0, 1, 0, 1)]
    public void A_majority_is_bought(int members, double delta, double proposer, double partner, int partners)
    {
        var division = BaronFerejohn.Divide(members, delta);
        Digits(proposer, division.Proposer);
        Digits(partner, division.EachPartner);
        Assert.Equal((partners, 0), (division.Partners, division.EachNonPartner));
    }

    [Fact]
    public void Or_a_quota()
    {
        Assert.Equal(new(0.625, 0.125, 3), BaronFerejohn.Divide(8, 1, 4));
        Digits(1e-9, BaronFerejohn.Divide(1_000_000_000, 1, 1_000_000_000).Proposer);
        Assert.Equal(new(1, 0, 0), BaronFerejohn.Divide(8, 1, 1));
    }

    // A member proposes once in n times, and else is bought as often as any other.
    [Property]
    public Property A_vote_costs_what_waiting_is_worth() =>
        Prop.ForAll(
            (
                from members in Gen.Choose(2, 200)
                from quota in Gen.Choose(2, 200)
                from delta in Fractions
                select (members, Math.Min(quota, members), delta)
            ).ToArbitrary(),
            game =>
            {
                var (members, quota, delta) = game;
                var division = BaronFerejohn.Divide(members, delta, quota);
                Digits(1, division.Proposer + (division.Partners * division.EachPartner));
                Digits(
                    division.EachPartner,
                    delta
                        * (
                            (division.Proposer / members)
                            + ((members - 1.0) / members * division.Partners / (members - 1) * division.EachPartner)
                        )
                );
            }
        );
}
