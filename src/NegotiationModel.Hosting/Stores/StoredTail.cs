using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>The end of a log.</summary>
/// <param name="Moves">The moves after the version that was named.</param>
/// <param name="Due">When time alone changes the negotiation next; null for never.</param>
public sealed record StoredTail(ValueList<StoredMove> Moves, Instant? Due);
