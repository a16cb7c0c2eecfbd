namespace NegotiationModel.Teaching;

/// <summary>An offer, as one party sees it.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="By">Who made it, by name.</param>
/// <param name="IsOwn">Whether the party itself made it.</param>
/// <param name="Terms">What was offered, in words.</param>
/// <param name="UtilityPercent">What it was worth to the party, its utility × 100; null where nobody says what it wants.</param>
/// <param name="Result">What became of it, in a word.</param>
public sealed record OwnSideOffer(ProposalId Id, string By, bool IsOwn, string Terms, double? UtilityPercent, string Result);
