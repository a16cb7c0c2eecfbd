using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Every allowed move first advances the negotiation to its own instant, which may be known to the day or the week only.</summary>
public partial class TimePassing
{
    [Fact]
    public void An_allowed_move_first_lets_time_pass_to_its_own_instant() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(1) }, Buyer.Proposes(Price.Is(7_000)) with { At = Day(2) })
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: tabled → open", "negotiation negotiation: open → tabled");

    [Fact]
    public void At_the_instant_at_which_a_suspension_ends_moves_are_allowed_again() =>
        Table(new Protocol())
            .When(Seller.Suspends(Day(3)))
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { At = Day(3) - Duration.Epsilon }, RefusalCode.NegotiationSuspended)
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Day(3) })
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void A_refused_move_lets_no_time_pass() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(1) })
            .Refuses(Buyer.Accepts("p1") with { At = Day(2) }, RefusalCode.ProposalExpired)
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1") with { At = Monday })
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_move_without_an_instant_is_made_at_that_of_the_last() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Day(2) }, Buyer.Says("Hm."))
            .Then(talks => Assert.Equal(Day(2), talks.Log[1].At));

    [Fact]
    public void An_instant_earlier_than_the_last_moves_is_refused_and_the_same_instant_is_not() =>
        Table(new Protocol())
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { At = Monday - Duration.Epsilon }, RefusalCode.BeforeLastMove)
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Day(2) })
            .Refuses(Buyer.Accepts("p1") with { At = Day(2) - Duration.Epsilon }, RefusalCode.BeforeLastMove)
            .When(Buyer.Accepts("p1") with { At = Day(2) });

    [Theory]
    [InlineData(TimePrecision.Day, "2026-03-19T00:00:00Z")]
    [InlineData(TimePrecision.Week, "2026-03-16T00:00:00Z")]
    [InlineData(TimePrecision.Exact, "2026-03-19T09:00:00Z")]
    public void An_imprecise_instant_stands_for_the_start_of_its_span(TimePrecision precision, string start) =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Day(17), Precision = precision })
            .Then(talks => Assert.Equal(start, talks.Log[0].At.ToString()));

    [Theory]
    [InlineData(TimePrecision.Month, "2027-05-01T00:00:00Z")]
    [InlineData(TimePrecision.Year, "2027-01-01T00:00:00Z")]
    public void A_month_starts_on_its_first_day_and_so_does_a_year(TimePrecision precision, string start) =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Instant.FromUtc(2027, 5, 20, 12, 0), Precision = precision })
            .Then(talks => Assert.Equal(start, talks.Log[0].At.ToString()));

    [Theory, InlineData(TimePrecision.Day), InlineData(TimePrecision.Week), InlineData(TimePrecision.Month), InlineData(TimePrecision.Year)]
    public void Or_for_the_last_moves_instant_where_that_is_later_within_the_same_span(TimePrecision precision) =>
        Table(new Protocol())
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    At = Day(1),
                },
                Buyer.Says("Hm.") with
                {
                    At = Day(1) - Duration.FromHours(2),
                    Precision = precision,
                }
            )
            .Then(talks => Assert.Equal(Day(1), talks.Log[1].At));

    [Fact]
    public void A_span_that_is_over_is_before_the_last_move() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Day(7) })
            .Refuses(Buyer.Says("Hm.") with { At = Day(6), Precision = TimePrecision.Week }, RefusalCode.BeforeLastMove);

    [Fact]
    public void Days_start_in_the_time_zone_of_the_talks() =>
        Story
            .Given(
                new Setting(new Protocol(), [Seller, Buyer], [Price])
                {
                    ConvenedAt = Monday,
                    TimeZone = DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
                }
            )
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Instant.FromUtc(2026, 3, 4, 23, 0), Precision = TimePrecision.Day })
            .Then(talks => Assert.Equal(Instant.FromUtc(2026, 3, 4, 22, 0), talks.Log[0].At));

    [Fact]
    public void What_lapsed_at_the_start_of_an_imprecise_span_is_too_late_for_it() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Instant.FromUtc(2026, 3, 4, 0, 0) })
            .Refuses(Buyer.Accepts("p1") with { At = Day(2), Precision = TimePrecision.Day }, RefusalCode.ProposalExpired);
}
