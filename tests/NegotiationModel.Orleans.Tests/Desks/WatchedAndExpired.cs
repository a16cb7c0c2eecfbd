using NegotiationModel.Hosting;
using NodaTime;
using Xunit;

namespace NegotiationModel.Orleans.Tests.Desks;

public sealed class WatchedAndExpired(OneSilo silo)
{
    private static readonly SeatId Seller = new("seller"),
        Buyer = new("buyer");

    [Fact]
    public async Task Who_watches_sees_each_step_once_from_where_it_left_off_and_what_expires_does_so_by_itself_and_once()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await silo.Desk.TryConveneAsync(Talks.Car("watched"));
        await silo.Desk.MakeAsync("watched", Seller, Talks.Offer());
        await using var watching = silo.Desk.WatchAsync("watched", 1, end.Token).GetAsyncEnumerator(end.Token);
        var next = watching.MoveNextAsync();
        Assert.False(next.IsCompleted);
        var expires = SystemClock.Instance.GetCurrentInstant() + Duration.FromSeconds(2);
        await silo.Desk.MakeAsync("watched", Buyer, Talks.Buyer.Proposes(Talks.Price.Is(7_000)) with { Expires = expires });
        Assert.True(await next);
        Assert.Equal((1, "buyer"), (watching.Current.Index, watching.Current.Ruling?.Move.By.Value));
        Assert.True(await watching.MoveNextAsync());
        Assert.Equal((2, null), (watching.Current.Index, watching.Current.Ruling));
        Assert.Equal(ProposalStatus.Lapsed, watching.Current.Talks.Proposals["p2"].Status);

        await silo.Desk.MakeAsync("watched", Seller, Talks.Offer(8_000));
        Assert.Equal([0, 1, 2, 2], silo.Told.Where(step => step.Talks.Id == "watched").Select(step => step.Index));
        Assert.True(await watching.MoveNextAsync());
        Assert.Equal((2, "seller"), (watching.Current.Index, watching.Current.Ruling?.Move.By.Value));
        Assert.DoesNotContain(watching.Current.Ruling!.Value.Transitions, one => one.SubjectId == "p2"); // told already
        Assert.Null((await silo.Store.LoadAsync("watched"))!.Due);

        await using var later = silo.DeskOfSilo.WatchAsync("watched", 0, end.Token).GetAsyncEnumerator(end.Token);
        foreach (var index in new[] { 0, 1, 2 })
        {
            Assert.True(await later.MoveNextAsync());
            Assert.Equal(index, later.Current.Index);
        }
    }

    [Fact]
    public async Task Who_watches_what_is_not_there_sees_nothing() => Assert.Empty(await silo.Desk.WatchAsync("no such").ToListAsync());
}
