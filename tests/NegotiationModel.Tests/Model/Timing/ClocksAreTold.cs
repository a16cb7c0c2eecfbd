using NegotiationModel.Texts;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Timing;

/// <summary>The instants of a real clock are told to the second and with their zone, and a date that nobody said is not told.</summary>
public class ClocksAreTold
{
    private static readonly Instant Clock = Instant.FromUtc(2026, 11, 29, 18, 46, 38) + Duration.FromTicks(1_234_567);

    [Fact]
    public void To_the_second_and_with_the_zone()
    {
        Assert.Equal("29 Nov 2026 18:46:38 UTC", NegotiationTexts.English.FormatTime(Clock, DateTimeZone.Utc));
        Assert.Equal(
            "29 Nov 2026 20:46:38 Europe/Kyiv",
            NegotiationTexts.English.FormatTime(Clock, DateTimeZoneProviders.Tzdb["Europe/Kyiv"])
        );
        Assert.Equal("until 29 Nov 2026 18:46:38 UTC", NegotiationTexts.English.FormatUntil(Clock, DateTimeZone.Utc));
    }

    [Fact]
    public void Documents_keep_all_of_it()
    {
        var talks = Negotiation.Convene(new Setting(Protocol.Contract, [Seller, Buyer], [Price]) { ConvenedAt = Clock });
        Assert.Equal(Clock, NegotiationJson.Read(NegotiationJson.Write(talks)).Setting.ConvenedAt);
    }

    [Fact]
    public void Two_times_in_one_second_are_told_apart()
    {
        var talks = Negotiation.Convene(new Setting(Protocol.Contract, [Seller, Buyer], [Price]) { ConvenedAt = Clock });
        Assert.Contains(
            "dated 29 Nov 2026 18:46:38 UTC, before 29 Nov 2026 18:46:38.1234567 UTC,",
            talks.Rule(Seller.Proposes(Price.Is(9)) with { At = Clock - Duration.FromTicks(1_234_567) }).Refusal!.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nobody_hears_of_1970()
    {
        var talks = Negotiation
            .Convene(Protocol.Contract, [Seller, Buyer], [Price])
            .Make(Seller.Proposes(Price.Is(9_000)), Seller.Withdraws("p1"));
        var refusal = talks.Rule(Buyer.Accepts("p1")).Refusal!;
        Assert.Equal("p1 is not on the table any more: it was withdrawn.", refusal.Message);
        Assert.DoesNotContain("1970", NegotiationTexts.Ukrainian.Describe(refusal), StringComparison.Ordinal);
        var document = NegotiationDocument.From(talks);
        Assert.Contains("undated", document.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("1970", document.ToHtml(), StringComparison.Ordinal);
    }
}
