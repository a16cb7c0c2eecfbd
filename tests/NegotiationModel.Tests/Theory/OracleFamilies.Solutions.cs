using System.Text.Json;
using NegotiationModel.Theory;

namespace NegotiationModel.Tests.Theory;

internal static partial class OracleFamilies
{
    private static object NashLinear(JsonElement inputs)
    {
        var frontier = inputs.GetProperty("frontier");
        var outcome = NashBargaining.Linear(
            Number(frontier, "a"),
            Number(frontier, "b"),
            Number(frontier, "c"),
            Two(inputs, "disagreement"),
            Number(inputs, "weight1")
        );
        return Those(
            ("agreement", outcome.IsAgreement),
            ("u1", outcome.Utilities?.First),
            ("u2", outcome.Utilities?.Second),
            ("surplus", outcome.Surplus),
            ("product", outcome.Product)
        );
    }

    private static object NashRiskAversion(JsonElement inputs)
    {
        var shares = NashBargaining.SharesUnderRiskAversion(
            Number(inputs, "pie"),
            Number(inputs, "exponent1"),
            Number(inputs, "exponent2"),
            Two(inputs, "disagreement")
        );
        return Those(("share1", shares?.First), ("share2", shares?.Second));
    }

    private static object CurvedFrontier(JsonElement inputs)
    {
        var set = inputs.GetProperty("frontier").GetString() switch
        {
            "u1^2 + u2^2 = 1, u >= 0" => FeasibleSet.PowerCurve(2, 2),
            "u2 = 1 - u1^2, 0 <= u1 <= 1" => FeasibleSet.PowerCurve(2, 1),
            var other => throw new NotSupportedException($"These tests know no frontier {other}."),
        };
        var disagreement = Two(inputs, "disagreement");
        return Those(
            ("nash", Pair(set.Nash(disagreement))),
            ("kalaiSmorodinsky", Pair(set.KalaiSmorodinsky(disagreement))),
            ("egalitarian", Pair(set.Egalitarian(disagreement))),
            ("utilitarian", Pair(set.Utilitarian(disagreement)[0]))
        );
    }

    private static object Polygon(JsonElement inputs)
    {
        Only(inputs, "freeDisposal", "True");
        var set = FeasibleSet.Polygon([
            .. inputs.GetProperty("frontier").EnumerateArray().Select(pair => new Payoffs(Number(pair[0]), Number(pair[1]))),
        ]);
        var disagreement = Two(inputs, "disagreement");
        var best = set.Utilitarian(disagreement);
        var utilitarian = Those(("sum", best[0].Total), ("unique", best.Count == 1), ("points", best.Select(pair => Pair(pair)).ToArray()));
        return Those(
            ("ideal", Pair(set.Ideal(disagreement))),
            ("nash", Pair(set.Nash(disagreement))),
            ("nashProduct", set.Nash(disagreement)?.NashProduct(disagreement)),
            ("kalaiSmorodinsky", Pair(set.KalaiSmorodinsky(disagreement))),
            ("egalitarian", Pair(set.Egalitarian(disagreement))),
            ("utilitarian", utilitarian)
        );
    }

    private static object NashGoods(JsonElement inputs)
    {
        var goods = inputs
            .GetProperty("goods")
            .EnumerateObject()
            .Select(good => new Good(
                good.Name,
                Exactly(good.Value, "toBill"),
                Exactly(good.Value, "toJack"),
                good.Value.GetProperty("startsWith").GetString() == "Bill" ? Player.One : Player.Two
            ));
        var division = NashBargaining.DivideGoods([.. goods]);
        return Those(
            ("disagreement", Worths(division.Disagreement)),
            ("utilities", Worths(division.Utilities)),
            ("gains", Worths(division.Gains)),
            ("product", division.Product),
            ("billEndsWith", Named(division.ToFirst)),
            ("jackEndsWith", Named(division.ToSecond)),
            ("allocations", division.AllocationCount),
            ("paretoFrontPoints", division.FrontierPointCount)
        );

        static object?[] Worths((decimal First, decimal Second) worths) => [worths.First, worths.Second];
        static object?[] Named(ValueList<Good> some) => [.. some.Select(good => good.Name).Order(StringComparer.Ordinal)];
    }
}
