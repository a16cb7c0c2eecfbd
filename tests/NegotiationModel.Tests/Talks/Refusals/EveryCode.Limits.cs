using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

public partial class EveryCode
{
    [Fact]
    public void UnknownSubject() => Refused(Offer(), Seller.ExtendsExpiry("p7", Day(3)));

    [Fact]
    public void LimitChangeNotAllowed() => Refused(Offer(), Buyer.ExtendsExpiry("p1", Day(3)));

    [Fact]
    public void ConditionNotDemanded() =>
        Refused(Offer().When(Buyer.Accepts("p1", new ConditionDefinition("a loan"))), Seller.ConcedesDemand("c1"));

    [Fact]
    public void UnknownIdInEnd() => Refused(Offer(), Seller.SetsLimit("negotiation", End.On("c1")));

    [Fact]
    public void CircularEnd() =>
        Refused(
            Offer().When(Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = Day(3) })),
            Buyer.SetsLimit("c1", End.Latest(Day(3), End.After(Period.FromDays(2), "c1")))
        );

    [Fact]
    public void VotesContradictResult() =>
        Refused(
            Offer()
                .When(
                    Buyer.Accepts(
                        "p1",
                        new ConditionDefinition("the buyer's board agrees")
                        {
                            AskedParty = "buyer",
                            VoteTests = [VoteTest.MoreForThanAgainst],
                        }
                    )
                ),
            Buyer.MeetsCondition("c1") with
            {
                Votes = new(1, 2),
            }
        );

    private static Story Offer() => Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(2) });
}
