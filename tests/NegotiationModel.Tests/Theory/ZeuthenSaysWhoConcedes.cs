using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class ZeuthenSaysWhoConcedes
{
    [Fact]
    public void Who_has_more_to_lose()
    {
        Assert.Equal(new(0.75, 0.5, ZeuthenConcession.Second), Zeuthen.Compare(new(9, 3, 1), new(5, 3, 1)));
        Assert.Equal(new(0.25, 0.5, ZeuthenConcession.First), Zeuthen.Compare(new(9, 7, 1), new(5, 3, 1)));
    }

    [Theory]
    [InlineData(0.3, 0.1, 0.6, 0.2), InlineData(10, 4, 0.5, 0.2), InlineData(0.7, 0.1, 2.1, 0.3)]
    public void Equal_risks_make_both_concede(double own1, double other1, double own2, double other2) =>
        Assert.Equal(ZeuthenConcession.Both, Zeuthen.Compare(new(own1, other1), new(own2, other2)).Concedes);

    [Fact]
    public void Who_loses_nothing_by_a_conflict_risks_it()
    {
        Assert.Equal(new(1, 0.5, ZeuthenConcession.Second), Zeuthen.Compare(new(2, 1, 2), new(6, 3)));
        Assert.Equal(1, new ZeuthenUtilities(2, 1, 5).Risk);
        Assert.Equal((0, 0), (new ZeuthenUtilities(2, 2, 5).Risk, new ZeuthenUtilities(2, 3).Risk));
        Assert.Equal(ZeuthenConcession.Both, Zeuthen.Compare(new(5e-324, -1e50), new(5e-324, -1e50)).Concedes);
        Assert.Equal(1.5, new ZeuthenUtilities(2, -1).Risk);
    }

    [Fact]
    public void Who_likes_the_others_offer_agrees()
    {
        Assert.Equal(new(0, 0.5, ZeuthenConcession.Nobody), Zeuthen.Compare(new(5, 5), new(6, 3)));
        Assert.Equal(new(0.5, 0, ZeuthenConcession.Nobody), Zeuthen.Compare(new(6, 3), new(4, 6)));
    }

    [Property]
    public Property Concessions_lead_to_the_greater_product() =>
        Prop.ForAll(
            (
                from own1 in Fractions
                from part1 in Fractions
                from own2 in Fractions
                from part2 in Fractions
                from one in Amounts
                from two in Amounts
                select (own1, part1, own2, part2, one, two)
            ).ToArbitrary(),
            given =>
            {
                var (first, second) = (
                    new ZeuthenUtilities(given.one + given.own1, given.one + (given.own1 * given.part1), given.one),
                    new ZeuthenUtilities(given.two + given.own2, given.two + (given.own2 * given.part2), given.two)
                );
                var without = new Payoffs(given.one, given.two);
                var (ofFirst, ofSecond) = (
                    new Payoffs(first.OwnOffer, second.OtherOffer).NashProduct(without),
                    new Payoffs(first.OtherOffer, second.OwnOffer).NashProduct(without)
                );
                if (Math.Abs(ofFirst - ofSecond) > 1e-9)
                    Assert.Equal(
                        ofFirst < ofSecond ? ZeuthenConcession.First : ZeuthenConcession.Second,
                        Zeuthen.Compare(first, second).Concedes
                    );
            }
        );
}
