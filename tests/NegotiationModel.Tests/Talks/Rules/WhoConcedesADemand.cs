using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>A demand is conceded by every other party to the agreement: also by who left the talks, and not by who left it.</summary>
public class WhoConcedesADemand
{
    private static ConditionDefinition Roof =>
        new("the roof is mended", ConditionKind.EndsAgreementIfFailed)
        {
            Id = "roof",
            AskedParty = "seller",
            Beneficiary = "buyer",
        };

    private static ConditionDefinition Hearing => new("a hearing", ConditionKind.Independent) { Id = "hearing" };

    private static ConditionDefinition Vote =>
        new("parliament agrees")
        {
            Id = "vote",
            AskedParty = "parliament",
            Asks = ConditionRequirement.Consent,
        };

    [Fact]
    public void Who_left_the_talks_concedes_too() =>
        Agreed()
            .When(Bank.WalksAway(), Buyer.Demands("a1", Roof), Seller.ConcedesDemand("roof"))
            .Condition("roof", ConditionStatus.Demanded)
            .When(Bank.ConcedesDemand("roof"))
            .Condition("roof", ConditionStatus.Outstanding);

    [Fact]
    public void Who_left_the_agreement_is_not_asked() =>
        Agreed()
            .When(Bank.WithdrawsFrom("a1"), Buyer.Demands("a1", Roof))
            .Refuses(Bank.ConcedesDemand("roof"), RefusalCode.NotPartyToAgreement)
            .When(Seller.ConcedesDemand("roof"))
            .Condition("roof", ConditionStatus.Outstanding);

    [Fact]
    public void Nor_waited_for_also_where_it_was_demanded_of_what_an_amendment_took_the_place_of() =>
        Agreed()
            .When(Buyer.Demands("a1", Roof), Seller.ConcedesDemand("roof"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .Condition("roof", ConditionStatus.Demanded)
            .When(Bank.WithdrawsFrom("a1"))
            .Condition("roof", ConditionStatus.Outstanding);

    [Fact]
    public void Nor_does_who_left_it_demand_anything() =>
        Agreed().When(Bank.WithdrawsFrom("a1")).Refuses(Bank.Demands("a1", Roof), RefusalCode.NotPartyToAgreement);

    [Fact]
    public void A_body_demands_of_what_it_is_asked_about_alone() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Parliament.SetsStandaloneConditions(Hearing), RefusalCode.NotAllowedForRole)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2", Vote))
            .Refuses(Parliament.Demands("a1", Hearing), RefusalCode.NotAllowedForRole)
            .When(Parliament.SetsStandaloneConditions(Hearing))
            .Condition("hearing", ConditionStatus.Outstanding);

    [Fact]
    public void Who_is_asked_for_a_deed_is_no_such_body() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", Vote with { Asks = ConditionRequirement.Act }))
            .Refuses(Parliament.SetsStandaloneConditions(Hearing), RefusalCode.NotAllowedForRole);

    [Fact]
    public void Of_a_substitute_whom_the_old_one_benefits_concedes_alone() =>
        Agreed()
            .When(Seller.Proposes() with { Supplements = "a1", AgreementConditions = [Roof] }, Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .When(Seller.ReplacesCondition("roof", new ConditionDefinition("a tarpaulin") { Id = "tarpaulin" }))
            .Refuses(Bank.ConcedesDemand("tarpaulin"), RefusalCode.NotYourCondition)
            .When(Buyer.ConcedesDemand("tarpaulin"))
            .Condition("tarpaulin", ConditionStatus.Outstanding)
            .Condition("roof", ConditionStatus.Replaced);

    private static Story Agreed() =>
        Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { Exits = [ExitClause.AtWill] }, Buyer.Accepts("p1"), Bank.Accepts("p1"));
}
