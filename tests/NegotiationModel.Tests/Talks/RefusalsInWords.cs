using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks;

/// <summary>The sentence told with each refusal, word for word; where it has variants, each of them.</summary>
public partial class RefusalsInWords
{
    private static readonly Proviso ALoan = new("a loan");

    private static readonly Protocol Plain = new();

    private static Story Offered(Protocol protocol, params Party[] parties) =>
        Table(protocol, parties).When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")) with { Expires = Day(5) });

    private static Refusal Told(Story story, Move move, RefusalCode code, string message)
    {
        var refusal = story.Refuses(move, code).Talks.Rule(move).Refusal!;
        Assert.Equal(message, refusal.Message);
        Assert.Equal(message, refusal.ToString());
        return refusal;
    }
}
