using System.Runtime.CompilerServices;

namespace NegotiationModel;

/// <summary>Statuses of one machine that have a name together. Kept as bits, so that asking for one costs what a comparison
/// costs.</summary>
internal readonly struct StatusGroup<TStatus>
    where TStatus : struct, Enum
{
    private readonly int members;

    public StatusGroup(params ReadOnlySpan<TStatus> statuses)
    {
        foreach (var status in statuses)
            members |= Bit(status);
    }

    public IEnumerable<TStatus> Members => Enum.GetValues<TStatus>().Where(Contains);

    public bool Contains(TStatus status) => (members & Bit(status)) != 0;

    private static int Bit(TStatus status) => 1 << Unsafe.BitCast<TStatus, int>(status);
}
