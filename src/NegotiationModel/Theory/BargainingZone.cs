namespace NegotiationModel.Theory;

/// <summary>
/// The zone of possible agreement between a seller and a buyer of one thing: the prices that neither would rather refuse.
/// Exact in decimals. Source: H. Raiffa, The Art and Science of Negotiation (1982), chapter 4.
/// </summary>
/// <param name="SellerReservation">The least price at which the seller sells, from −1e18 to 1e18.</param>
/// <param name="BuyerReservation">The greatest price at which the buyer buys, from −1e18 to 1e18.</param>
/// <exception cref="ArgumentOutOfRangeException">A price is outside its bounds.</exception>
public sealed record BargainingZone(decimal SellerReservation, decimal BuyerReservation)
{
    /// <summary>The least price at which the seller sells.</summary>
    public decimal SellerReservation { get; } = ArgumentChecks.Price(SellerReservation);

    /// <summary>The greatest price at which the buyer buys.</summary>
    public decimal BuyerReservation { get; } = ArgumentChecks.Price(BuyerReservation);

    /// <summary>Whether there is such a price; one only, where both reservations are the same.</summary>
    public bool Exists => SellerReservation <= BuyerReservation;

    /// <summary>The lowest price in the zone; null when there is none.</summary>
    public decimal? Low => Exists ? SellerReservation : null;

    /// <summary>The highest price in the zone; null when there is none.</summary>
    public decimal? High => Exists ? BuyerReservation : null;

    /// <summary>How wide the zone is, which is what both together gain by a sale; null when there is none.</summary>
    public decimal? Width => High - Low;

    /// <summary>How far the reservations are apart when there is no zone; else 0.</summary>
    public decimal Gap => Math.Max(0, SellerReservation - BuyerReservation);

    /// <summary>The price that splits the gain evenly; null when there is no zone.</summary>
    public decimal? Midpoint => Low + (Width / 2);

    /// <summary>What a price means to both.</summary>
    /// <param name="price">The price, from −1e18 to 1e18, inside the zone or not.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="price"/> is outside its bounds.</exception>
    public PriceAssessment At(decimal price) => new(ArgumentChecks.Price(price) - SellerReservation, BuyerReservation - price);
}
