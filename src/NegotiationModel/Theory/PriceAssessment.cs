namespace NegotiationModel.Theory;

/// <summary>What a price means to seller and buyer.</summary>
/// <param name="SellerSurplus">What the seller gains over not selling; below 0 where the price is too low for it.</param>
/// <param name="BuyerSurplus">What the buyer gains over not buying; below 0 where the price is too high for it.</param>
public sealed record PriceAssessment(decimal SellerSurplus, decimal BuyerSurplus)
{
    /// <summary>What the seller gains over not selling.</summary>
    public decimal SellerSurplus
    {
        get;
        init => field = ArgumentChecks.Difference(value, nameof(SellerSurplus));
    } = ArgumentChecks.Difference(SellerSurplus);

    /// <summary>What the buyer gains over not buying.</summary>
    public decimal BuyerSurplus
    {
        get;
        init => field = ArgumentChecks.Difference(value, nameof(BuyerSurplus));
    } = ArgumentChecks.Difference(BuyerSurplus);

    /// <summary>Whether the price lies in the zone, its ends included.</summary>
    public bool IsInside => SellerSurplus >= 0 && BuyerSurplus >= 0;

    /// <summary>What both gain together, whatever the price; below 0 when there is no zone.</summary>
    public decimal JointSurplus => SellerSurplus + BuyerSurplus;

    /// <summary>The part of the joint surplus that goes to the seller, from 0 to 1 inside the zone; null when there is no joint surplus to
    /// share, or so little that the part is beyond a decimal.</summary>
    public decimal? SellerShare =>
        JointSurplus > 0 && (JointSurplus >= 1e-9m || Math.Abs(SellerSurplus) <= JointSurplus * 1e18m)
            ? SellerSurplus / JointSurplus
            : null;
}
