using System.Globalization;
using NegotiationModel.Texts;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Model.Timing;

public class TimesAreTold
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Fact]
    public void As_the_patterns_tell_them() =>
        Assert.All(
            Instants(),
            at =>
            {
                var local = at.InUtc().LocalDateTime;
                Assert.Equal(
                    [
                        local.ToString("d MMM uuuu HH:mm", Invariant),
                        local.ToString("d MMM uuuu", Invariant),
                        local.ToString("MMMM uuuu", Invariant),
                        local.ToString("uuuu", Invariant),
                    ],
                    new[] { TimePrecision.Exact, TimePrecision.Day, TimePrecision.Month, TimePrecision.Year }.Select(precision =>
                        NegotiationTexts.English.FormatTime(at, precision, DateTimeZone.Utc)
                    )
                );
            }
        );

    [Fact]
    public void A_week_by_its_monday() =>
        Assert.Equal(
            "week of 2 Mar 2026",
            NegotiationTexts.English.FormatTime(Instant.FromUtc(2026, 3, 8, 23, 0), TimePrecision.Week, DateTimeZone.Utc)
        );

    // In every month, from before Christ to the end of the calendar.
    private static IEnumerable<Instant> Instants() =>
        Enumerable.Range(0, 400).Select(step => Instant.FromUnixTimeSeconds(((-3_900_000L + (step * 16_999)) * 86_400) + 34_567));
}
