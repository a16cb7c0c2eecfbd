using NodaTime;

namespace NegotiationModel.Texts;

/// <summary>What talks know of their moves that texts tell.</summary>
internal interface ITalksFacts
{
    /// <summary>The proposal, condition or agreement that an id names; null for none.</summary>
    Subject? Named(string id);

    /// <summary>The instant of an end that counts from a move; null where the move is not made yet and does not say when.</summary>
    Instant? EndAfter(Move move, End end);

    /// <summary>Whether an issue that a move adds was on the agenda before it.</summary>
    bool WasThere(Issue issue);
}
