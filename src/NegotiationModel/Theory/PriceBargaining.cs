namespace NegotiationModel.Theory;

/// <summary>One offer of a haggle, and what it changed.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Concession">How far its side moved towards the other since its own last offer; below 0 where it drew back, null for its
/// first.</param>
/// <param name="Spread">The last ask less the last bid, after this offer; below 0 where they have crossed, null until both sides have
/// spoken.</param>
public sealed record PriceBargainingStep(PriceOffer Offer, decimal? Concession, decimal? Spread);

/// <summary>A seller and a buyer naming prices, in any order. Exact in decimals.</summary>
/// <param name="Steps">Every offer, in the order made.</param>
public sealed record PriceBargaining(ValueList<PriceBargainingStep> Steps)
{
    /// <summary>The offers one after the other.</summary>
    public ValueList<PriceBargainingStep> Steps
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Steps));
    } = WritableArgument.Items(Steps, nameof(Steps));

    /// <summary>Whether, after the last offer, the last bid is as high as the last ask or higher, so that both could agree.</summary>
    public bool BidMeetsAsk => Steps.Count > 0 && Steps[^1].Spread <= 0;

    /// <summary>Follows concessions and spread through a series of prices.</summary>
    /// <param name="offers">The prices, in the order named.</param>
    /// <exception cref="ArgumentOutOfRangeException">A price is outside its bounds.</exception>
    public static PriceBargaining Trace(IReadOnlyCollection<PriceOffer> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        var steps = new List<PriceBargainingStep>(offers.Count);
        decimal? ask = null,
            bid = null;
        foreach (var offer in offers)
        {
            var price = ArgumentChecks.Price(offer.Price, nameof(offers));
            var concession = offer.IsBySeller ? ask - price : price - bid;
            ask = offer.IsBySeller ? price : ask;
            bid = offer.IsBySeller ? bid : price;
            steps.Add(new(offer, concession, ask - bid));
        }

        return new([.. steps]);
    }

    /// <summary>How many offers there are, and whether the bid meets the ask.</summary>
    public override string ToString() => $"{NumberText.Count(Steps.Count, "offer")}{(BidMeetsAsk ? ", crossed" : "")}";
}
