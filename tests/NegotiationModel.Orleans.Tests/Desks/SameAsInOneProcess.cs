using NegotiationModel.Hosting;
using NodaTime;
using Xunit;

namespace NegotiationModel.Orleans.Tests.Desks;

/// <summary>The desk of a cluster answers as the desk of one process does.</summary>
public sealed class SameAsInOneProcess(OneSilo silo)
{
    private static readonly SeatId Seller = new("seller"),
        Buyer = new("buyer");

    // Moves that are allowed and moves that are not, in the order of a number; times are kept, so that both say the same.
    private static Move Turn(PartyId by, int turn) =>
        (turn % 5) switch
        {
            0 or 3 => new Move.Propose(by, [Talks.Price.Is(9_000 - turn)]) { Expires = turn % 2 == 0 ? At(turn + 3) : null },
            1 => new Move.Reject(by, $"p{1 + (turn / 4)}"),
            2 => new Move.Withdraw(by, $"p{1 + (turn / 3)}"),
            _ => new Move.Accept(by, $"p{1 + turn}"),
        };

    // Later than any clock says, so that nothing lapses meanwhile.
    private static Instant At(int turn) => Instant.FromUtc(2999, 1, 1, 0, 0) + Duration.FromMinutes(turn);

    [Fact]
    public async Task Move_by_move()
    {
        var local = new NegotiationDesk(new MemoryStore(), new() { KeepsMoveTimes = true });
        Assert.True(await local.TryConveneAsync(Talks.Car("same")));
        Assert.True(await silo.Desk.TryConveneAsync(Talks.Car("same")));
        var refused = 0;
        for (var turn = 0; turn < 60; turn++)
        {
            var seat = turn * 7 % 3 == 0 ? Seller : Buyer;
            var move = Turn(seat.Party, turn) with { At = At(turn) };
            int? seen = turn % 11 == 10 ? turn : null;
            var key = turn % 4 == 0 ? "four" : $"{turn}";
            var desk = turn % 2 == 0 ? silo.Desk : silo.DeskOfSilo; // two who know different parts of the log
            var (here, there) = (await local.MakeAsync("same", seat, move, key, seen), await desk.MakeAsync("same", seat, move, key, seen));
            AssertSame(here, there);
            refused += here.Outcome == MoveOutcome.Refused ? 1 : 0;
            AssertSame(await local.FindAsync("same"), await desk.FindAsync("same"));
        }

        Assert.InRange(refused, 5, 55);
    }

    [Fact]
    public async Task What_is_not_made()
    {
        Assert.True(await silo.Desk.TryConveneAsync(Talks.Car("not made")));
        Assert.False(await silo.Desk.TryConveneAsync(Talks.Car("not made")));
        await silo.Desk.MakeAsync("not made", Seller, Talks.Offer(), "one");
        Assert.Equal(MoveOutcome.NotFound, (await silo.Desk.MakeAsync("no such", Seller, Talks.Offer())).Outcome);
        Assert.Equal(MoveOutcome.NotYourSeat, (await silo.Desk.MakeAsync("not made", Buyer, Talks.Offer())).Outcome);
        Assert.Equal(new(MoveOutcome.Stale, 1), await silo.Desk.MakeAsync("not made", Seller, Talks.Offer(), seen: 0));
        Assert.Equal(MoveOutcome.KeyTaken, (await silo.Desk.MakeAsync("not made", Seller, Talks.Offer(1), "one")).Outcome);
        Assert.Null(await silo.Desk.FindAsync("no such"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await silo.Desk.MakeAsync("not made", Seller, Talks.Offer(), "a\nb"));
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await silo.Desk.TryConveneAsync(Talks.Car("moved") with { Moves = [Talks.Offer()] })
        );
    }

    [Fact]
    public async Task The_same_move_again_gets_the_first_answer()
    {
        await silo.Desk.TryConveneAsync(Talks.Car("again"));
        var first = await silo.Desk.MakeAsync("again", Seller, Talks.Offer(), "one");
        await silo.Desk.MakeAsync("again", Buyer, Talks.Buyer.Accepts("p1"));
        foreach (var desk in new[] { silo.Desk, silo.DeskOfSilo })
        {
            var again = await desk.MakeAsync("again", Seller, Talks.Offer(), "one");
            Assert.True(again.IsRepeated);
            AssertSame(first with { IsRepeated = true }, again);
        }
    }

    [Fact]
    public async Task Ids_are_listed()
    {
        await silo.Desk.TryConveneAsync(Talks.Car("listed"));
        Assert.Contains("listed", await silo.Desk.ListIdsAsync().ToListAsync());
    }

    private static void AssertSame(MoveResult here, MoveResult there)
    {
        Assert.Equal((here.Outcome, here.Version, here.IsRepeated), (there.Outcome, there.Version, there.IsRepeated));
        Assert.Equal(here.Ruling?.Move, there.Ruling?.Move);
        Assert.Equal(here.Ruling?.Refusal?.ToString(), there.Ruling?.Refusal?.ToString());
        Assert.Equal(here.Ruling?.Transitions, there.Ruling?.Transitions);
        if (here.Ruling is { } ruling)
            AssertSame(ruling.Talks, there.Ruling!.Value.Talks);
    }

    private static void AssertSame(DeskState? here, DeskState? there)
    {
        Assert.Equal(here!.InitialDocument, there!.InitialDocument);
        AssertSame(here.Talks, there.Talks);
    }

    private static void AssertSame(Negotiation here, Negotiation there)
    {
        Assert.Equal(here.Log, there.Log);
        Assert.Equal((here.Status, here.NextDue), (there.Status, there.NextDue));
        Assert.Equal(here.Proposals.Select(one => (one.Id, one.Status)), there.Proposals.Select(one => (one.Id, one.Status)));
    }
}
