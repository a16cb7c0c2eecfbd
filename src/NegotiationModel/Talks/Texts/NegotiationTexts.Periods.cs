using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Texts;

/// <summary>Periods in words.</summary>
public partial class NegotiationTexts
{
    /// <summary>A period: "14 days", "1 year and 6 months".</summary>
    /// <param name="period">The period, which is not negative.</param>
    private protected string FormatPeriod(Period period)
    {
        // nobody means thousandths of a second, and they have no words
        if (period.Milliseconds != 0 || period.Ticks != 0 || period.Nanoseconds != 0)
            return PeriodPattern.Roundtrip.Format(period);
        (long Count, PeriodUnits Unit)[] all =
        [
            (period.Years, PeriodUnits.Years),
            (period.Months, PeriodUnits.Months),
            (period.Weeks, PeriodUnits.Weeks),
            (period.Days, PeriodUnits.Days),
            (period.Hours, PeriodUnits.Hours),
            (period.Minutes, PeriodUnits.Minutes),
            (period.Seconds, PeriodUnits.Seconds),
        ];
        var parts = all.Where(part => part.Count != 0)
            .Select(part => $"{part.Count.ToString(CultureInfo.InvariantCulture)} {UnitName(part.Count, part.Unit)}")
            .ToList();
        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])} {And} {parts[^1]}";
    }

    private protected virtual string And => "and";

    /// <summary>The name of so many units: "day", "days".</summary>
    private protected virtual string UnitName(long count, PeriodUnits unit)
    {
        var name = unit switch
        {
            PeriodUnits.Years => "year",
            PeriodUnits.Months => "month",
            PeriodUnits.Weeks => "week",
            PeriodUnits.Days => "day",
            PeriodUnits.Hours => "hour",
            PeriodUnits.Minutes => "minute",
            _ => "second",
        };
        return count == 1 ? name : name + "s";
    }
}
