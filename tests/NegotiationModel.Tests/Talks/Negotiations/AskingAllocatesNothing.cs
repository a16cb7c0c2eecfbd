using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>A page asks about many moves and makes few: asking whether a move is permitted, and a ruling that refuses it, leave nothing to
/// collect.</summary>
public class AskingAllocatesNothing
{
    private static readonly Negotiation Offered = Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000))).Talks;

    public static TheoryData<Move> Permitted { get; } =
    [Buyer.Accepts("p1"), Buyer.Rejects("p1"), Seller.Withdraws("p1"), Buyer.Says("hm"), Buyer.WalksAway()];

    public static TheoryData<Move> Refused { get; } =
    [Seller.Accepts("p1"), Buyer.Accepts("p2"), Buyer.Withdraws("p1"), Buyer.Proposes(Price.Is(1_000_000)), Seller.Rejects("p1")];

    [Theory, MemberData(nameof(Permitted))]
    public void Whether_a_permitted_move_is_permitted(Move move)
    {
        Assert.True(Offered.Permits(move));
        Assert.Equal(0, Allocated(() => Offered.Permits(move)));
    }

    [Theory, MemberData(nameof(Refused))]
    public void Whether_a_refused_move_is_permitted_and_a_ruling_that_refuses_it(Move move)
    {
        Assert.False(Offered.Permits(move));
        Assert.Equal((0, 0), (Allocated(() => Offered.Permits(move)), Allocated(() => Offered.Rule(move))));
    }

    [Theory, MemberData(nameof(Permitted))]
    public void But_a_ruling_that_permits_holds_the_talks_after_the_move(Move move) =>
        Assert.NotEqual(0, Allocated(() => Offered.Rule(move)));

    private static long Allocated(Action act)
    {
        act(); // what is compiled and made once is not counted
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
