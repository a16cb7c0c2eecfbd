using System.Diagnostics;
using System.Text;
using NegotiationModel.Tournaments;
using Orleans.Placement;

namespace NegotiationModel.Orleans;

/// <summary>Plays a part of a tournament.</summary>
[Alias("tournament")]
internal interface ITournamentGrain : IGrainWithStringKey
{
    /// <summary>Plays encounters for some seconds, at least one of them.</summary>
    /// <param name="name">The name of the tournament.</param>
    /// <param name="fingerprint">What tells it from others.</param>
    /// <param name="first">The first encounter.</param>
    /// <param name="end">The one after the last.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What was played, as it is saved; null where an encounter failed.</returns>
    [Alias("play")]
    Task<string?> PlayAsync(string name, string fingerprint, int first, int end, CancellationToken cancellationToken);
}

/// <inheritdoc/>
[RandomPlacement]
internal sealed class TournamentGrain(SiloTournaments tournaments) : Grain, ITournamentGrain
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(3); // calls have a limit

    public async Task<string?> PlayAsync(string name, string fingerprint, int first, int end, CancellationToken cancellationToken)
    {
        var run = tournaments.Find(name, fingerprint).Begin();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await Task.Run(
                () => run.PlayPart(first..end, progress: new Limit(stop), cancellationToken: stop.Token),
                CancellationToken.None
            );
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // what has been played is kept
        }
        catch (TournamentException)
        {
            return null; // the caller comes to the same failure
        }

        return Encoding.UTF8.GetString(run.ToJsonLines());
    }

    private sealed class Limit(CancellationTokenSource stop) : IProgress<TournamentProgress>
    {
        private readonly long begun = Stopwatch.GetTimestamp();

        public void Report(TournamentProgress value)
        {
            if (Stopwatch.GetElapsedTime(begun) > Span)
                stop.Cancel();
        }
    }
}
