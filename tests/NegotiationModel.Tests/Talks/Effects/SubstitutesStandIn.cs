using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>A substitute hangs where the old condition did, with its label, and all that waited for that one waits for it.</summary>
public class SubstitutesStandIn
{
    private static ConditionDefinition Survey => new("the survey satisfies") { Id = "survey" };

    private static ConditionDefinition Valuation => new("it is worth the price") { Id = "valuation" };

    private static ConditionDefinition Visit => new("a visit") { Id = "visit" };

    [Fact]
    public void With_the_label_of_the_old_one_it_is_an_alternative() =>
        Bargained()
            .When(Buyer.Accepts("p1", Survey with { AlternativesLabel = "proof" }, Visit with { AlternativesLabel = "proof" }))
            .When(Buyer.ReplacesCondition("survey", Valuation), Buyer.MeetsCondition("visit"))
            .Condition("valuation", ConditionStatus.Moot)
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_waits_for_the_first_waits_for_the_last_of_several() =>
        Bargained()
            .When(
                Buyer.Accepts("p1", Survey),
                Seller.SetsDeadline(End.After(Period.FromDays(5), "survey")),
                Buyer.ReplacesCondition("survey", Valuation),
                Buyer.ReplacesCondition("valuation", Visit),
                Seller.Proposes(Price.Is(8_000)) with
                {
                    Proposal = "other",
                }
            )
            .When(Buyer.WaivesCondition("visit") with { At = Day(1) })
            .Then(talks => Assert.Equal(Day(6), talks.Deadline));

    [Fact]
    public void What_later_comes_of_a_text_has_it_too() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")) with { AgreementConditions = [Survey] })
            .When(Buyer.Accepts("p1") with { Issues = ["price"] })
            .When(Seller.ReplacesCondition("survey", Valuation))
            .When(Buyer.Accepts("p1"))
            .Agreement("a2", AgreementStatus.Pending)
            .When(Seller.MeetsCondition("valuation"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void A_subsequent_one_is_replaced_by_a_subsequent_one() =>
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    AgreementConditions = [Roof with { Beneficiary = "buyer" }],
                },
                Buyer.Accepts("p1")
            )
            .When(Buyer.ReplacesCondition("roof", Valuation))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(ConditionKind.EndsAgreementIfFailed, talks.Conditions["valuation"].Kind))
            .When(Buyer.ReportsFailed("valuation"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition);

    [Fact]
    public void All_that_are_demanded_in_the_place_of_one_go_with_it() =>
        Bargained()
            .When(Buyer.Accepts("p1", Survey), Seller.ReplacesCondition("survey", Valuation), Seller.ReplacesCondition("survey", Visit))
            .When(Buyer.ConcedesDemand("visit"))
            .Condition("survey", ConditionStatus.Replaced)
            .Condition("valuation", ConditionStatus.Moot)
            .Refuses(Buyer.ConcedesDemand("valuation"), RefusalCode.ConditionNotDemanded)
            .When(Seller.MeetsCondition("visit"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void One_that_was_waived_leaves_the_old_one_as_it_is() =>
        Bargained()
            .When(Buyer.Accepts("p1", Survey), Seller.ReplacesCondition("survey", Valuation), Seller.WaivesCondition("valuation"))
            .Condition("survey", ConditionStatus.Outstanding)
            .When(Buyer.MeetsCondition("survey"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void For_suspended_talks_it_is_waited_as_for_the_old_one() =>
        Table(Protocol.Diplomacy)
            .When(Buyer.Suspends())
            .When(Buyer.RequiresBeforeResuming("negotiation", Survey), Buyer.ReplacesCondition("survey", Valuation))
            .Condition("survey", ConditionStatus.Replaced)
            .Refuses(Seller.Resumes(), RefusalCode.ResumptionConditionOutstanding)
            .When(Buyer.MeetsCondition("valuation"), Seller.Resumes())
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void A_demanded_one_holds_nothing_up() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)) with { AgreementConditions = [Survey] }, Buyer.Accepts("p1"))
            .When(Buyer.ReplacesCondition("survey", Valuation), Seller.MeetsCondition("survey"))
            .Agreement("a1", AgreementStatus.InForce)
            .Condition("valuation", ConditionStatus.Moot);

    [Fact]
    public void A_consultation_in_the_place_of_the_last_way_that_is_open_leaves_none() =>
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    AgreementConditions =
                    [
                        Survey with
                        {
                            AlternativesLabel = "proof",
                        },
                        Visit with
                        {
                            AlternativesLabel = "proof",
                            Due = Day(3),
                        },
                    ],
                }
            )
            .When(Buyer.Accepts("p1"))
            .Until(Day(4))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Seller.ReplacesCondition("survey", Valuation with { IsConsultative = true }) with { At = Day(5) })
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void Also_of_an_acceptance_which_then_falls() =>
        Bargained()
            .When(
                Buyer.Accepts("p1", Survey with { AlternativesLabel = "proof" }, Visit with { AlternativesLabel = "proof" }),
                Buyer.ReportsFailed("visit")
            )
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.ReplacesCondition("survey", Valuation with { IsConsultative = true }))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void In_the_place_of_one_of_two_that_are_open_it_leaves_the_other() =>
        Bargained()
            .When(Buyer.Accepts("p1", Survey with { AlternativesLabel = "proof" }, Visit with { AlternativesLabel = "proof" }))
            .When(Buyer.ReplacesCondition("survey", Valuation with { IsConsultative = true }))
            .Condition("visit", ConditionStatus.Outstanding)
            .When(Buyer.WaivesCondition("visit"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Of_an_acceptance_of_one_issue_it_is_waited_for_as_for_the_old_one() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Buyer.Accepts("p1", Survey) with { Issues = ["price"] })
            .When(Buyer.ReplacesCondition("survey", Valuation))
            .Then(talks => Assert.Empty(talks.Agreements))
            .When(Buyer.MeetsCondition("valuation"))
            .Then(talks => Assert.Equal(["price"], Assert.Single(talks.Agreements).IssuesStillSettled));

    private static ConditionDefinition Roof => new("the roof is mended", ConditionKind.EndsAgreementIfFailed) { Id = "roof" };

    private static Story Bargained() => Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)));
}
