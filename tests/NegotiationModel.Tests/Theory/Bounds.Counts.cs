using NegotiationModel.Theory;

namespace NegotiationModel.Tests.Theory;

public partial class Bounds
{
    private static readonly (string Name, decimal Least, decimal Most, Action<decimal> Try)[] Prices =
    [
        ("pie", 0, 1e18m, x => FiniteHorizon.InWholeUnits(x, 0.5m, 3)),
        ("delta", 0, 1, x => FiniteHorizon.InWholeUnits(7, x, 3)),
        ("unit", 1e-12m, 1e18m, x => FiniteHorizon.InWholeUnits(7, 0.5m, 3, x)),
        ("pie", 0, 1e18m, x => Ultimatum.Equilibria(x)),
        ("unit", 1e-12m, 5, x => Ultimatum.Equilibria(5, x)),
        ("responderMinimum", 0, 1e18m, x => Ultimatum.Equilibria(5, 1, x)),
        ("k", 0, 1, x => DoubleAuction.ExAnte(x)),
        ("goods", -1e18m, 1e18m, x => NashBargaining.DivideGoods([new("good", x, 1, Player.One)])),
        ("goods", -1e18m, 1e18m, x => NashBargaining.DivideGoods([new("good", 1, x, Player.One)])),
        ("SellerReservation", -1e18m, 1e18m, x => _ = new BargainingZone(x, 1)),
        ("BuyerReservation", -1e18m, 1e18m, x => _ = new BargainingZone(1, x)),
        ("price", -1e18m, 1e18m, x => new BargainingZone(1, 1).At(x)),
        ("offers", -1e18m, 1e18m, x => PriceBargaining.Trace([PriceOffer.Ask(x)])),
        ("bid", -1e18m, 1e18m, x => DoubleAuction.Price(x, 1)),
        ("ask", -1e18m, 1e18m, x => DoubleAuction.Price(1, x)),
        ("k", 0, 1, x => DoubleAuction.Price(1, 1, x)),
        ("value", 0, 1, x => DoubleAuction.LinearEquilibrium(x, 1)),
        ("cost", 0, 1, x => DoubleAuction.LinearEquilibrium(1, x)),
        ("k", 0, 1, x => DoubleAuction.LinearEquilibrium(1, 1, x)),
    ];

    private static readonly (string Name, int Least, int Most, Action<int> Try)[] Counts =
    [
        ("rounds", 1, 100_000, x => FiniteHorizon.InWholeUnits(7, 0.5m, x)),
        ("rounds", 1, 100_000, x => FiniteHorizon.Discounted(x, 0.5, 0.5)),
        ("pies", 1, 100_000, x => FiniteHorizon.VaryingPie(new double[x])),
        ("frontier", 1, 100_000, x => FeasibleSet.Polygon(new Payoffs[x])),
        ("members", 1, 1_000_000_000, x => BaronFerejohn.Divide(x, 0.5)),
        ("quota", 1, 5, x => BaronFerejohn.Divide(5, 0.5, x)),
        (
            "goods",
            1,
            20,
            x => NashBargaining.DivideGoods([.. Enumerable.Range(1, x < 1 ? 21 : x).Select(_ => new Good("good", 1, 1, Player.One))])
        ),
    ];

    private static readonly (string Name, Action<Player> Try)[] Players =
    [
        ("firstProposer", x => Rubinstein.Divide(0.5, 0.5, 1, x)),
        ("firstProposer", x => Rubinstein.DivideAtRates(1, 1, 1, 1, x)),
        ("firstProposer", x => Rubinstein.FixedCosts(1, 1, 1, x)),
        ("firstProposer", x => Rubinstein.OutsideOption(0.5, 0.5, 1, 1, x)),
        ("firstProposer", x => Rubinstein.Breakdown(0.5, default, 1, x)),
        ("firstProposer", x => FiniteHorizon.Discounted(1, 0.5, 0.5, 1, x)),
        ("firstProposer", x => FiniteHorizon.VaryingPie([1], x)),
        ("goods", x => NashBargaining.DivideGoods([new("good", 1, 1, x)])),
    ];
}
