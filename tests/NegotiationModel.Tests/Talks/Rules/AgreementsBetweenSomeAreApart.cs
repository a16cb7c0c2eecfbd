using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

public class AgreementsBetweenSomeAreApart
{
    [Fact]
    public void An_agreement_between_some_is_from_the_first_on_and_that_of_all_is_not()
    {
        var talks = Table(Protocol.Diplomacy, Seller, Buyer, Bank);
        var some = talks.When(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer"] }, Buyer.Accepts("p1"));
        var all = talks.When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"));
        Assert.True(InstrumentRules.IsApart(some.Talks.Table, 0));
        Assert.False(InstrumentRules.IsApart(all.Talks.Table, 0));
    }
}
