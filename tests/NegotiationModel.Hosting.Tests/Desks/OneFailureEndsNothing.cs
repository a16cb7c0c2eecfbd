using System.Reflection;
using NodaTime;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Desks;

public sealed class OneFailureEndsNothing
{
    [Theory]
    [InlineData(nameof(INegotiationStore.LoadAsync))]
    [InlineData(nameof(INegotiationStore.ListDueAsync))]
    [InlineData(nameof(INegotiationStore.NextDueAsync))]
    public async Task Deadlines_happen_after_a_store_failed_in_whatever_way(string method)
    {
        var (time, store) = (new ManualTime(Talks.Monday), new MemoryStore());
        var failing = DispatchProxy.Create<INegotiationStore, FailingOnce>();
        ((FailingOnce)failing).Of(store, method);
        await new NegotiationDesk(store, null, time).TryConveneAsync(
            Talks.Car().Setting with
            {
                Deadline = Talks.Monday + Duration.FromHours(1),
            }
        );
        time.Advance(Duration.FromHours(2));

        using var closing = new CancellationTokenSource();
        var running = new NegotiationDesk(failing, null, time).AdvanceWhenDueAsync(closing.Token);
        for (var tries = 0; await store.NextDueAsync() is not null; tries++)
        {
            Assert.True(tries < 500 && !running.IsFaulted, "The deadline does not happen.");
            await Task.Delay(10);
            time.Advance(Duration.FromMilliseconds(100));
        }

        await closing.CancelAsync();
        await running;
    }

    /// <summary>A store one method of which fails when it is called first, and not as stores say that they fail.</summary>
    public class FailingOnce : DispatchProxy
    {
        private INegotiationStore? store;
        private string? method;

        internal void Of(INegotiationStore inner, string fails) => (store, method) = (inner, fails);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.Name != method)
                return targetMethod.Invoke(store, args);
            method = null;
            throw new ArgumentException("Something else is wrong.");
        }
    }
}
