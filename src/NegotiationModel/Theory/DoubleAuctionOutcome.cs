namespace NegotiationModel.Theory;

/// <summary>What the linear equilibrium of a double auction leads to.</summary>
/// <param name="Bid">What the buyer bids.</param>
/// <param name="Ask">What the seller asks.</param>
/// <param name="Price">The price at which they trade; null when they do not.</param>
/// <param name="WouldBeEfficient">Whether a trade would leave neither worse off: the value reaches the cost.</param>
/// <param name="BothCanHopeForTrade">
/// Whether each side can hope for a trade: the value is at least (1 − k) / 2 and the cost at most 1 − k / 2. Only then are both strategies
/// bound to be linear: a side that knows that it will not trade could as well name another price.
/// </param>
public sealed record DoubleAuctionOutcome(decimal Bid, decimal Ask, decimal? Price, bool WouldBeEfficient, bool BothCanHopeForTrade)
{
    /// <summary>Whether they trade.</summary>
    public bool IsTrade => Price is not null;
}
