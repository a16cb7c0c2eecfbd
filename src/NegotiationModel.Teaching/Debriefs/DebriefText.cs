using System.Globalization;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Teaching;

/// <summary>Numbers of a debrief in words.</summary>
internal static class DebriefText
{
    // The interval of fewer cases is so wide that it says nothing.
    private const int FewestForInterval = 5;

    public static string Tables(int count) => Count(count, "table");

    public static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    /// <summary>How many agreed, and how sure that is for others who play the case alike.</summary>
    public static string Agreed(Debrief debrief)
    {
        var agreed = debrief.Tables.Count(table => table.HasAgreement);
        return debrief.StillTalkingCount > 0 ? SoFar(debrief, agreed)
            : debrief.Tables.Count == 1
                ? $"The table {(agreed == 1 ? "agreed" : IsOpen(debrief) ? "has not agreed so far" : "did not agree")}."
            : $"{agreed} of {Tables(debrief.Tables.Count)} agreed: {Percent(debrief.AnyAgreementRate)}.";
    }

    // A share of the tables that were quicker than others says nothing of all.
    private static string SoFar(Debrief debrief, int agreed)
    {
        var over = debrief.Tables.Count;
        var who =
            over == 1 ? (agreed == 1 ? "it agreed" : "it did not agree")
            : agreed == 0 ? "none agreed"
            : agreed < over ? $"{agreed} agreed"
            : over == 2 ? "both agreed"
            : "all of them agreed";
        return $"{over} of {Tables(over + debrief.StillTalkingCount)} {(over == 1 ? "is" : "are")} over; {who}.";
    }

    /// <summary>Whether a single table can still agree.</summary>
    public static bool IsOpen(Debrief debrief) => debrief.Tables is [{ HasAgreement: false, IsOver: false }];

    public static IEnumerable<string> Row(Debrief debrief, DebriefedRole role, int at) =>
        [
            role.Name,
            Points.Number(role.Reservation),
            Estimate(role.Utility),
            .. debrief.Tables.Count == 1 ? Array.Empty<string>() : Spread(debrief, role, at),
            role.Ideal is { } ideal ? Points.Number(ideal) : "none",
        ];

    private static string[] Spread(Debrief debrief, DebriefedRole role, int at) =>
        [
            Estimate(role.UtilityWhenAgreed),
            Points.Number(debrief.Tables.Min(table => table.Utilities[at])),
            Points.Number(debrief.Tables.Max(table => table.Utilities[at])),
        ];

    /// <summary>A mean of utilities as points, with its interval where there is one.</summary>
    public static string Estimate(SampleEstimate mean) => Estimate(mean, 100, atMost: 100);

    /// <summary>A mean, each number multiplied. No interval goes where no number can be: below 0, or above the greatest.</summary>
    public static string Estimate(SampleEstimate mean, double times, double atMost = double.PositiveInfinity) =>
        mean is not { Count: > 0, PointEstimate: var value } ? "–"
        : mean is { Low: { } low, High: { } high, Count: >= FewestForInterval } && high > low
            ? $"{Tenth(times * value)} (95 % interval {Tenth(Math.Max(0, times * low))} to {Tenth(Math.Min(atMost, times * high))})"
        : Tenth(times * value);

    /// <summary>A share in per cent, with its interval where there is one.</summary>
    public static string Percent(SampleEstimate share) =>
        share is not { Count: > 0, PointEstimate: var value } ? "–"
        : share is { Low: { } low, High: { } high, Count: >= FewestForInterval }
            ? $"{Whole(100 * value)} % (95 % interval {Whole(100 * low)} to {Whole(100 * high)} %)"
        : $"{Whole(100 * value)} %";

    private static string Tenth(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    // Nothing is 0, and not -0.
    public static string Whole(double number) =>
        (Math.Round(number, MidpointRounding.AwayFromZero) + 0.0).ToString("0", CultureInfo.InvariantCulture);
}
