using NegotiationModel.Reports;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>One negotiation in memory: a fold of its log, as far as it is known. It is changed by whoever has entered its gate.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, (int Version, string Digest)> keys = new(StringComparer.Ordinal);
    private bool hasFollowed;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Table(NegotiationDocument beginning) =>
        (Beginning, Talks, Shown) = (beginning, Negotiation.Convene(beginning.Setting), Negotiation.Convene(beginning.Setting));

    public SemaphoreSlim Gate { get; } = new(1);

    public NegotiationDocument Beginning { get; }

    /// <summary>The talks after the last move.</summary>
    public Negotiation Talks { get; private set; }

    /// <summary>The talks after what was told last: the last move, or time that passed since.</summary>
    public Negotiation Shown { get; private set; }

    /// <summary>When time alone changes the talks next, as the store has it.</summary>
    public Instant? Due { get; private set; }

    /// <summary>When it was used last, as the clock counts.</summary>
    public long Used { get; set; }

    /// <summary>When the store was asked last whether there is more, as the clock counts.</summary>
    public long LastRead { get; set; }

    public int Version => Talks.Log.Count;

    /// <summary>Ends when there is more to see than now.</summary>
    public Task Changed => Volatile.Read(ref changed).Task;

    /// <summary>A negotiation as a store keeps it.</summary>
    /// <exception cref="StoreException">A move of the log is refused.</exception>
    public static Table Of(StoredNegotiation stored)
    {
        var table = new Table(stored.Document);
        table.Follow(new(stored.Moves, stored.Due));
        return table;
    }

    /// <summary>The earliest instant that a move may have.</summary>
    public Instant Earliest => Version > 0 || Shown.Now > Talks.Now ? Shown.Now : Instant.MinValue;

    /// <summary>Where a move under a key was made, and what was sent.</summary>
    public (int Version, string Digest)? Find(IdempotencyKey? key) =>
        key is not null && keys.TryGetValue(key.Value, out var found) ? found : null;

    /// <summary>The ruling on a move that is in the log.</summary>
    public Ruling RulingOn(int version)
    {
        var before = Negotiation.Convene(Beginning.Setting).Make([.. Talks.Log.Take(version - 1).Select(one => one.Move)]);
        return before.Rule(Talks.Log[version - 1].Move);
    }

    /// <summary>Takes a move that is kept.</summary>
    /// <param name="move">The move.</param>
    /// <param name="ruling">What was said to it in <see cref="Talks"/>.</param>
    /// <param name="due">What is due now.</param>
    /// <returns>What is to be told: a change that was told already is not told again.</returns>
    public ReplayStep Take(StoredMove move, Ruling ruling, Instant? due)
    {
        var told = ReferenceEquals(Shown, Talks) || Shown.Now > ruling.Talks.Now ? ruling : Shown.Rule(move.Move);
        if (move.Key is { } key)
            keys[key.Value] = (move.Version, key.Digest);
        (Talks, Shown, Due) = (ruling.Talks, ruling.Talks, due);
        Tell();
        return new(move.Version - 1, told, Talks, told.Transitions);
    }

    /// <summary>Takes time that has passed.</summary>
    public ReplayStep Take(TimeAdvance advance, Instant? next)
    {
        (Shown, Due) = (advance.Talks, next);
        Tell();
        return new(Version, null, Shown, advance.Transitions);
    }

    /// <summary>Takes what others have done.</summary>
    /// <returns>Whether there was anything.</returns>
    /// <exception cref="StoreException">A move of the log is refused.</exception>
    public bool Follow(StoredTail tail)
    {
        foreach (var move in tail.Moves)
        {
            var ruling = Talks.Rule(move.Move);
            if (!ruling.IsPermitted)
                throw new StoreException($"Move {move.Version} of {Talks.Id} is refused, so that the log cannot be read: {ruling.Refusal}");
            Take(move, ruling, tail.Due);
        }

        if (tail.Moves.Count == 0 && tail.Due == Due && hasFollowed)
            return false;
        hasFollowed = true;
        Due = tail.Due;
        while (Shown.NextDue is { } passed && (Due is null || Ticks.Whole(passed) < Due)) // the store would have it, had nobody told it
            Shown = Shown.At(passed);
        Tell();
        return true;
    }

    private void Tell() => Interlocked.Exchange(ref changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}
