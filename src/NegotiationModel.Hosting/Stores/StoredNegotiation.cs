using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>A negotiation as it is kept.</summary>
/// <param name="Document">How it began, and what the parties want; without moves.</param>
/// <param name="Moves">Its log, from the first move on.</param>
/// <param name="Due">When time alone changes it next; null for never.</param>
public sealed record StoredNegotiation(NegotiationDocument Document, ValueList<StoredMove> Moves, Instant? Due)
{
    /// <summary>The version of the log: how many moves it has.</summary>
    public int Version => Moves.Count;
}
