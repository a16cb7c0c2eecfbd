using System.Collections.Concurrent;
using System.Diagnostics;
using NegotiationModel.Reports;
using NodaTime;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Desks;

/// <summary>What a desk does, whatever it keeps negotiations in.</summary>
public abstract class DeskContract : IAsyncLifetime
{
    private static readonly SeatId Seller = new("seller"),
        Buyer = new("buyer");

    private readonly ManualTime time = new(Talks.Monday);
    private readonly ConcurrentQueue<ReplayStep> told = new();
    private readonly CancellationTokenSource closing = new();
    private readonly List<Task> running = [];

    protected INegotiationStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await Task.WhenAll(running);
        closing.Dispose();
        if (Store is IAsyncDisposable later)
            await later.DisposeAsync();
        (Store as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract ValueTask<INegotiationStore> OpenAsync();

    [Fact]
    public async Task A_move_is_ruled_on_kept_and_told_at_the_instant_of_the_desk()
    {
        var desk = Desk();
        Assert.True(await desk.TryConveneAsync(Talks.Car()));
        time.Advance(Duration.FromMinutes(5));
        var answer = await desk.MakeAsync("car", Seller, Talks.Offer() with { At = Talks.Monday + Duration.FromDays(9) });

        Assert.Equal((MoveOutcome.Made, 1, time.Now), (answer.Outcome, answer.Version, answer.Ruling!.Value.Move.At));
        Assert.Equal(answer.Ruling!.Value.Move, Assert.Single((await Store.LoadAsync("car"))!.Moves).Move);
        Assert.Equal(0, Assert.Single(told).Index);
        Assert.Equal(NegotiationStatus.Tabled, (await desk.FindAsync("car"))!.Talks.Status);
    }

    [Fact]
    public async Task A_refused_move_is_not_kept()
    {
        var desk = await DeskWithCar();
        var answer = await desk.MakeAsync("car", Seller, Talks.Seller.Accepts("p1"));
        Assert.Equal((MoveOutcome.Refused, RefusalCode.OwnProposal), (answer.Outcome, answer.Ruling!.Value.Code));
        Assert.Equal(1, (await Store.LoadAsync("car"))!.Version);
    }

    [Fact]
    public async Task Nobody_moves_for_another()
    {
        var desk = await DeskWithCar();
        foreach (var move in new Move[] { Talks.Buyer.Accepts("p1"), Talks.Seller.Withdraws("p1") with { Representative = "agent" } })
            Assert.Equal(MoveOutcome.NotYourSeat, (await desk.MakeAsync("car", Seller, move)).Outcome);
        Assert.Equal(MoveOutcome.NotFound, (await desk.MakeAsync("boat", Seller, Talks.Offer())).Outcome);
    }

    [Fact]
    public async Task Who_insists_on_an_older_version_is_told_that_it_is_stale()
    {
        var desk = await DeskWithCar();
        var other = Desk();
        Assert.Equal(MoveOutcome.Made, (await other.MakeAsync("car", Seller, Talks.Seller.Withdraws("p1"), seen: 1)).Outcome);
        var late = await desk.MakeAsync("car", Buyer, Talks.Buyer.Accepts("p1"), seen: 1);
        Assert.Equal((MoveOutcome.Stale, 2), (late.Outcome, late.Version));
    }

    [Fact]
    public async Task Who_is_late_is_read_on_and_ruled_again()
    {
        var desk = await DeskWithCar();
        var other = Desk();
        await other.FindAsync("car");
        await desk.MakeAsync("car", Seller, Talks.Seller.Withdraws("p1"));
        Assert.Equal(RefusalCode.ProposalNotLive, (await other.MakeAsync("car", Buyer, Talks.Buyer.Accepts("p1"))).Ruling!.Value.Code);
        await desk.MakeAsync("car", Seller, Talks.Offer(8_500));
        var answer = await other.MakeAsync("car", Buyer, Talks.Buyer.Accepts("p2")); // of which it has not heard
        Assert.Equal((MoveOutcome.Made, 4), (answer.Outcome, answer.Version));
    }

    [Fact]
    public async Task The_same_move_under_the_same_key_gets_the_first_answer()
    {
        var desk = await DeskWithCar();
        var first = await desk.MakeAsync("car", Buyer, Talks.Buyer.Accepts("p1"), key: "yes", seen: 1);
        Assert.Equal(NegotiationStatus.Concluded, first.Ruling!.Value.Talks.Status);
        time.Advance(Duration.FromDays(1));
        foreach (var again in new[] { desk, Desk() })
        {
            var answer = await again.MakeAsync("car", Buyer, Talks.Buyer.Accepts("p1"), key: "yes", seen: 1);
            Assert.Equal((MoveOutcome.Made, 2, true), (answer.Outcome, answer.Version, answer.IsRepeated));
            Assert.Equal(first.Ruling!.Value.Transitions, answer.Ruling!.Value.Transitions);
            Assert.Equal(first.Ruling!.Value.Move, answer.Ruling!.Value.Move);
        }

        Assert.Equal(2, (await Store.LoadAsync("car"))!.Version);
    }

    [Fact]
    public async Task Another_move_under_that_key_is_an_error_and_other_parties_do_not_share_keys()
    {
        var desk = Desk();
        await desk.TryConveneAsync(Talks.Car());
        await desk.MakeAsync("car", Seller, Talks.Offer(), key: "one");
        Assert.Equal(MoveOutcome.KeyTaken, (await desk.MakeAsync("car", Seller, Talks.Offer(8_000), key: "one")).Outcome);
        Assert.Equal(MoveOutcome.Made, (await desk.MakeAsync("car", Buyer, Talks.Buyer.Rejects("p1"), key: "one")).Outcome);
        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.MakeAsync("car", Seller, Talks.Offer(), key: "a\nb"));
    }

    // A minute by hand: NEGOTIATION_WRITING=60, the seconds.
    [Fact]
    public async Task Sixty_four_writers_come_to_an_order_that_the_rules_allow()
    {
        var span = TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_WRITING"), out var given) ? given : 1);
        NegotiationDesk[] desks = [Desk(new() { MaxMoves = int.MaxValue }), Desk(new() { MaxMoves = int.MaxValue })];
        await desks[0].TryConveneAsync(Talks.Car());
        var watch = Stopwatch.StartNew();
        var answers = new ConcurrentBag<MoveResult>();
        await Task.WhenAll(
            Enumerable
                .Range(0, 64)
                .Select(writer =>
                    Task.Run(async () =>
                    {
                        var (desk, seat, version) = (desks[writer / 2 % 2], writer % 2 == 0 ? Seller : Buyer, 0);
                        for (var turn = 0; watch.Elapsed < span; turn++)
                        {
                            var move = Turn(seat.Party, turn, version);
                            var answer = await desk.MakeAsync("car", seat, move, $"{writer}/{turn}", turn % 2 == 0 ? version : null);
                            version = answer.Version;
                            answers.Add(answer);
                        }
                    })
                )
        );
        var stored = (await Store.LoadAsync("car"))!;
        Assert.Equal(
            Enumerable.Range(1, stored.Version),
            answers.Where(one => one.Outcome == MoveOutcome.Made).Select(one => one.Version).Order()
        );
        Assert.Contains(answers, one => one.Outcome == MoveOutcome.Stale);
        Assert.All(answers, one => Assert.Contains(one.Outcome, new[] { MoveOutcome.Made, MoveOutcome.Stale, MoveOutcome.Refused }));
        var replayed = stored.Document with { Moves = [.. stored.Moves.Select(move => move.Move)] };
        Assert.All(replayed.Play(), ruling => Assert.True(ruling.IsPermitted, ruling.ToString()));
    }

    // Offers, and answers to offers that may be gone by then; nothing that ends the talks.
    private static Move Turn(PartyId by, int turn, int version) =>
        (turn % 3) switch
        {
            0 => new Move.Propose(by, [Talks.Price.Is(9_000 + turn)]),
            1 => new Move.Reject(by, $"p{1 + (version / 2)}"),
            _ => new Move.Withdraw(by, $"p{1 + (version / 3)}"),
        };

    [Fact]
    public async Task What_expires_does_so_by_itself_and_once_also_after_a_restart()
    {
        Run(Desk());
        Run(Desk());
        var desk = await DeskWithCar(Talks.Monday + Duration.FromHours(48));
        await WaitUntil(() => time.Waiting >= 2);
        time.Advance(Duration.FromHours(47));
        Assert.Single(told);
        time.Advance(Duration.FromHours(1));
        await WaitUntil(() => told.Count == 2);
        Assert.Equal(ProposalStatus.Lapsed, told.Last().Talks.Proposals["p1"].Status);
        Assert.Null(told.Last().Ruling);

        Run(Desk()); // a restart
        await desk.MakeAsync("car", Buyer, Talks.Buyer.Proposes(Talks.Price.Is(7_000)));
        time.Advance(Duration.FromHours(1));
        await Task.Delay(50);
        Assert.Equal([0, 1, 1], told.Select(step => step.Index));
        Assert.DoesNotContain(told.Last().Transitions, one => one.SubjectId == "p1");
    }

    [Fact]
    public async Task What_was_due_while_no_desk_was_open_happens_at_the_beginning()
    {
        await DeskWithCar(Talks.Monday + Duration.FromHours(48));
        time.Advance(Duration.FromDays(3));
        Run(Desk());
        await WaitUntil(() => told.Count == 2);
        Assert.Null(await Store.NextDueAsync());
    }

    [Fact]
    public async Task What_another_process_set_before_it_ended_happens_within_a_minute_of_its_time()
    {
        Run(Desk());
        await WaitUntil(() => time.Waiting == 1);
        await DeskWithCar(Talks.Monday + Duration.FromMinutes(10)); // a desk that lets nothing happen
        for (var minute = 0; minute < 11; minute++)
        {
            await WaitUntil(() => time.Waiting == 1);
            time.Advance(Duration.FromMinutes(1));
        }

        await WaitUntil(() => told.Count == 2);
    }

    [Fact]
    public async Task A_scheduler_of_the_application_s_own_lets_happen_what_is_due_once()
    {
        var desk = await DeskWithCar(Talks.Monday + Duration.FromHours(1));
        await desk.MakeAsync(
            "car",
            Buyer,
            Talks.Buyer.Proposes(Talks.Price.Is(7_000)) with
            {
                Expires = Talks.Monday + Duration.FromHours(2),
            }
        );
        Assert.Equal(Talks.Monday + Duration.FromHours(1), await desk.AdvanceAsync("car"));
        time.Advance(Duration.FromHours(1));
        foreach (var one in new[] { desk, Desk() })
            Assert.Equal(Talks.Monday + Duration.FromHours(2), await one.AdvanceAsync("car"));
        Assert.Equal("p1", Assert.Single(Assert.Single(told, step => step.Ruling is null).Transitions).SubjectId);
        time.Advance(Duration.FromHours(1));
        Assert.Null(await desk.AdvanceAsync("car"));
        Assert.Null(await desk.AdvanceAsync("boat"));
        Assert.Equal(2, told.Count(step => step.Ruling is null));
    }

    [Fact]
    public async Task Who_watches_sees_each_step_once_from_where_it_left_off()
    {
        var desk = await DeskWithCar(Talks.Monday + Duration.FromHours(1));
        Run(desk);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var watching = desk.WatchAsync("car", 1, end.Token).GetAsyncEnumerator();
        var next = watching.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await desk.MakeAsync("car", Buyer, Talks.Buyer.Proposes(Talks.Price.Is(7_000)));
        Assert.True(await next);
        Assert.Equal((1, "buyer"), (watching.Current.Index, watching.Current.Ruling!.Value.Move.By.Value));
        next = watching.MoveNextAsync();
        await WaitUntil(() => time.Waiting >= 1);
        time.Advance(Duration.FromHours(1));
        Assert.True(await next);
        Assert.Equal((2, null), (watching.Current.Index, watching.Current.Ruling));

        await using var later = desk.WatchAsync("car", 0, end.Token).GetAsyncEnumerator();
        foreach (var index in new[] { 0, 1, 2 })
        {
            Assert.True(await later.MoveNextAsync());
            Assert.Equal(index, later.Current.Index);
        }
    }

    private NegotiationDesk Desk(DeskOptions? options = null) =>
        new(
            Store,
            (options ?? new()) with
            {
                OnChanged = step =>
                {
                    told.Enqueue(step);
                    return ValueTask.CompletedTask;
                },
            },
            time
        );

    private async Task<NegotiationDesk> DeskWithCar(Instant? expires = null)
    {
        var desk = Desk();
        Assert.True(await desk.TryConveneAsync(Talks.Car()));
        Assert.Equal(MoveOutcome.Made, (await desk.MakeAsync("car", Seller, Talks.Offer(9_000, expires))).Outcome);
        return desk;
    }

    private void Run(NegotiationDesk desk) => running.Add(Task.Run(() => desk.AdvanceWhenDueAsync(closing.Token)));

    private static async Task WaitUntil(Func<bool> so)
    {
        for (var tries = 0; !so(); tries++)
        {
            Assert.True(tries < 1_000, "It does not happen.");
            await Task.Delay(10);
        }
    }
}
