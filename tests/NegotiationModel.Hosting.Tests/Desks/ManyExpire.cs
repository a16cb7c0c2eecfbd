using System.Collections.Concurrent;
using System.Diagnostics;
using NodaTime;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Desks;

public sealed class ManyExpire
{
    [Fact]
    public async Task A_thousand_tables_in_one_second_each_once_with_one_timer()
    {
        var (time, store, expired) = (new ManualTime(Talks.Monday), new MemoryStore(), new ConcurrentBag<string>());
        var options = new DeskOptions
        {
            MaxNegotiationsInMemory = 100, // most are read when they are due
            OnChanged = step =>
            {
                if (step.Ruling is null)
                    expired.Add(step.Talks.Id);
                return ValueTask.CompletedTask;
            },
        };
        var desk = new NegotiationDesk(store, options, time);
        var deadline = Talks.Monday + Duration.FromHours(1);
        for (var table = 0; table < 1_000; table++)
        {
            var car = Talks.Car($"car {table}").Setting;
            Assert.True(await desk.TryConveneAsync(car with { Deadline = deadline + Duration.FromMilliseconds(table) }));
        }

        using var closing = new CancellationTokenSource();
        var running = Task.WhenAll(
            desk.AdvanceWhenDueAsync(closing.Token),
            new NegotiationDesk(store, options, time).AdvanceWhenDueAsync(closing.Token)
        );
        var watch = Stopwatch.StartNew();
        for (var tenth = 0; tenth <= 20; tenth++)
        {
            while (time.Waiting < 2 && watch.Elapsed < TimeSpan.FromSeconds(30))
                await Task.Delay(1); // both desks wait for their next
            Assert.InRange(time.Waiting, 2, 2);
            time.Advance(tenth == 0 ? Duration.FromHours(1) : Duration.FromMilliseconds(100));
        }

        while (expired.Count < 1_000 && watch.Elapsed < TimeSpan.FromSeconds(30))
            await Task.Delay(1);
        await closing.CancelAsync();
        await running;
        Assert.Equal(1_000, expired.Distinct().Count());
        Assert.Equal(1_000, expired.Count);
    }
}
