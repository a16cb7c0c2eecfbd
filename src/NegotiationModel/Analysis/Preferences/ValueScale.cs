using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Analysis;

/// <summary>Values as points on a line, so that a curve can be drawn over them. In decimals, so that great amounts keep their
/// cents.</summary>
internal static class ValueScale
{
    private const decimal DaysPerYear = 365.2425m,
        DaysPerMonth = DaysPerYear / 12; // the average of the Gregorian calendar

    private static readonly LocalDate Origin = new(2000, 1, 1);

    /// <summary>Numbers as they are, dates as days since 2000, durations in days; null for what has no order.</summary>
    public static decimal? Of(Value value) => Of(value, out _);

    /// <summary>The same, and which of the three it is.</summary>
    public static decimal? Of(Value value, out Scale scale)
    {
        scale = Scale.Numbers;
        if (value.Number is { } number)
            return number;
        if (value.Text is not { } text)
            return null;
        if (IsoDates.Day(text) is { } date)
        {
            scale = Scale.Dates;
            return Period.DaysBetween(Origin, date);
        }

        scale = Scale.Durations;
        return PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out var period) ? Days(period) : null;
    }

    /// <summary>Whether two values are written alike, or are durations of one length.</summary>
    public static bool Same(Value value, Value other) =>
        value == other || (value.Text is ['P', ..] && other.Text is ['P', ..] && Of(value) is { } length && length == Of(other));

    private static decimal Days(Period period) =>
        (DaysPerYear * period.Years)
        + (DaysPerMonth * period.Months)
        + (7m * period.Weeks)
        + period.Days
        + (period.Hours / 24m)
        + (period.Minutes / 1440m)
        + (period.Seconds / 86_400m)
        + (period.Milliseconds / 86_400e3m)
        + (period.Ticks / 864e9m)
        + (period.Nanoseconds / 86_400e9m);
}

/// <summary>What has an order, and can be put on one line.</summary>
internal enum Scale
{
    Numbers,
    Dates,
    Durations,
}
