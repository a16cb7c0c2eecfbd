namespace NegotiationModel.Theory;

/// <summary>A price asked by a seller or bid by a buyer.</summary>
/// <param name="IsBySeller">Whether it is the seller's; else the buyer's.</param>
/// <param name="Price">The price, from −1e18 to 1e18.</param>
public readonly record struct PriceOffer(bool IsBySeller, decimal Price)
{
    /// <summary>A price that the seller asks.</summary>
    /// <param name="price">The price, from −1e18 to 1e18.</param>
    public static PriceOffer Ask(decimal price) => new(true, price);

    /// <summary>A price that the buyer bids.</summary>
    /// <param name="price">The price, from −1e18 to 1e18.</param>
    public static PriceOffer Bid(decimal price) => new(false, price);
}
