using System.Globalization;
using NodaTime;

namespace NegotiationModel.Pictures;

/// <summary>Values of an issue as numbers on a line, where it has an order.</summary>
internal static class Measures
{
    private const double MaxInFull = 1e10;

    private static readonly LocalDate Epoch = new(2000, 1, 1);

    /// <summary>Whether the values of an issue lie on a line.</summary>
    public static bool HasOrder(Issue issue) => issue is MoneyIssue or NumberIssue or IntegerIssue or DateIssue or DurationIssue;

    /// <summary>What terms say on an issue, as a number; null where they say nothing or nothing that fits.</summary>
    public static double? Of(Terms terms, Issue issue) =>
        issue switch
        {
            MoneyIssue money when terms.TryGet(money, out var amount) => (double)amount,
            NumberIssue number when terms.TryGet(number, out var amount) => (double)amount,
            IntegerIssue integer when terms.TryGet(integer, out var count) => count,
            DateIssue date when terms.TryGet(date, out var day) => Period.DaysBetween(Epoch, day),
            DurationIssue duration when terms.TryGet(duration, out var period) => Days(period),
            _ => null,
        };

    /// <summary>What the numbers of the line count; null where they need no word.</summary>
    public static string? Unit(Issue issue) =>
        issue switch
        {
            MoneyIssue money => money.Currency,
            DurationIssue => "days",
            _ => null,
        };

    /// <summary>A number of the line as people write the value; without its unit.</summary>
    public static string Words(Issue issue, double number) =>
        issue is DateIssue
            ? Epoch.PlusDays((int)Math.Round(number)).ToString("d MMM yyyy", CultureInfo.InvariantCulture)
            : (Math.Round(number, 2) + 0d).ToString(Math.Abs(number) < MaxInFull ? "#,0.##" : "0.###e0", CultureInfo.InvariantCulture);

    // A month as the mean of all months.
    private static double Days(Period period) =>
        period.Years * 365.2425
        + period.Months * 365.2425 / 12
        + period.Weeks * 7
        + period.Days
        + period.Hours / 24.0
        + period.Minutes / 1440.0
        + period.Seconds / 86400.0;
}
