using Xunit;

namespace NegotiationModel.Tests.Play;

public class OffersAreKeptInTheirOrder
{
    [Fact]
    public void However_many_there_are()
    {
        var offers = new OfferList();
        for (var count = 0; count < 200; count++)
        {
            Assert.Equal(Enumerable.Range(0, count).Select(outcome => (long)outcome), offers.Select(offer => offer.Outcome));
            Assert.Equal(count, offers.Count);
            Assert.Throws<ArgumentOutOfRangeException>(() => offers[offers.Count]);
            Assert.Throws<ArgumentOutOfRangeException>(() => offers[-1]);
            offers.Add(new("a", count));
            Assert.Equal(count, offers[count].Outcome);
        }
    }
}
