namespace NegotiationModel.Theory;

/// <summary>What two offers are worth to one player.</summary>
/// <param name="OwnOffer">Its utility of its own offer, from −1e50 to 1e50.</param>
/// <param name="OtherOffer">Its utility of the other's offer, from −1e50 to 1e50.</param>
/// <param name="Conflict">Its utility without an agreement, from −1e50 to 1e50.</param>
public sealed record ZeuthenUtilities(double OwnOffer, double OtherOffer, double Conflict = 0)
{
    /// <summary>
    /// What it loses by giving in, as a part of what it loses by a conflict: (own − other) / (own − conflict), the greatest probability
    /// of a conflict at which it still insists. 0 where it finds the other's offer no worse than its own, so that it risks nothing; else 1
    /// where its own offer is worth no more than a conflict, and above 1 where the other's is worth less than a conflict. J. Rosenschein,
    /// G. Zlotkin, Rules of Encounter (1994), chapter 4.
    /// </summary>
    public double Risk =>
        IsSatisfied ? 0
        : OwnOffer > Conflict ? (OwnOffer - OtherOffer) / (OwnOffer - Conflict)
        : 1;

    /// <summary>Whether the other's offer is no worse than its own.</summary>
    public bool IsSatisfied => OtherOffer >= OwnOffer;
}
