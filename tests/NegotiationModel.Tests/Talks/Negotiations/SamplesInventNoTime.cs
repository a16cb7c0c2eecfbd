using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>A sample of a move is made now; where the talks never said what time it is, it says none, instead of 1970.</summary>
public class SamplesInventNoTime
{
    private static readonly Setting Timeless = new(NegotiationModel.Protocol.Contract, [Seller, Buyer], [Price]);

    private static readonly Negotiation Talks = Negotiation.Convene(Timeless).Make(Seller.Proposes(Price.Is(9_000)));

    [Fact]
    public void Talks_without_time_have_samples_without_time()
    {
        Assert.All(Talks.PermittedMoves("buyer"), sample => Assert.True(sample.Example.At is null && Talks.Permits(sample.Example)));
        Assert.All(Talks.ExampleRulings("seller").Where(ruling => !ruling.IsPermitted), ruling => Assert.Null(ruling.Move.At));
    }

    [Fact]
    public void Talks_that_have_a_time_have_samples_of_that_time()
    {
        var noon = Instant.FromUtc(2026, 3, 2, 12, 0);
        var talks = Negotiation.Convene(Timeless with { ConvenedAt = noon });
        Assert.All(talks.PermittedMoves("buyer"), sample => Assert.Equal(noon, sample.Example.At));
        Assert.All(Talks.PermittedMoves("buyer", noon), sample => Assert.Equal(noon, sample.Example.At));
    }

    [Fact]
    public void Where_every_move_must_say_its_time_samples_do()
    {
        var talks = Talks.RequireMoveTimes().At(default);
        Assert.All(talks.PermittedMoves("buyer"), sample => Assert.True(talks.Permits(sample.Example)));
        Assert.All(talks.ExampleRulings("seller"), ruling => Assert.NotNull(ruling.Move.At));
        var over = Negotiation.Convene(Timeless).Make(Seller.Proposes(Price.Is(9)), Seller.Withdraws("p1")).RequireMoveTimes().At(default);
        Assert.All(over.ExampleRulings("buyer"), ruling => Assert.NotNull(ruling.Move.At));
    }
}
