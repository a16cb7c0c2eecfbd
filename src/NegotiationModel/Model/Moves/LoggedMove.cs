using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>A permitted move and the instant at which it took effect.</summary>
/// <param name="Move">The move, with its ids filled in.</param>
/// <param name="At">When it took effect; later than the move says where that is imprecise and the talks had gone on within its
/// span.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record LoggedMove(Move Move, Instant At)
{
    /// <summary>The move, with its ids filled in.</summary>
    public Move Move
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = Move ?? throw new ArgumentNullException(nameof(Move));

    /// <summary>A logged move may stand wherever a move is asked for.</summary>
    /// <param name="logged">The logged move.</param>
    /// <exception cref="ArgumentNullException"><paramref name="logged"/> is null.</exception>
    public static implicit operator Move(LoggedMove logged)
    {
        ArgumentNullException.ThrowIfNull(logged);
        return logged.Move;
    }

    /// <summary>What is kept of it: a move that says when it took effect stands for itself.</summary>
    internal static object Kept(Move move, in Instant at) => move.IsAt(in at) ? (object)move : new LoggedMove(move, at);

    /// <summary>The move of what was kept, without making anything.</summary>
    internal static Move MoveOf(object kept) => kept as Move ?? ((LoggedMove)kept).Move;

    /// <summary>When what was kept took effect, without making anything.</summary>
    internal static Instant AtOf(object kept) => kept is Move move ? move.At!.Value : ((LoggedMove)kept).At;

    /// <summary>What was kept, as it was.</summary>
    internal static LoggedMove Of(object kept) => kept is Move move ? new(move, move.At!.Value) : (LoggedMove)kept;
}
