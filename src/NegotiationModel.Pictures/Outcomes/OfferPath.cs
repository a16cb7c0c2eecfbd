namespace NegotiationModel.Pictures;

/// <summary>The offers of one party that are worth something known to everybody who has preferences.</summary>
/// <param name="Party">The party.</param>
/// <param name="Place">Its place among all at the table, which its colour and mark go by.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Offers">Its offers, in the order in which they were made.</param>
internal sealed record OfferPath(PartyId Party, int Place, string Name, IReadOnlyList<PlacedOffer> Offers);

/// <summary>An offer as a point of the outcome space.</summary>
/// <param name="Number">Its place among all offers, from 1.</param>
/// <param name="Id">The proposal.</param>
/// <param name="Utilities">What it is worth to each party with preferences.</param>
/// <param name="IsAgreed">Whether it was accepted.</param>
internal sealed record PlacedOffer(int Number, string Id, ValueList<double> Utilities, bool IsAgreed);
