using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>A negotiation that time alone changes.</summary>
/// <param name="Id">The id of the negotiation.</param>
/// <param name="Due">When it does.</param>
public sealed record DueNegotiation(string Id, Instant Due);
