namespace NegotiationModel.Theory;

/// <summary>
/// The sealed-bid k-double auction: buyer and seller name a price at the same time, and trade when the bid reaches the ask, at
/// k times the bid plus (1 − k) times the ask. In decimals, so that a tie is one.
/// Source: K. Chatterjee and W. Samuelson, Bargaining under Incomplete Information, Operations Research 31 (1983) 835–851.
/// </summary>
public static class DoubleAuction
{
    /// <summary>The price that a bid and an ask lead to; null when the bid is below the ask, so that there is no trade.</summary>
    /// <param name="bid">What the buyer offers, from −1e18 to 1e18.</param>
    /// <param name="ask">What the seller asks, from −1e18 to 1e18.</param>
    /// <param name="k">The weight of the bid, from 0 (the seller's ask is the price) to 1 (the buyer's bid is).</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static decimal? Price(decimal bid, decimal ask, decimal k = 0.5m)
    {
        ArgumentChecks.Within(k, 0, 1);
        return ArgumentChecks.Price(bid) >= ArgumentChecks.Price(ask) ? Between(bid, ask, k) : null;
    }

    /// <summary>
    /// The equilibrium in linear strategies where value and cost are drawn evenly from 0 to 1, each known to its own side only: the
    /// buyer bids v / (1 + k) + k(1 − k) / (2(1 + k)), the seller asks c / (2 − k) + (1 − k) / 2. They trade only when
    /// 2(2 − k)v − 2(1 + k)c reaches (1 − k)(2 − k), for k = ½ when the value exceeds the cost by ¼. Other equilibria exist.
    /// </summary>
    /// <param name="value">What the thing is worth to the buyer, from 0 to 1.</param>
    /// <param name="cost">What it is worth to the seller, from 0 to 1.</param>
    /// <param name="k">The weight of the bid in the price, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static DoubleAuctionOutcome LinearEquilibrium(decimal value, decimal cost, decimal k = 0.5m)
    {
        ArgumentChecks.Within(value, 0, 1);
        ArgumentChecks.Within(cost, 0, 1);
        ArgumentChecks.Within(k, 0, 1);
        var bid = ((2 * value) + (k * (1 - k))) / (2 * (1 + k));
        var ask = ((2 * cost) + ((1 - k) * (2 - k))) / (2 * (2 - k));
        var trade = (2 * (2 - k) * value) - (2 * (1 + k) * cost) >= (1 - k) * (2 - k);
        return new(bid, ask, trade ? Between(bid, ask, k) : null, value >= cost, value >= (1 - k) / 2 && cost <= 1 - (k / 2));
    }

    /// <summary>
    /// What the linear equilibrium of <see cref="LinearEquilibrium"/> is worth before value and cost are known: the buyer expects
    /// (2 − k)(1 + k)² / 48, the seller (2 − k)²(1 + k) / 48. For k = ½ that is 9/64 together, of the 1/6 that trade whenever the
    /// value exceeds the cost would be worth; no rule that both join freely, each knowing its own side only, leads to more.
    /// Source: Chatterjee and Samuelson (1983); R. Myerson and M. Satterthwaite, Efficient Mechanisms for Bilateral Trading, Journal
    /// of Economic Theory 29 (1983) 265–281.
    /// </summary>
    /// <param name="k">The weight of the bid in the price, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is outside its bounds.</exception>
    public static ExAnteGains ExAnte(decimal k = 0.5m)
    {
        ArgumentChecks.Within(k, 0, 1);
        var (ofBuyer, ofSeller) = (1 + k, 2 - k);
        return new(ofSeller * ofBuyer * ofBuyer / 48, ofSeller * ofSeller * ofBuyer / 48, ofSeller * ofBuyer / 8);
    }

    private static decimal Between(decimal bid, decimal ask, decimal k) => (k * bid) + ((1 - k) * ask);
}
