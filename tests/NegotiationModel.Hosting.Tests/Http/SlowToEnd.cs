using System.Runtime.CompilerServices;
using NegotiationModel.Reports;

namespace NegotiationModel.Hosting.Tests.Http;

/// <summary>A desk whose watching takes a moment to end.</summary>
internal sealed class SlowToEnd(INegotiationDesk desk) : INegotiationDesk
{
    public async IAsyncEnumerable<ReplayStep> WatchAsync(
        string id,
        int after = 0,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            await Task.Delay(100, CancellationToken.None);
        }

        yield break;
    }

    public ValueTask<bool> TryConveneAsync(NegotiationDocument document, CancellationToken cancellationToken = default) =>
        desk.TryConveneAsync(document, cancellationToken);

    public ValueTask<DeskState?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        desk.FindAsync(id, cancellationToken);

    public ValueTask<MoveResult> MakeAsync(
        string id,
        SeatId seat,
        Move move,
        string? key = null,
        int? seen = null,
        CancellationToken cancellationToken = default
    ) => desk.MakeAsync(id, seat, move, key, seen, cancellationToken);

    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellationToken = default) => desk.ListIdsAsync(cancellationToken);
}
