using NegotiationModel.Hosting;

namespace NegotiationModel.Tool.Serving;

/// <summary>A negotiation in the list of the host.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Where it stands; null where it cannot be read.</param>
/// <param name="Token">The token of a seat at it.</param>
internal sealed record ListRow(string Id, DeskState? State, Func<SeatId, string> Token);
