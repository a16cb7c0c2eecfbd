using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>What a body has refused is not asked of it again for the same terms, where the protocol says so.</summary>
public class Resubmissions
{
    private static readonly Protocol Rules = Protocol.Diplomacy with { ConsentResubmission = ConsentResubmission.OnlyForChangedTerms };

    private static readonly ConditionDefinition Vote = new("parliament agrees")
    {
        AskedParty = "parliament",
        Asks = ConditionRequirement.Consent,
    };

    [Fact]
    public void A_consent_that_an_acceptance_was_subject_to() =>
        Refused(Rules)
            .Refuses(Buyer.Accepts("p1", Vote), RefusalCode.ConsentRefusedBefore)
            .Refuses(
                Buyer.Proposes(Price.Is(9_000), Warranty.Is("none")) with
                {
                    AgreementConditions = [Vote],
                },
                RefusalCode.ConsentRefusedBefore
            )
            .When(Buyer.Accepts("p1"));

    [Fact]
    public void In_whatever_order_the_issues_are_named() =>
        Refused(Rules)
            .Refuses(
                Buyer.Proposes(Warranty.Is("none"), Price.Is(9_000)) with
                {
                    AgreementConditions = [Vote],
                },
                RefusalCode.ConsentRefusedBefore
            );

    [Fact]
    public void Other_terms_or_a_part_of_them_may_be_put() =>
        Refused(Rules)
            .When(Buyer.Proposes(Price.Is(9_000)) with { AgreementConditions = [Vote] })
            .When(Buyer.Proposes(Price.Is(9_001), Warranty.Is("none")) with { AgreementConditions = [Vote] })
            .When(Buyer.Proposes(Price.LeftOpen("later"), Warranty.Is("none")) with { AgreementConditions = [Vote] });

    [Fact]
    public void Another_body_may_be_asked_and_a_deed_always() =>
        Refused(Rules)
            .When(Buyer.Proposes(Price.Is(9_000), Warranty.Is("none")) with { AgreementConditions = [Vote with { AskedParty = "bank" }] })
            .When(
                Buyer.Proposes(Price.Is(9_000), Warranty.Is("none")) with
                {
                    AgreementConditions = [Vote with { Asks = ConditionRequirement.Act }],
                }
            );

    [Fact]
    public void Where_the_protocol_does_not_say_so_it_may_be_asked_again() => Refused(Protocol.Diplomacy).When(Buyer.Accepts("p1", Vote));

    [Fact]
    public void A_consent_to_an_agreement() =>
        Table(Rules, Seller, Buyer, Parliament)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    AgreementConditions = [Vote],
                },
                Buyer.Accepts("p1"),
                Parliament.RefusesCondition("c1")
            )
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { AgreementConditions = [Vote] }, RefusalCode.ConsentRefusedBefore);

    [Fact]
    public void A_consent_that_is_required_after_the_fact_or_instead() =>
        Table(Rules, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", Vote), Parliament.RefusesCondition("c1"))
            .When(Buyer.Accepts("p1", new ConditionDefinition("a survey") { Id = "survey" }))
            .Refuses(Buyer.ReplacesCondition("survey", Vote), RefusalCode.ConsentRefusedBefore)
            .When(Buyer.MeetsCondition("survey"))
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Seller.Demands("a1", Vote with { Kind = ConditionKind.Independent }), RefusalCode.ConsentRefusedBefore)
            .When(Seller.Demands("a1", Vote with { Kind = ConditionKind.Independent, AskedParty = "buyer" }))
            .When(Seller.SetsStandaloneConditions(Vote));

    [Fact]
    public void What_is_revived_without_terms_has_those_it_had() =>
        Table(Rules with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
            .Refuses(Buyer.ProposesToRevive("a1"), RefusalCode.ConsentRefusedBefore)
            .Then(talks => Assert.Contains("parliament", talks.Rule(Buyer.ProposesToRevive("a1")).Refusal!.Message))
            .When(Buyer.Proposes(Price.Is(9_500)));

    [Fact]
    public void Who_ratifies_is_a_body_too() =>
        Table(Rules with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
            .Refuses(Buyer.Proposes(Price.Is(9_000)), RefusalCode.ConsentRefusedBefore)
            .When(Buyer.Proposes(Price.Is(9_500)));

    [Fact]
    public void A_basket_may_have_another_rule() =>
        Table(
                Protocol.Diplomacy with
                {
                    Ratifiers = ["parliament"],
                    Baskets = [new("b", ["price"]) { ConsentResubmission = ConsentResubmission.OnlyForChangedTerms }],
                },
                Seller,
                Buyer,
                Parliament
            )
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"), Parliament.RefusesToRatify("a2"))
            .Refuses(Buyer.Proposes(Price.Is(9_000)), RefusalCode.ConsentRefusedBefore)
            .When(Buyer.Proposes(Warranty.Is("none")));

    private static Story Refused(Protocol rules) =>
        Table(rules, Seller, Buyer, Bank, Parliament)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Buyer.Accepts("p1", Vote))
            .When(Parliament.RefusesCondition("c1"));
}
