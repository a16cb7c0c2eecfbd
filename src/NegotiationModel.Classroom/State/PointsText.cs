using System.Globalization;

namespace NegotiationModel.Classroom;

/// <summary>Points out of 100, as role sheets have them.</summary>
internal static class PointsText
{
    public static double Of(double utility) => Math.Round(100 * utility, 1);

    public static string Text(double points) => points.ToString("0.#", CultureInfo.InvariantCulture);
}
