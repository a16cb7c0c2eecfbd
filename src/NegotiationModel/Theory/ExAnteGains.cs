namespace NegotiationModel.Theory;

/// <summary>What buyer and seller expect of a double auction before either knows what the thing is worth to it.</summary>
/// <param name="Buyer">The value less the price, on average, no trade counting as 0.</param>
/// <param name="Seller">The price less the cost, on average, no trade counting as 0.</param>
/// <param name="TradeProbability">How likely they are to trade.</param>
public sealed record ExAnteGains(decimal Buyer, decimal Seller, decimal TradeProbability)
{
    /// <summary>The value less the price, on average, no trade counting as 0.</summary>
    public decimal Buyer
    {
        get;
        init => field = ArgumentChecks.Difference(value, nameof(Buyer));
    } = ArgumentChecks.Difference(Buyer);

    /// <summary>The price less the cost, on average, no trade counting as 0.</summary>
    public decimal Seller
    {
        get;
        init => field = ArgumentChecks.Difference(value, nameof(Seller));
    } = ArgumentChecks.Difference(Seller);

    /// <summary>What both expect together.</summary>
    public decimal Total => Buyer + Seller;
}
