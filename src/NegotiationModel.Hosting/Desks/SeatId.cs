namespace NegotiationModel.Hosting;

/// <summary>Who moves: a party, and the representative through whom it does. A caller sits on one seat and moves for no other.</summary>
/// <param name="Party">The party.</param>
/// <param name="Representative">The representative; null for a party that moves itself.</param>
public readonly record struct SeatId(PartyId Party, RepresentativeId? Representative = null);
