using NegotiationModel.Reports;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>How a desk works.</summary>
public sealed record DeskOptions
{
    /// <summary>Whether a move that says when it is made keeps its time. Unless given, the instant is the desk's, whatever the move
    /// says.</summary>
    public bool KeepsMoveTimes { get; init; }

    /// <summary>How many moves a log may have; 10,000 unless given.</summary>
    public int MaxMoves
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(MaxMoves), value, "At least one.");
    } = 10_000;

    /// <summary>How many negotiations are held in memory; 10,000 unless given. Others are read when they are asked for.</summary>
    public int MaxNegotiationsInMemory
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(MaxNegotiationsInMemory), value, "At least one.");
    } = 10_000;

    /// <summary>How often watched negotiations are looked at for moves that other processes made; a second unless given.</summary>
    public Duration WatchPollInterval
    {
        get;
        init =>
            field =
                value > Duration.Zero ? value : throw new ArgumentOutOfRangeException(nameof(WatchPollInterval), value, "More than none.");
    } = Duration.FromSeconds(1);

    /// <summary>
    /// Told of each change that this desk made: a move that is kept, or time that passed. Changes of one negotiation come one after the
    /// other, and the next waits until this is done. It is told at most once: a process that ends in between tells nobody, and what it
    /// throws is logged and changes nothing. The log is what can be relied on.
    /// </summary>
    public Func<ReplayStep, ValueTask>? OnChanged { get; init; }
}
