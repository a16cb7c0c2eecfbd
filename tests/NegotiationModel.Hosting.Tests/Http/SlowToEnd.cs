using System.Runtime.CompilerServices;
using NegotiationModel.Reports;

namespace NegotiationModel.Hosting.Tests.Http;

/// <summary>A desk whose watching takes a moment to end.</summary>
internal sealed class SlowToEnd(INegotiationDesk desk) : INegotiationDesk
{
    public async IAsyncEnumerable<ReplayStep> WatchAsync(
        string id,
        int after = 0,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            await Task.Delay(100, CancellationToken.None);
        }

        yield break;
    }

    public ValueTask<bool> TryConveneAsync(NegotiationDocument document, CancellationToken cancellation = default) =>
        desk.TryConveneAsync(document, cancellation);

    public ValueTask<DeskState?> FindAsync(string id, CancellationToken cancellation = default) => desk.FindAsync(id, cancellation);

    public ValueTask<MoveResult> MakeAsync(
        string id,
        SeatId seat,
        Move move,
        string? key = null,
        int? seen = null,
        CancellationToken cancellation = default
    ) => desk.MakeAsync(id, seat, move, key, seen, cancellation);

    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellation = default) => desk.ListIdsAsync(cancellation);
}
