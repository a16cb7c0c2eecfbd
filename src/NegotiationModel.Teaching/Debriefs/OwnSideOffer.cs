namespace NegotiationModel.Teaching;

/// <summary>An offer, as one party sees it.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="By">Who made it.</param>
/// <param name="ByName">The name of who made it.</param>
/// <param name="IsOwn">Whether the party itself made it.</param>
/// <param name="Terms">What was offered.</param>
/// <param name="TermsText">What was offered, in words.</param>
/// <param name="UtilityPercent">What it was worth to the party, its utility × 100; null where nobody says what it wants.</param>
/// <param name="Result">What became of it, in a word.</param>
public sealed record OwnSideOffer(
    ProposalId Id,
    PartyId By,
    string ByName,
    bool IsOwn,
    Terms Terms,
    string TermsText,
    double? UtilityPercent,
    string Result
)
{
    /// <summary>Which offer, whose, and what was offered, in words: "p1 of Ms Bondar: price: 9000 EUR".</summary>
    public override string ToString() => $"{Id} of {ByName}: {TermsText}";
}
