using Xunit;

namespace NegotiationModel.Tests.Model.Moves;

public class ReasonsAreGiven
{
    private static readonly Party Buyer = Party.Principal("buyer");

    [Fact]
    public void A_no_may_say_why() =>
        Assert.All<Move>(
            [
                Buyer.Rejects("p1", "Too dear."),
                Buyer.Abstains("p1", "Too dear."),
                Buyer.Withdraws("p1", "Too dear."),
                Buyer.WithdrawsFrom("a1", "Too dear."),
                Buyer.RefusesCondition("c1", "Too dear."),
                Buyer.ReportsFailed("c1", "Too dear."),
                Buyer.RefusesToRatify(text: "Too dear."),
                Buyer.WalksAway("Too dear."),
            ],
            move => Assert.Equal("Too dear.", move.Text)
        );

    [Fact]
    public void It_need_not()
    {
        Assert.Null(Buyer.Rejects("p1").Text);
        Assert.Equal(new Move.WalkAway("buyer"), Buyer.WalksAway());
    }
}
