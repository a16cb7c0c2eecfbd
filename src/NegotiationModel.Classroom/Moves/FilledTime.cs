using System.Globalization;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>A time as the fields of a form have it: so long from now, up to the next whole minute. What is left empty has no
/// end.</summary>
internal readonly struct FilledTime(MoveForm form, string field, string what)
{
    private const int Most = 10_000;

    public static readonly ValueList<string> Units = ["minutes", "hours", "days"];

    public Instant? Read()
    {
        var text = form.Field(field);
        if (text.Length == 0)
            return null;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is > 0 and < Most
            && Unit(form.Field($"{field}-unit")) is { } unit
        )
            return WholeMinute(form.Now + (count * unit));
        form.Wrong(what, "a whole number of minutes, hours or days", text);
        return null;
    }

    /// <summary>The same as a period, which counts from when it is needed.</summary>
    public Period? ReadPeriod()
    {
        var text = form.Field(field);
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is > 0 and < Most
            && PeriodOf(count, form.Field($"{field}-unit")) is { } period
        )
            return period;
        form.Wrong(what, "a whole number of minutes, hours or days", text);
        return null;
    }

    private static Period? PeriodOf(int count, string unit) =>
        unit switch
        {
            "minutes" => Period.FromMinutes(count),
            "hours" => Period.FromHours(count),
            "days" => Period.FromDays(count),
            _ => null,
        };

    private static Instant WholeMinute(Instant at) => Instant.FromUnixTimeSeconds(60 * ((at.ToUnixTimeSeconds() / 60) + 1));

    private static Duration? Unit(string unit) =>
        unit switch
        {
            "minutes" => Duration.FromMinutes(1),
            "hours" => Duration.FromHours(1),
            "days" => Duration.FromDays(1),
            _ => null,
        };
}
