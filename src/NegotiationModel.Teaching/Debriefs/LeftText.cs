using NegotiationModel.Tournaments;

namespace NegotiationModel.Teaching;

/// <summary>Who left value, and how much.</summary>
internal static class LeftText
{
    public static IEnumerable<string> For(Debrief debrief)
    {
        double[] left = [.. Shares.Left(debrief)];
        if (debrief.Tables.Count == 1 && left is [> 0 and var much])
            yield return $"It left {Points.Number(much)} points that would have cost nobody anything.";
        else if (left.Length > 0)
        {
            var some = left.Count(one => one > 0);
            yield return some == 0
                ? $"{(debrief.Tables.Count == 1 ? "Nothing" : "At the tables that agreed, nothing")} was left on the table: nobody could "
                    + "have had more without another having less."
                : $"{some} of {DebriefText.Count(left.Length, "agreement")} left something that would have cost nobody anything, "
                    + $"{DebriefText.Estimate(SampleEstimate.OfMean(left))} points on average over all agreements, and at most "
                    + $"{Points.Number(left.Max())}, at {Most(debrief, left.Max())}.";
        }

        var open = debrief.Tables.Count(table => table.LeavesIssuesOpen);
        if (open > 0)
            yield return (debrief.Tables.Count == 1 ? "It" : DebriefText.Count(open, "agreement"))
                + " left issues open, which count as worth nothing to anybody.";
        var below = debrief.Tables.Where(table => table.HasAgreement && table.Utilities.Index().Any(one => IsBelow(debrief, one))).ToList();
        if (below.Count > 0)
            yield return (debrief.Tables.Count == 1 ? "Somebody" : $"At {DebriefText.Tables(below.Count)} somebody")
                + " agreed to less than its walk-away.";
        var missed = debrief.Tables.Count(table => !table.HasAgreement && table.LeftOnTheTable > 0);
        if (missed > 0 && IsAnythingForAll(debrief))
            yield return DebriefText.IsOpen(debrief)
                ? $"{Capital(Suiting(debrief))} would suit everybody."
                : $"{(debrief.Tables.Count == 1 ? "It" : DebriefText.Tables(missed))} ended without agreement though {Suiting(debrief)} "
                    + "would have suited everybody.";
        if (!IsAnythingForAll(debrief))
            yield return "No outcome suits everybody: without agreement nothing was lost.";
    }

    private static string Suiting(Debrief debrief) =>
        debrief.Problem is { Space: { IsSampled: false, Count: var all }, IndividuallyRationalCount: var some }
            ? $"{some} of {all} outcomes"
            : "something";

    private static bool IsAnythingForAll(Debrief debrief) => debrief.Problem!.UtilityRanges[0].Ideal is not null;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static bool IsBelow(Debrief debrief, (int Index, double Item) one) =>
        one.Item < debrief.Roles[one.Index].Reservation - debrief.Problem!.RelativeTolerance;

    private static string Most(Debrief debrief, double most)
    {
        var tables = debrief.Tables.Where(table => table.HasAgreement && table.LeftOnTheTable == most).ToList();
        return tables.Count == 1 ? tables[0].Name : DebriefText.Tables(tables.Count);
    }
}
