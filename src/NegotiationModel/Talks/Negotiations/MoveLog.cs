using System.Collections;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Every move so far that was permitted, in their order. From the setting and these moves everything else about a negotiation
/// follows.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class MoveLog : IReadOnlyList<LoggedMove>
{
    private readonly PersistentVector<object> moves;

    internal MoveLog(PersistentVector<object> moves) => this.moves = moves;

    /// <summary>How many moves there are.</summary>
    public int Count => moves.Count;

    /// <summary>The move at a place, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public LoggedMove this[int index] => LoggedMove.Of(moves[index]);

    /// <inheritdoc/>
    public IEnumerator<LoggedMove> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many moves there are, and the last.</summary>
    public override string ToString() =>
        Count == 0 ? "no moves" : $"{Count} {(Count == 1 ? "move" : "moves")}, the last: {this[Count - 1].Move}";
}
