using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

public class OffersAreKeptInTheirOrder
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(150)]
    [InlineData(2_000_000_000_000)]
    public void However_many_there_are_and_were_expected(long expected)
    {
        var offers = new OfferList(["a", "b"], expected);
        for (var count = 0; count < 300; count++)
        {
            Assert.Equal(Enumerable.Range(0, count).Select(outcome => (long)outcome), offers.Select(offer => offer.OutcomeIndex));
            Assert.Equal(count, offers.Count);
            Assert.Throws<ArgumentOutOfRangeException>(() => offers[offers.Count]);
            Assert.Throws<ArgumentOutOfRangeException>(() => offers[-1]);
            offers.Add(count % 2, count, count * 3);
            Assert.Equal(new OfferList.Made(count, count * 3, count % 2), offers.At(count));
            Assert.Equal(
                (count % 2 == 0 ? "a" : "b", count, count * 3),
                (offers[count].By.Value, offers[count].OutcomeIndex, offers[count].Proposal)
            );
        }
    }
}
