using System.Globalization;

namespace NegotiationModel.Teaching;

/// <summary>Names values, those nearest to one that is not among them.</summary>
internal static class NearestValues
{
    private const int Most = 6;

    public static string To(Value value, ValueList<Value> values) =>
        Number(value) is { } number && values.All(one => Number(one) is not null)
            ? string.Join(" or ", values.OrderBy(one => Math.Abs(Number(one)!.Value - number)).Take(2).OrderBy(Number))
        : values.Count <= Most ? string.Join(", ", values)
        : string.Join(", ", values.Take(Most)) + ", …";

    private static decimal? Number(Value value) =>
        value.Kind == ValueKind.Number ? decimal.Parse(value.ToString(), CultureInfo.InvariantCulture) : null;
}
