using System.Globalization;
using NodaTime;

namespace NegotiationModel.Texts;

/// <summary>Times in the zone of the talks, no more exact than they are known, and limits as they were set.</summary>
public partial class NegotiationTexts
{
    private static readonly DateTimeFormatInfo Calendar = CultureInfo.InvariantCulture.DateTimeFormat;

    // Nearer to the ends of the calendar a zone might lead beyond it.
    private static readonly Instant First = Instant.MinValue + Duration.FromDays(2),
        Last = Instant.MaxValue - Duration.FromDays(2);

    /// <summary>A time as minutes of a meeting give it: "2 Mar 2026 10:00", "week of 2 Mar 2026"; "undated" where the talks never said
    /// what time it is.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="precision">How exactly it is known.</param>
    /// <param name="zone">The zone of the talks.</param>
    public string FormatTime(Instant at, TimePrecision precision, DateTimeZone zone)
    {
        if (!IsWithin(at))
            return at.ToString();
        if (at == default && precision == TimePrecision.Exact)
            return Undated;
        var local = at.InZone(zone).LocalDateTime;
        return precision switch
        {
            TimePrecision.Day => FormatDate(local.Date),
            TimePrecision.Week => FormatWeek(local.Date.PlusDays(1 - (int)local.DayOfWeek)),
            TimePrecision.Month => FormatMonth(local.Date),
            TimePrecision.Year => Year(local.Date),
            _ => $"{FormatDate(local.Date)} {local.Hour:00}:{local.Minute:00}",
        };
    }

    /// <summary>A time of talks, in their zone. Talks that were convened at no date, such as a session that is played without one, have
    /// no dates: then it is how long after they began, such as "after 5 minutes".</summary>
    /// <param name="at">The instant.</param>
    /// <param name="precision">How exactly it is known.</param>
    /// <param name="setting">The setting of the talks.</param>
    public string FormatTime(Instant at, TimePrecision precision, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return IsElapsedTime(at, precision, setting) ? FormatElapsed(Elapsed(at)) : FormatTime(at, precision, setting.TimeZone);
    }

    /// <summary>Whether <see cref="FormatTime(Instant, TimePrecision, Setting)"/> says how long after the beginning a time is, and no
    /// date. Talks at no date count from the Unix epoch; what comes a year after it is a date that somebody said.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="precision">How exactly it is known.</param>
    /// <param name="setting">The setting of the talks.</param>
    public static bool IsElapsedTime(Instant at, TimePrecision precision, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return precision == TimePrecision.Exact
            && setting.ConvenedAt == default
            && at > default(Instant)
            && at - default(Instant) < Duration.FromDays(365);
    }

    private static Period Elapsed(Instant at) => Period.FromNanoseconds((at - default(Instant)).ToInt64Nanoseconds()).Normalize();

    private protected virtual string FormatElapsed(Period period) => $"after {FormatPeriod(period)}";

    private protected virtual string FormatElapsedLimit(Period period) => $"{FormatPeriod(period)} after the beginning";

    /// <summary>A time of which only the instant is known, with its zone: a day where it is the start of one, else as in "2 Mar 2026
    /// 10:00 UTC", and with seconds where it has some.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="zone">The zone of the talks.</param>
    public string FormatTime(Instant at, DateTimeZone zone) => FormatTime(at, zone, withFractions: false);

    private protected string FormatTime(Instant at, DateTimeZone zone, bool withFractions) =>
        !IsWithin(at) || at == default ? FormatTime(at, TimePrecision.Exact, zone)
        : IsStartOfDay(at, zone) ? FormatTime(at, TimePrecision.Day, zone)
        : $"{FormatTime(at, TimePrecision.Exact, zone)}{Seconds(at, withFractions)} {zone.Id}";

    /// <summary>In the place of a time that nobody said.</summary>
    private protected virtual string Undated => "undated";

    /// <summary>A limit as it was set: "the end of 31 Mar 2026" where it is the end of a day, else the time at which it is too
    /// late.</summary>
    /// <param name="limit">The instant at which it is too late.</param>
    /// <param name="zone">The zone of the talks.</param>
    public virtual string FormatLimit(Instant limit, DateTimeZone zone) =>
        IsStartOfDay(limit, zone) ? $"the end of {DayBefore(limit, zone)}" : FormatTime(limit, zone);

    /// <summary>A limit of talks as it was set, in their zone; of talks that were convened at no date, how long after they began.</summary>
    /// <param name="limit">The instant at which it is too late.</param>
    /// <param name="setting">The setting of the talks.</param>
    public string FormatLimit(Instant limit, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return IsElapsedTime(limit, TimePrecision.Exact, setting)
            ? FormatElapsedLimit(Elapsed(limit))
            : FormatLimit(limit, setting.TimeZone);
    }

    /// <summary>Up to a limit: "through 10 Mar 2026", "until 10 Mar 2026 12:00".</summary>
    /// <param name="limit">The instant at which it is too late.</param>
    /// <param name="zone">The zone of the talks.</param>
    public virtual string FormatUntil(Instant limit, DateTimeZone zone) =>
        IsStartOfDay(limit, zone) ? $"through {DayBefore(limit, zone)}" : $"until {FormatTime(limit, zone)}";

    /// <summary>A limit as it was set: an instant as <see cref="FormatLimit(Instant, DateTimeZone)"/> says it, else on what it
    /// hangs.</summary>
    /// <param name="end">The end.</param>
    /// <param name="zone">The zone of the talks.</param>
    public string FormatLimit(End end, DateTimeZone zone) => end.Instant is { } at ? FormatLimit(at, zone) : AgreementConditions(end, zone);

    /// <summary>Up to a limit: an instant as <see cref="FormatUntil(Instant, DateTimeZone)"/> says it, else "until" and on what it
    /// hangs, or for how long from its move.</summary>
    /// <param name="end">The end.</param>
    /// <param name="zone">The zone of the talks.</param>
    public virtual string FormatUntil(End end, DateTimeZone zone) =>
        end.Instant is { } at ? FormatUntil(at, zone)
        : end.Form is EndForm.After { Of: null } after ? $"for {FormatPeriod(after.Period)}"
        : $"until {AgreementConditions(end, zone)}";

    // An end that is so long after its move has a date once the move is made.
    private protected static End Dated(End end, Move move, TextContext? context) =>
        end.Form is EndForm.After { Of: null } && context?.Facts?.EndAfter(move, end) is { } at ? at : end;

    private protected string FormatStart(End start, DateTimeZone zone) =>
        start.Instant is { } at ? FormatTime(at, zone) : AgreementConditions(start, zone);

    /// <summary>On what an end hangs that is no instant: "30 days after c1 is met", "the earlier of …".</summary>
    /// <param name="end">The end.</param>
    /// <param name="zone">The zone of the talks.</param>
    private protected virtual string AgreementConditions(End end, DateTimeZone zone) =>
        end.Form switch
        {
            EndForm.After { Of: null } after => $"{FormatPeriod(after.Period)} later",
            EndForm.After after => $"{FormatPeriod(after.Period)} after {after.Of} is met or in force",
            EndForm.On on => $"{on.Condition} is met",
            EndForm.First first => $"the first of {Ends(first, zone)}",
            EndForm.Last last => $"the last of {Ends(last, zone)}",
            EndForm.If { Parts: [{ IsNever: true }, var otherwise] } either =>
                $"{FormatLimit(otherwise, zone)} unless {either.Condition} is met",
            EndForm.If either =>
                $"{FormatLimit(either.Parts[0], zone)} if {either.Condition} is met, else {FormatLimit(either.Parts[1], zone)}",
            _ => "the end of time",
        };

    private protected string Ends(EndForm form, DateTimeZone zone) => string.Join(", ", form.Parts.Select(part => FormatLimit(part, zone)));

    /// <summary>A day: "2 Mar 2026".</summary>
    /// <param name="date">The day.</param>
    public virtual string FormatDate(LocalDate date) => $"{date.Day} {Calendar.GetAbbreviatedMonthName(date.Month)} {Year(date)}";

    /// <summary>A week by its first day: "week of 2 Mar 2026".</summary>
    /// <param name="monday">Its Monday.</param>
    public virtual string FormatWeek(LocalDate monday) => $"week of {FormatDate(monday)}";

    /// <summary>A month: "March 2026".</summary>
    /// <param name="date">A day in it.</param>
    public virtual string FormatMonth(LocalDate date) => $"{Calendar.GetMonthName(date.Month)} {Year(date)}";

    /// <summary>A year in four digits at least.</summary>
    private protected static string Year(LocalDate date) => date.Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Whether an instant is the end of a day that a limit was set to.</summary>
    private protected static bool IsStartOfDay(Instant at, DateTimeZone zone) =>
        IsWithin(at) && StartOfDay.Of(at.InZone(zone).Date, zone) == at;

    private protected string DayBefore(Instant limit, DateTimeZone zone) => FormatDate(limit.InZone(zone).Date.PlusDays(-1));

    private static bool IsWithin(Instant at) => at >= First && at <= Last;

    // A clock's fractions say nothing to people, but where two times differ by them alone.
    private static string Seconds(Instant at, bool withFractions)
    {
        var time = at.InUtc().TimeOfDay;
        return (time.Second, time.NanosecondOfSecond) switch
        {
            (0, 0) => "",
            var (second, fraction) when fraction == 0 || !withFractions => $":{second:00}",
            var (second, fraction) => $":{second:00}.{fraction.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0')}",
        };
    }
}
