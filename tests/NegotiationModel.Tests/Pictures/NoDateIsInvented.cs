using NegotiationModel.Pictures;
using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>A session that is played without a date is shown without one.</summary>
public class NoDateIsInvented
{
    [Fact]
    public void On_a_page_and_in_a_timeline()
    {
        var session = Session.Begin(Scenario.UsedCar, [Strategies.Boulware, Strategies.Conceder], new SessionOptions { MaxRounds = 40 });
        var document = NegotiationDocument.From(session.Run().Talks);

        foreach (var shown in new[] { Page.Of(document).ToString(), Picture.Timeline(document).ToString() })
        {
            Assert.Contains("after 2 minutes", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("1970", shown, StringComparison.Ordinal);
        }
    }
}
