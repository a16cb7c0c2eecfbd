using System.Globalization;
using System.Text.Json;

namespace NegotiationModel.Tests.Theory;

/// <summary>What others expect, compared to twelve digits.</summary>
internal static class Expectations
{
    /// <summary>Where what is told differs from what is expected, to twelve digits; empty where nothing does.</summary>
    public static IEnumerable<string> Differences(string place, JsonElement expected, object? told) =>
        (expected.ValueKind, told) switch
        {
            (JsonValueKind.Null, null) => [],
            (JsonValueKind.True or JsonValueKind.False, bool flag) when expected.GetBoolean() == flag => [],
            (JsonValueKind.Object, double or decimal or int or long) when expected.TryGetProperty("value", out var value) => Differences(
                place,
                value,
                told
            ),
            (JsonValueKind.Object, Dictionary<string, object?> members) => expected
                .EnumerateObject()
                .SelectMany(member =>
                    members.TryGetValue(member.Name, out var one)
                        ? Differences($"{place}.{member.Name}", member.Value, one)
                        : [$"{place}.{member.Name} is not told"]
                ),
            (JsonValueKind.Array, object?[] items) when expected.GetArrayLength() == items.Length => expected
                .EnumerateArray()
                .Zip(items)
                .SelectMany((pair, index) => Differences($"{place}[{index}]", pair.First, pair.Second)),
            (JsonValueKind.String, string text) when expected.GetString() == text => [],
            (JsonValueKind.String, decimal number)
                when decimal.Parse(expected.GetString()!, CultureInfo.InvariantCulture) is var sought
                    && Math.Abs(number - sought) <= 1e-12m * Math.Abs(sought) => [],
            (JsonValueKind.String, double number)
                when double.Parse(expected.GetString()!, CultureInfo.InvariantCulture) is var sought
                    && Math.Abs(number - sought) <= 1e-12 * Math.Abs(sought) => [],
            (JsonValueKind.String, int or long) when expected.GetString() == Convert.ToString(told, CultureInfo.InvariantCulture) => [],
            _ => [$"{place} is {told ?? "nothing"}, not {expected}"],
        };
}
