using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class WaivingConditions
{
    private static readonly ConditionDefinition ALoan = new("a loan") { AskedParty = "bank" },
        NoDefects = new("no hidden defects", ConditionKind.EndsAgreementIfFailed) { Due = Day(9) };

    [Fact]
    public void The_last_one_waived_turns_conditional_acceptance_into_acceptance() =>
        AcceptedSubjectTo(ALoan)
            .When(Buyer.WaivesCondition("c1"))
            .Tells(
                "condition c1: outstanding → waived",
                "proposal p1: conditionally accepted → accepted",
                "negotiation negotiation: agreed in principle → concluded"
            );

    [Fact]
    public void Some_may_be_met_and_the_others_waived() =>
        AcceptedSubjectTo(new("the shares recover"), ALoan)
            .When(Buyer.MeetsCondition("c1"))
            .Is(NegotiationStatus.ConditionallyAccepted)
            .When(Buyer.WaivesCondition("c2"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Only_the_party_that_it_benefits_waives_it() =>
        AcceptedSubjectTo(ALoan)
            .Refuses(Seller.WaivesCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Mediator.WaivesCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Party.Observer("bank").WaivesCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.WaivesCondition("c1") with { Representative = "agent" }, RefusalCode.NoAuthority);

    [Fact]
    public void It_is_outstanding_to_be_waived() =>
        AcceptedSubjectTo(ALoan, new("the shares recover"))
            .When(Buyer.WaivesCondition("c1"))
            .Refuses(Buyer.WaivesCondition("c1"), RefusalCode.ConditionNotOutstanding)
            .Refuses(Buyer.WaivesCondition("c3"), RefusalCode.UnknownCondition);

    [Fact]
    public void A_subsequent_one_is_waived_too_and_dissolves_nothing_any_more() =>
        AcceptedSubjectTo(NoDefects)
            .Is(NegotiationStatus.Concluded)
            .When(Buyer.WaivesCondition("c1"))
            .Tells("condition c1: outstanding → waived")
            .Until(Day(9))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void While_suspended_it_may_be_waived() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects))
            .When(
                Seller.Proposes(Warranty.Is("none")),
                Buyer.Accepts("p2", new ConditionDefinition("a loan")),
                Buyer.Suspends(),
                Buyer.WaivesCondition("c2"),
                Buyer.WaivesCondition("c1")
            )
            .Condition("c1", ConditionStatus.Waived)
            .Condition("c2", ConditionStatus.Waived)
            .Proposal("p2", ProposalStatus.ConditionallyAccepted);

    private static Story AcceptedSubjectTo(params ValueList<ConditionDefinition> conditions) =>
        Table(Protocol.Contract, Seller, Buyer, Mediator, Party.Observer("bank"))
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", conditions));
}
