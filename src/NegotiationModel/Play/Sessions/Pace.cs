using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel.Play;

/// <summary>When the moves of a session are made: one after the other, at equal distances.</summary>
/// <param name="Start">When the talks begin.</param>
/// <param name="TurnDuration">How long each turn takes; at least nothing. Where it is nothing, no deadline ends a session under free
/// turns.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct Pace(Instant Start, Duration TurnDuration)
{
    /// <summary>When the talks begin.</summary>
    public Instant Start
    {
        get;
        init => field = DocumentTimeRange.Checked(value, nameof(Start));
    } = DocumentTimeRange.Checked(Start, nameof(Start));

    /// <summary>How long each turn takes; at least nothing.</summary>
    public Duration TurnDuration
    {
        get;
        init => field = AtLeastNothing(value);
    } = AtLeastNothing(TurnDuration);

    /// <summary>A minute a turn, from the Unix epoch on.</summary>
    public static Pace MinutePerTurn { get; } = new(NodaConstants.UnixEpoch, Duration.FromMinutes(1));

    /// <summary>When a turn is taken.</summary>
    /// <param name="turn">The turn, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first, or comes after the times that a document can
    /// hold.</exception>
    public Instant At(int turn)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(turn);
        return TurnDuration.TotalDays * turn <= (DocumentTimeRange.Latest - Start).TotalDays
            ? Start + (TurnDuration * turn)
            : throw new ArgumentOutOfRangeException(nameof(turn), turn, $"The turn comes after {DocumentTimeRange.Latest}.");
    }

    private static Duration AtLeastNothing(Duration each) =>
        each >= Duration.Zero ? each : throw new ArgumentOutOfRangeException(nameof(TurnDuration), each, "A turn takes no time or some.");
}
