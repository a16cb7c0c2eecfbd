using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>Of which terms a body is not asked again, where baskets have rules of their own.</summary>
public class RefusedTerms
{
    private static readonly ConditionDefinition Vote = new("parliament agrees")
    {
        AskedParty = "parliament",
        Asks = ConditionRequirement.Consent,
    };

    [Fact]
    public void A_text_without_terms_is_not_the_same_terms() =>
        Given(Protocol.Diplomacy with { ConsentResubmission = ConsentResubmission.OnlyForChangedTerms })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .When(
                Seller.ProposesToAmend("a1") with
                {
                    AgreementConditions = [Vote],
                    InForceUntil = Day(9),
                },
                Buyer.Accepts("p2"),
                Parliament.RefusesCondition("c1")
            )
            .When(Seller.ProposesToAmend("a1") with { AgreementConditions = [Vote], InForceUntil = Day(9) });

    [Fact]
    public void Who_ratifies_a_basket_is_asked_of_nothing_that_it_refused() =>
        Given(Changed(new Basket("one", ["warranty"]), new Basket("two", ["price"]) { Ratifiers = ["bank", "parliament"] }))
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
            .Refuses(Buyer.Proposes(Price.Is(9_000)), RefusalCode.ConsentRefusedBefore)
            .When(Buyer.Proposes(Price.Is(9_500)));

    [Fact]
    public void Who_would_not_ratify_it_is_not_asked_again() =>
        Given(Changed(new Basket("two", ["price"]) { Ratifiers = default(ValueList<PartyId>) }) with { Ratifiers = ["parliament"] })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", Vote), Parliament.RefusesCondition("c1"))
            .When(Buyer.Proposes(Price.Is(9_000)));

    [Fact]
    public void Who_would_ratify_a_part_of_it_is() =>
        Given(Changed(new Basket("two", ["price"]) { Ratifiers = default(ValueList<PartyId>) }) with { Ratifiers = ["parliament"] })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1", Vote), Parliament.RefusesCondition("c1"))
            .Refuses(Buyer.Proposes(Price.Is(9_000), Warranty.Is("none")), RefusalCode.ConsentRefusedBefore);

    [Fact]
    public void Where_a_part_of_it_may_be_asked_again_the_whole_may() =>
        Given(Protocol.Diplomacy with { Baskets = [new("b", ["price"]) { ConsentResubmission = ConsentResubmission.OnlyForChangedTerms }] })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1", Vote), Parliament.RefusesCondition("c1"))
            .When(Buyer.Accepts("p1", Vote), Parliament.RefusesCondition("c2"))
            .When(Seller.Proposes(Price.Is(9_500)), Buyer.Accepts("p2", Vote), Parliament.RefusesCondition("c3"))
            .Refuses(Buyer.Accepts("p2", Vote), RefusalCode.ConsentRefusedBefore);

    [Fact]
    public void The_refusal_says_who_has_refused() =>
        Given(Changed() with { Ratifiers = ["bank", "parliament"] })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
            .Then(talks => Assert.Contains("parliament", talks.Rule(Buyer.Proposes(Price.Is(9_000))).Refusal!.Message));

    [Fact]
    public void Also_where_it_ratifies_a_basket() =>
        Given(Changed(new Basket("two", ["price"]) { Ratifiers = ["bank", "parliament"] }))
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
            .Then(talks => Assert.Contains("parliament", talks.Rule(Buyer.Proposes(Price.Is(9_000))).Refusal!.Message));

    [Fact]
    public void And_names_nobody_who_would_not_ratify_it() =>
        Given(
                Changed(
                    new Basket("one", ["warranty"]) { Ratifiers = ["bank"] },
                    new Basket("two", ["price"]) { Ratifiers = ["parliament"] }
                )
            )
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", Vote with { AskedParty = "bank" }))
            .When(Party.Observer("bank").RefusesCondition("c1"), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
            .Then(talks => Assert.StartsWith("parliament has refused", talks.Rule(Buyer.Proposes(Price.Is(9_000))).Refusal!.Message));

    private static Protocol Changed(params Basket[] baskets) =>
        Protocol.Diplomacy with
        {
            ConsentResubmission = ConsentResubmission.OnlyForChangedTerms,
            Baskets = [.. baskets],
        };

    private static Story Given(Protocol protocol) => Table(protocol, Seller, Buyer, Party.Observer("bank"), Parliament);
}
