using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>A page asks about many moves and makes few: what is only asked, and what is refused, leaves nothing to collect.</summary>
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
    public void Whether_a_refused_move_is_permitted_and_its_ruling(Move move)
    {
        Assert.False(Offered.Permits(move));
        Assert.Equal((0, 0), (Allocated(() => Offered.Permits(move)), Allocated(() => Offered.Rule(move))));
    }

    [Fact]
    public void To_make_a_move_does_allocate() => Assert.NotEqual(0, Allocated(() => Offered.Rule(Buyer.Accepts("p1"))));

    private static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
