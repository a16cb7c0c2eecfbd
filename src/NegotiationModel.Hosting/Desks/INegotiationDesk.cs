using NegotiationModel.Reports;

namespace NegotiationModel.Hosting;

/// <summary>
/// Where moves arrive, in this process or on a cluster: each is ruled on, kept, and told to whoever watches. Safe to use from many threads
/// at once.
/// </summary>
/// <remarks>Methods throw a <see cref="StoreException"/> where negotiations cannot be read or written. A move is then not acknowledged,
/// and may be sent again under the same key.</remarks>
public interface INegotiationDesk
{
#pragma warning disable RS0026 // overloads differ in what begins, so that what is left out cannot be taken for another one's

    /// <summary>Begins a negotiation.</summary>
    /// <param name="setting">How it begins.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when the id is taken.</returns>
    /// <exception cref="ArgumentException">The setting contradicts itself.</exception>
    ValueTask<bool> TryConveneAsync(Setting setting, CancellationToken cancellationToken = default) =>
        TryConveneAsync(new NegotiationDocument(setting, []), cancellationToken);

    /// <summary>Begins a negotiation of which the document also says what the parties want.</summary>
    /// <param name="document">The document; without moves.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when the id is taken.</returns>
    /// <exception cref="ArgumentException">The setting contradicts itself, or the document has moves.</exception>
    ValueTask<bool> TryConveneAsync(NegotiationDocument document, CancellationToken cancellationToken = default);

#pragma warning restore RS0026

    /// <summary>Where a negotiation stands at this instant; null when there is none of that id.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<DeskState?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a move: rules on it, keeps it and tells it.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="seat">On which seat the sender sits.</param>
    /// <param name="move">The move. It is made through the representative of the seat, at the instant of the desk.</param>
    /// <param name="key">A name that the sender gives to the move; 1 to 200 characters, none of them a control character. The same
    /// move sent again under it gets the first answer. Parties do not share names.</param>
    /// <param name="seen">The version that the sender has seen and insists on; left out, the move is ruled on as the talks stand.</param>
    /// <param name="cancellationToken">Ends the wait. A move that is being kept is kept.</param>
    /// <exception cref="ArgumentException">The key is no such name.</exception>
    ValueTask<MoveResult> MakeAsync(
        string id,
        SeatId seat,
        Move move,
        string? key = null,
        int? seen = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>The steps of a negotiation, as they happen: each move that is kept, and time that passed. Ends when it is cancelled, or at
    /// once where there is no negotiation of that id.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="after">The version from which to tell; left out, from the beginning. Time that passed after it may be told
    /// again.</param>
    /// <param name="cancellationToken">Ends it.</param>
    IAsyncEnumerable<ReplayStep> WatchAsync(string id, int after = 0, CancellationToken cancellationToken = default);

    /// <summary>The ids of all negotiations, in the order of their characters.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellationToken = default);
}
