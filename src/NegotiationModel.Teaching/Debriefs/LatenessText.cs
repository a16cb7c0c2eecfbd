using NegotiationModel.Tournaments;
using NodaTime;

namespace NegotiationModel.Teaching;

/// <summary>How late tables agreed: after how many offers, and after how long.</summary>
internal static class LatenessText
{
    public static IEnumerable<string> For(Debrief debrief)
    {
        var agreed = debrief.Tables.Where(table => table.HasAgreement).ToList();
        yield return agreed.Count == 1
            ? $"{One(debrief)} agreed after {DebriefText.Count(agreed[0].OfferCount, "offer")}."
            : $"Tables that agreed made {Mean(agreed.Select(table => (double)table.OfferCount))} offers on average, from "
                + $"{agreed.Min(table => table.OfferCount)} to {agreed.Max(table => table.OfferCount)}.";
        if (agreed.Exists(table => table.TimeToAgreementOrLastMove > Duration.Zero))
            yield return agreed.Count == 1
                ? $"{One(debrief)} agreed after {Time(agreed[0].TimeToAgreementOrLastMove)}."
                : $"The first agreed after {Time(agreed.Min(table => table.TimeToAgreementOrLastMove))}, half of them by "
                    + $"{Time(agreed.Select(table => table.TimeToAgreementOrLastMove).Order().ElementAt((agreed.Count - 1) / 2))}, "
                    + $"the last after {Time(agreed.Max(table => table.TimeToAgreementOrLastMove))}.";
        var refused = debrief.Tables.Sum(table => table.RefusedMoveCount);
        if (refused > 0)
            yield return $"{DebriefText.Count(refused, "move")} {(refused == 1 ? "was" : "were")} refused by the rules.";
    }

    private static string One(Debrief debrief) => debrief.Tables.Count == 1 ? "They" : "One table";

    /// <summary>A length of time in its two largest units.</summary>
    public static string Time(Duration time) =>
        time.TotalDays >= 1 ? Units(time.Days, "day", time.Hours, "hour")
        : time.TotalHours >= 1 ? Units(time.Hours, "hour", time.Minutes, "minute")
        : time.TotalMinutes >= 1 ? Units(time.Minutes, "minute", time.Seconds, "second")
        : DebriefText.Count(time.Seconds, "second");

    private static string Units(int large, string largeUnit, int small, string smallUnit) =>
        DebriefText.Count(large, largeUnit) + (small == 0 ? "" : $" {DebriefText.Count(small, smallUnit)}");

    private static string Mean(IEnumerable<double> counts) => DebriefText.Estimate(SampleEstimate.OfMean(counts), 1);
}
