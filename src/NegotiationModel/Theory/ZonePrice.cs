namespace NegotiationModel;

/// <summary>What a price means to seller and buyer.</summary>
/// <param name="SellerSurplus">What the seller gains over not selling; below 0 where the price is too low for it.</param>
/// <param name="BuyerSurplus">What the buyer gains over not buying; below 0 where the price is too high for it.</param>
public sealed record ZonePrice(decimal SellerSurplus, decimal BuyerSurplus)
{
    /// <summary>Whether the price lies in the zone, its ends included.</summary>
    public bool IsInside => SellerSurplus >= 0 && BuyerSurplus >= 0;

    /// <summary>What both gain together, whatever the price; below 0 when there is no zone.</summary>
    public decimal JointSurplus => SellerSurplus + BuyerSurplus;

    /// <summary>The part of the joint surplus that goes to the seller, from 0 to 1 inside the zone; null when there is no joint surplus to share.</summary>
    public decimal? SellerShare => JointSurplus > 0 ? SellerSurplus / JointSurplus : null;
}
