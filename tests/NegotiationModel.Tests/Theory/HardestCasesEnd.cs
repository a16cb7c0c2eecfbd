using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

/// <summary>What takes long, and must end all the same.</summary>
public class HardestCasesEnd
{
    // No dealing beats another, so all 2²⁰ of them are kept.
    [Fact]
    public void Twenty_goods_are_dealt_out() =>
        Assert.Equal(
            1 << 20,
            NashBargaining
                .DivideGoods([.. Enumerable.Range(0, 20).Select(place => new Good("good", 1 << place, 1 << place, Player.One))])
                .FrontierPointCount
        );
}
