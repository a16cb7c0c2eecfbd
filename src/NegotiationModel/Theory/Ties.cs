namespace NegotiationModel.Theory;

/// <summary>Doubles that differ by rounding alone are the same number: who is indifferent must not be decided by the last bit.</summary>
internal static class Ties
{
    // Far above the rounding of a few operations, well below the twelve digits that results are good for.
    private const double Share = 1e-13;

    public static bool IsTie(double difference, double scale) => Math.Abs(difference) <= Share * scale;

    public static double Settle(double difference, double scale) => IsTie(difference, scale) ? 0 : difference;
}
