using NegotiationModel.Texts;
using NodaTime.Text;
using Xunit;

namespace NegotiationModel.Tests.Talks.Texts;

public class PeriodsInWords
{
    [Theory]
    [InlineData("P14D", "14 days", "14 днів")]
    [InlineData("P1D", "1 day", "1 день")]
    [InlineData("P21D", "21 days", "21 день")]
    [InlineData("P111D", "111 days", "111 днів")]
    [InlineData("P3M", "3 months", "3 місяці")]
    [InlineData("P1Y6M", "1 year and 6 months", "1 рік і 6 місяців")]
    [InlineData("P2W", "2 weeks", "2 тижні")]
    [InlineData("P1DT2H30M", "1 day, 2 hours and 30 minutes", "1 день, 2 години і 30 хвилин")]
    [InlineData("PT1H1M5S", "1 hour, 1 minute and 5 seconds", "1 годину, 1 хвилину і 5 секунд")]
    public void A_notice_says_how_long_it_is(string period, string english, string ukrainian)
    {
        var offer = new Move.Propose("seller", [])
        {
            Amends = "a1",
            Exits = [ExitClause.Notice(PeriodPattern.Roundtrip.Parse(period).Value)],
        };
        Assert.EndsWith($"with a notice of {english}", Narration.Action(offer), StringComparison.Ordinal);
        Assert.EndsWith($"за {ukrainian}", Narration.Action(offer, texts: NegotiationTexts.Ukrainian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_something_lifts_stands_unless_that_is_met()
    {
        var offer = new Move.Propose("seller", []) { Amends = "a1", InForceUntil = End.If("closing", null, End.On("c1")) };
        Assert.EndsWith("until c1 is met unless closing is met", Narration.Action(offer), StringComparison.Ordinal);
        Assert.EndsWith("якщо closing не виконано", Narration.Action(offer, texts: NegotiationTexts.Ukrainian), StringComparison.Ordinal);
    }
}
