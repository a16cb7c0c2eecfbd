using System.Globalization;
using System.Text.Json;
using NegotiationModel.Theory;

namespace NegotiationModel.Tests.Theory;

/// <summary>What the theory tells of each family of cases, in the words of the cases.</summary>
internal static partial class OracleFamilies
{
    private static readonly Dictionary<string, Func<JsonElement, object>> Told = new()
    {
        ["rubinstein-infinite"] = RubinsteinInfinite,
        ["rubinstein-rates"] = RubinsteinRates,
        ["rubinstein-fixed-cost"] = RubinsteinFixedCost,
        ["outside-option"] = OutsideOption,
        ["finite-horizon"] = FiniteHorizonOf,
        ["finite-horizon-path"] = FiniteHorizonPath,
        ["finite-horizon-default"] = FiniteHorizonOf,
        ["shrinking-pie"] = ShrinkingPie,
        ["divide-the-dollar-cents"] = Cents,
        ["ultimatum"] = UltimatumOf,
        ["breakdown-risk"] = BreakdownRisk,
        ["nash-linear"] = NashLinear,
        ["nash-risk-aversion"] = NashRiskAversion,
        ["curved-frontier"] = CurvedFrontier,
        ["polygon"] = Polygon,
        ["nash-goods"] = NashGoods,
        ["zopa"] = Zopa,
        ["zopa-price"] = ZopaPrice,
        ["haggle"] = HaggleOf,
        ["double-auction-price"] = DoubleAuctionPrice,
        ["double-auction-linear-equilibrium"] = DoubleAuctionLinear,
        ["baron-ferejohn"] = BaronFerejohnOf,
        ["zeuthen"] = ZeuthenOf,
    };

    // These are told for the times that are asked for, which stand with what is expected.
    private static readonly Dictionary<string, Func<JsonElement, double, object>> ToldInTime = new()
    {
        ["concession-polynomial"] = ConcessionPolynomial,
        ["concession-exponential"] = ConcessionExponential,
    };

    public static bool Knows(string family) => Told.ContainsKey(family) || ToldInTime.ContainsKey(family);

    public static object Tell(string family, JsonElement inputs, JsonElement expected) =>
        Told.TryGetValue(family, out var told)
            ? told(inputs)
            : Those(
                (
                    "rows",
                    expected.GetProperty("rows").EnumerateArray().Select(row => ToldInTime[family](inputs, Number(row, "t"))).ToArray()
                )
            );

    private static Dictionary<string, object?> Those(params (string Name, object? Value)[] members) =>
        members.ToDictionary(member => member.Name, member => member.Value);

    private static object Pair(Payoffs? pair) => pair is { } two ? new object?[] { two.First, two.Second } : [null, null];

    private static double Number(JsonElement inputs, string name) => Number(inputs.GetProperty(name));

    private static double Number(JsonElement text) => double.Parse(text.GetString()!, CultureInfo.InvariantCulture);

    private static decimal Exactly(JsonElement inputs, string name) =>
        decimal.Parse(inputs.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static int Count(JsonElement inputs, string name) =>
        int.Parse(inputs.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static Payoffs Two(JsonElement inputs, string name) =>
        inputs.TryGetProperty(name, out var pair) ? new(Number(pair[0]), Number(pair[1])) : default;

    private static Player First(JsonElement inputs) =>
        inputs.GetProperty("firstProposer").GetString() switch
        {
            "1" => Player.One,
            "2" => Player.Two,
            var other => throw new NotSupportedException($"No player is called {other}."),
        };

    private static void Only(JsonElement inputs, string name, params string[] known)
    {
        if (inputs.TryGetProperty(name, out var value) && !known.Contains(value.ToString()))
            throw new NotSupportedException($"The case asks for {name} {value}, which these tests cannot tell.");
    }
}
