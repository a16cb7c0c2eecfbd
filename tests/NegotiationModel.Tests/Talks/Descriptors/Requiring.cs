using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>Conditions set after the fact: at once, or demanded until the others concede them.</summary>
public class Requiring
{
    private static ConditionDefinition Survey => new("the survey satisfies") { Id = "survey" };

    private static ConditionDefinition Roof =>
        new("the roof is mended", ConditionKind.EndsAgreementIfFailed) { Id = "roof", AskedParty = "seller" };

    [Fact]
    public void On_nothing_it_stands_at_once_and_is_free() =>
        Table(Protocol.Diplomacy)
            .When(Buyer.SetsStandaloneConditions(Survey with { Due = Day(3) }))
            .Condition("survey", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal(ConditionKind.Independent, talks.Conditions["survey"].Kind))
            .Until(Day(3))
            .Condition("survey", ConditionStatus.Failed)
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void Of_an_agreement_what_burdens_the_others_is_demanded_and_a_free_one_stands() =>
        Agreed()
            .When(Buyer.Demands("a1", Roof, Survey with { Kind = ConditionKind.Independent }))
            .Condition("roof", ConditionStatus.Demanded)
            .Condition("survey", ConditionStatus.Outstanding)
            .Refuses(Seller.MeetsCondition("roof"), RefusalCode.ConditionNotOutstanding)
            .When(Seller.ConcedesDemand("roof"))
            .Tells("condition roof: claimed → outstanding")
            .When(Buyer.ReportsFailed("roof"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition);

    [Fact]
    public void A_demand_changes_nothing_whatever_becomes_of_it()
    {
        Agreed()
            .When(Buyer.Demands("a1", Roof), Seller.RefusesCondition("roof"))
            .Condition("roof", ConditionStatus.Refused)
            .Agreement("a1", AgreementStatus.InForce);
        Agreed()
            .When(Buyer.Demands("a1", Roof), Buyer.WaivesCondition("roof"))
            .Condition("roof", ConditionStatus.Waived)
            .Agreement("a1", AgreementStatus.InForce);
        Agreed()
            .When(Buyer.Demands("a1", Roof with { Due = Day(3), IfSilent = SilenceEffect.Fail }))
            .Until(Day(3))
            .Condition("roof", ConditionStatus.Lapsed)
            .Agreement("a1", AgreementStatus.InForce);
    }

    [Fact]
    public void Who_has_gone_from_the_agreement_need_not_concede_any_more() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { Exits = [ExitClause.AtWill] }, Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .When(Buyer.Demands("a1", Roof), Seller.ConcedesDemand("roof"))
            .When(Bank.WithdrawsFrom("a1"))
            .Condition("roof", ConditionStatus.Outstanding)
            .When(Buyer.ReportsFailed("roof"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition);

    [Fact]
    public void Who_has_left_the_table_is_still_asked() =>
        Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)))
            .When(Buyer.Accepts("p1", Survey with { Beneficiary = "bank" }))
            .When(Buyer.ReplacesCondition("survey", new ConditionDefinition("a valuation") { Id = "valuation" }))
            .When(Bank.WalksAway())
            .Refuses(Bank.MeetsCondition("valuation"), RefusalCode.NotYourCondition)
            .When(Bank.ConcedesDemand("valuation"))
            .Condition("survey", ConditionStatus.Replaced)
            .Condition("valuation", ConditionStatus.Outstanding);

    [Fact]
    public void What_should_come_before_is_demanded_while_the_agreement_waits() =>
        Waiting()
            .When(
                Buyer.Demands("a1", Survey),
                Seller.ConcedesDemand("survey"),
                Bank.ConcedesDemand("survey"),
                Bank.MeetsCondition("approval")
            )
            .Agreement("a1", AgreementStatus.Pending)
            .When(Buyer.MeetsCondition("survey"))
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Buyer.Demands("a1", new ConditionDefinition("late")), RefusalCode.AgreementNotPending);

    [Fact]
    public void A_demand_of_what_should_come_before_is_moot_once_the_agreement_is_in_force() =>
        Waiting()
            .When(Buyer.Demands("a1", Survey), Bank.MeetsCondition("approval"))
            .Agreement("a1", AgreementStatus.InForce)
            .Condition("survey", ConditionStatus.Moot);

    [Fact]
    public void Only_who_is_burdened_concedes() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank, Mediator)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"), Buyer.Demands("a1", Roof))
            .Refuses(Buyer.ConcedesDemand("roof"), RefusalCode.NotYourCondition)
            .Refuses(Mediator.ConcedesDemand("roof"), RefusalCode.NotPartyToAgreement)
            .When(Seller.ConcedesDemand("roof"))
            .Condition("roof", ConditionStatus.Demanded)
            .Refuses(Seller.ConcedesDemand("roof"), RefusalCode.AlreadyDone)
            .When(Bank.ConcedesDemand("roof"))
            .Condition("roof", ConditionStatus.Outstanding)
            .Refuses(Bank.ConcedesDemand("roof"), RefusalCode.ConditionNotDemanded)
            .Refuses(Bank.ConcedesDemand("c9"), RefusalCode.UnknownCondition);

    [Fact]
    public void A_body_that_is_asked_requires_something_of_its_own() =>
        Waiting()
            .Refuses(Mediator.Demands("a1", Survey), RefusalCode.NotAllowedForRole)
            .When(Parliament.Demands("a1", Survey))
            .Condition("survey", ConditionStatus.Demanded)
            .When(Seller.ConcedesDemand("survey"), Buyer.ConcedesDemand("survey"), Bank.ConcedesDemand("survey"))
            .Condition("survey", ConditionStatus.Outstanding);

    [Fact]
    public void What_is_wrong_with_it_is_said() =>
        Agreed()
            .Refuses(Buyer.SetsStandaloneConditions(), RefusalCode.NothingNamed)
            .Refuses(Buyer.SetsStandaloneConditions(Survey with { AskedParty = "nobody" }), RefusalCode.UnknownParty)
            .Refuses(Buyer.SetsStandaloneConditions(Survey with { DueAfter = ["c9"] }), RefusalCode.UnknownCondition)
            .Refuses(Buyer.ReplacesCondition("c9", Survey), RefusalCode.UnknownCondition)
            .Refuses(Buyer.SetsStandaloneConditions(Survey, Survey), RefusalCode.DuplicateId)
            .Refuses(Buyer.Demands("a9", Survey), RefusalCode.UnknownSubject)
            .Refuses(Buyer.SetsStandaloneConditions(Survey with { Due = Monday }), RefusalCode.TimeNotAfterMove)
            .Refuses(Buyer.SetsStandaloneConditions(Survey with { Due = End.On("c9") }), RefusalCode.UnknownIdInEnd)
            .Refuses(Mediator.SetsStandaloneConditions(Survey), RefusalCode.NotAllowedForRole)
            .Refuses(Guarantor.SetsStandaloneConditions(Survey), RefusalCode.NotAllowedForRole);

    [Fact]
    public void Where_there_are_no_conditions_there_are_none() =>
        Table(Protocol.Bargaining).Refuses(Buyer.SetsStandaloneConditions(Survey), RefusalCode.ConditionsNotAllowed);

    [Fact]
    public void Of_what_is_over_nothing_is_required() =>
        Agreed()
            .When(Buyer.Demands("a1", Roof), Seller.ConcedesDemand("roof"), Buyer.ReportsFailed("roof"))
            .Refuses(Buyer.Demands("a1", Survey with { Kind = ConditionKind.Independent }), RefusalCode.AgreementNotInForce);

    private static Story Agreed() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Mediator, Guarantor).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));

    private static Story Waiting() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank, Mediator, Parliament)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    AgreementConditions =
                    [
                        new("the bank approves") { Id = "approval", AskedParty = "bank" },
                        new("parliament is heard", ConditionKind.Independent)
                        {
                            Id = "hearing",
                            AskedParty = "parliament",
                            Asks = ConditionRequirement.Consent,
                        },
                    ],
                },
                Buyer.Accepts("p1"),
                Bank.Accepts("p1")
            );
}
