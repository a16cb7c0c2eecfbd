using System.Collections.Concurrent;
using System.Text;
using NegotiationModel.Hosting;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Orleans;

/// <summary>Tournaments that are dealt out over a cluster.</summary>
public static class ClusterTournaments
{
    private const int Parts = 64,
        MaxTries = 30;

    private static readonly TimeSpan BeforeAgain = TimeSpan.FromSeconds(1);

    /// <summary>A cluster.</summary>
    /// <param name="cluster">The cluster, as a client or a silo reaches it.</param>
    extension(IGrainFactory cluster)
    {
        /// <summary>Plays a tournament on all silos, with the result of <see cref="Tournament.Run"/>, also where silos end while they
        /// play: what they did not bring back is played again.</summary>
        /// <param name="name">The name under which the silos have the tournament: <see cref="NegotiationSiloOptions.Tournaments"/>.</param>
        /// <param name="tournament">The same tournament.</param>
        /// <param name="maxConcurrentParts">How many parts are played at once at most; each uses the cores of its silo.</param>
        /// <param name="cancellationToken">Stops the work.</param>
        /// <exception cref="ArgumentException">A silo has no tournament of that name, or another.</exception>
        /// <exception cref="TournamentException">A strategy failed, or made a move that the rules refuse.</exception>
        /// <exception cref="StoreException">The cluster cannot be reached.</exception>
        /// <exception cref="OperationCanceledException">The work was stopped before the end.</exception>
        public async Task<TournamentResult> RunTournamentAsync(
            string name,
            Tournament tournament,
            int maxConcurrentParts = 4,
            CancellationToken cancellationToken = default
        )
        {
            ArgumentNullException.ThrowIfNull(cluster);
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentNullException.ThrowIfNull(tournament);
            ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrentParts, 1);
            var size = 1 + ((tournament.EncounterCount - 1) / Parts);
            var parts = Enumerable.Range(0, Parts).Select(part => part * size).Where(first => first < tournament.EncounterCount);
            var lines = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(
                parts,
                new ParallelOptions { MaxDegreeOfParallelism = maxConcurrentParts, CancellationToken = cancellationToken },
                async (first, stop) =>
                {
                    var end = Math.Min(first + size, tournament.EncounterCount);
                    while (first < end && await PartAsync(cluster, name, tournament, first, end, stop) is { } played)
                    {
                        lines.Add(played.Lines);
                        first += played.Count;
                    }
                }
            );
            // What failed is played here, and fails as in one process.
            var saved = Encoding.UTF8.GetString(tournament.Begin().ToJsonLines()) + string.Concat(lines);
            return tournament.Resume(Encoding.UTF8.GetBytes(saved)).Play(cancellationToken: cancellationToken).GetResult();
        }
    }

    private static async Task<Played?> PartAsync(
        IGrainFactory cluster,
        string name,
        Tournament tournament,
        int first,
        int end,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 1; ; tries++)
            try
            {
                // Of another key each time, so that it is played on another silo.
                var grain = cluster.GetGrain<ITournamentGrain>($"{name}/{first}/{tries}");
                return
                    await ClusterCalls.CallAsync(
                        "play a tournament",
                        () => grain.PlayAsync(name, tournament.Fingerprint, first, end, cancellationToken),
                        cancellationToken
                    )
                        is { } saved
                    ? Played.Of(saved)
                    : null;
            }
            catch (StoreException) when (tries < MaxTries)
            {
                await Task.Delay(BeforeAgain, cancellationToken);
            }
    }

    /// <summary>What was played of a part.</summary>
    private sealed record Played(string Lines, int Count)
    {
        // Without the line that says which tournament it is.
        public static Played Of(string saved)
        {
            var lines = saved[(saved.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            return new(lines, lines.Count('\n'));
        }
    }
}
