using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Tables;

/// <summary>What is wrong with baskets is said before talks begin.</summary>
public class BasketsAreChecked
{
    [Theory]
    [InlineData("$.protocol.baskets[1].id: the basket b stands twice")]
    [InlineData("$.protocol.baskets[0].issues[1]: no issue nothing is on the agenda")]
    [InlineData("$.protocol.baskets[1].issues[0]: the issue price stands in a basket already")]
    [InlineData("$.protocol.baskets[1].acceptance.quorum: a quorum must be at least 1")]
    [InlineData("$.protocol.baskets[1].ratifiers[0]: no party nobody is listed")]
    [InlineData("$.agenda[1].basket: is for amendments: the protocol's baskets name the issues of the agenda")]
    public void Each_by_its_path(string problem) => Assert.Contains(problem, Wrong.Problems().Select(one => one.ToString()));

    [Fact]
    public void And_nothing_else() => Assert.Equal(6, Wrong.Problems().Count);

    private static Setting Wrong =>
        new(
            Protocol.Contract with
            {
                Baskets =
                [
                    new("b", ["price", "nothing"]),
                    new("b", ["price"]) { Acceptance = AcceptanceRule.AtLeast(0), Ratifiers = ["nobody"] },
                ],
            },
            [Seller, Buyer],
            [Price, Warranty with { AddedToBasket = "b" }]
        );
}
