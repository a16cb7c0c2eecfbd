using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>
/// Where negotiations are kept: of each the document it began from, its log of moves, and the instant at which time alone changes it
/// next. A store rules on nothing. What it has answered with true is durable. Stores are safe to use from many threads at once.
/// </summary>
/// <remarks>Instants of what is due are kept to the tick of 100 ns, and rounded up. Every method throws a
/// <see cref="StoreException"/> where the store cannot be read or written.</remarks>
public interface INegotiationStore
{
    /// <summary>Keeps a new negotiation.</summary>
    /// <param name="document">How it begins, and what the parties want; without moves. Its id is that of the setting.</param>
    /// <param name="due">When time alone changes it next; null for never.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when the id is taken.</returns>
    /// <exception cref="ArgumentException">The document has moves, or could not be read again without those that it had.</exception>
    ValueTask<bool> TryCreateAsync(NegotiationDocument document, Instant? due = null, CancellationToken cancellationToken = default);

    /// <summary>Loads a negotiation with its whole log; null when there is none of that id.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<StoredNegotiation?> LoadAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Reads the end of a log; null when there is no negotiation of that id.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="after">The version after which to read: how many moves are known already.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<StoredTail?> ReadAfterAsync(string id, int after, CancellationToken cancellationToken = default);

    /// <summary>Appends a move at the place that its version names.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="move">The move; its version is one more than that of the log.</param>
    /// <param name="due">When time alone changes the negotiation next; null for never.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue. A move that is being written is written.</param>
    /// <returns>False, and nothing is changed, when the place is not the next one, when the log has a move under the same key, or when
    /// there is no negotiation of that id.</returns>
    ValueTask<bool> TryAppendAsync(string id, StoredMove move, Instant? due = null, CancellationToken cancellationToken = default);

    /// <summary>Records that time has passed the instant at which it was due to change a negotiation. Of several callers one is told
    /// true.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="version">The version of the log that the caller knows.</param>
    /// <param name="due">The instant that has passed, as it is recorded.</param>
    /// <param name="next">The one after it; null for never.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False, and nothing is changed, when the log or the recorded instant is another.</returns>
    ValueTask<bool> TryMarkPassedAsync(string id, int version, Instant due, Instant? next, CancellationToken cancellationToken = default);

    /// <summary>The negotiations that time has changed by an instant, the earliest first, and none of them
    /// <see cref="TryMarkPassedAsync">passed</see>.</summary>
    /// <param name="until">The instant.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<ValueList<DueNegotiation>> ListDueAsync(Instant until, CancellationToken cancellationToken = default);

    /// <summary>The earliest instant at which time alone changes a negotiation; null for never.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<Instant?> NextDueAsync(CancellationToken cancellationToken = default);

    /// <summary>The ids of all negotiations, in the order of their characters.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellationToken = default);
}
