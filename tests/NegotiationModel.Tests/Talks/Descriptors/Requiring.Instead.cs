using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>A condition takes the place of another.</summary>
public class RequiringInstead
{
    private static ConditionDefinition Survey => new("the survey satisfies") { Id = "survey" };

    private static ConditionDefinition Valuation => new("it is worth the price") { Id = "valuation" };

    [Fact]
    public void Whom_the_old_one_benefits_replaces_it_at_once() =>
        Accepted()
            .When(Buyer.ReplacesCondition("survey", Valuation))
            .Tells("condition survey: outstanding → replaced")
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .Then(talks =>
            {
                Assert.Equal(Subject.Of(new ProposalId("p1")), talks.Conditions["valuation"].On);
                Assert.Equal("survey", talks.Conditions["valuation"].Replaces?.Value);
            })
            .Refuses(Buyer.MeetsCondition("survey"), RefusalCode.ConditionNotOutstanding)
            .When(Buyer.MeetsCondition("valuation"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Anybody_else_demands_it_and_whom_the_old_one_benefits_concedes() =>
        Accepted()
            .When(Seller.ReplacesCondition("survey", Valuation))
            .Condition("valuation", ConditionStatus.Demanded)
            .Refuses(Seller.ConcedesDemand("valuation"), RefusalCode.NotYourCondition)
            .When(Buyer.ConcedesDemand("valuation"))
            .Tells("condition survey: outstanding → replaced", "condition valuation: claimed → outstanding")
            .When(Seller.RefusesCondition("valuation"))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void What_is_demanded_in_the_place_of_one_goes_with_it() =>
        Accepted()
            .When(Seller.ReplacesCondition("survey", Valuation), Buyer.MeetsCondition("survey"))
            .Condition("valuation", ConditionStatus.Moot)
            .Is(NegotiationStatus.Concluded)
            .Refuses(Buyer.ReplacesCondition("survey", Valuation with { Id = "late" }), RefusalCode.ConditionNotOutstanding);

    [Fact]
    public void Of_several_one_is_replaced_and_the_others_stand() =>
        Bargained()
            .When(
                Buyer.Accepts("p1", Survey, new ConditionDefinition("the bank lends") { Id = "loan" }),
                Buyer.ReplacesCondition("survey", Valuation),
                Buyer.MeetsCondition("valuation")
            )
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.MeetsCondition("loan"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_waits_for_the_old_one_waits_for_the_new_one() =>
        Accepted()
            .When(
                Seller.SetsDeadline(End.After(Period.FromDays(5), "survey")),
                Buyer.ReplacesCondition("survey", Valuation with { Due = Day(9) })
            )
            .Then(talks => Assert.Null(talks.Deadline))
            .When(Seller.Proposes(Price.Is(8_000)) with { Proposal = "other" }, Buyer.WaivesCondition("valuation") with { At = Day(1) })
            .Then(talks => Assert.Equal(Day(6), talks.Deadline));

    [Fact]
    public void A_consultation_in_its_place_holds_nothing_up() =>
        Accepted().When(Buyer.ReplacesCondition("survey", Valuation with { IsConsultative = true })).Is(NegotiationStatus.Concluded);

    [Fact]
    public void Of_an_agreement_the_substitute_holds_up_what_the_old_one_did() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)) with { AgreementConditions = [Survey] }, Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Seller.ReplacesCondition("survey", Valuation))
            .Condition("survey", ConditionStatus.Replaced)
            .Agreement("a1", AgreementStatus.Pending)
            .When(Seller.MeetsCondition("valuation"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void A_demand_is_replaced_by_a_demand() =>
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    AgreementConditions = [new("parliament agrees") { AskedParty = "seller" }],
                },
                Buyer.Accepts("p1"),
                Buyer.Demands("a1", Survey),
                Buyer.ReplacesCondition("survey", Valuation)
            )
            .Condition("survey", ConditionStatus.Replaced)
            .Condition("valuation", ConditionStatus.Demanded)
            .Refuses(Buyer.ReplacesCondition("valuation", Survey with { Id = "third" }), RefusalCode.ConditionNotOutstanding)
            .When(Seller.ConcedesDemand("valuation"))
            .Condition("valuation", ConditionStatus.Outstanding);

    [Fact]
    public void One_condition_takes_the_place_of_one() =>
        Assert.Throws<ArgumentException>(() => Buyer.ReplacesCondition("survey", Survey) with { Conditions = [Survey, Valuation] });

    private static Story Bargained() => Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)));

    private static Story Accepted() => Bargained().When(Buyer.Accepts("p1", Survey));
}
