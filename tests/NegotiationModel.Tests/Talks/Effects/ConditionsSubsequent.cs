using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

public class ConditionsSubsequent
{
    private static readonly ConditionDefinition NoDefects = new("no hidden defects", ConditionKind.EndsAgreementIfFailed) { Due = Day(9) };

    [Fact]
    public void The_acceptance_counts_at_once_and_the_agreement_carries_the_condition() =>
        Agreed(Protocol.Contract)
            .Is(NegotiationStatus.Concluded)
            .Agreement("a1", AgreementStatus.InForce)
            .Condition("c1", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal(["c1"], talks.Agreements["a1"].ConditionsSubsequentOfAcceptances));

    [Fact]
    public void Its_failure_dissolves_the_agreement() =>
        Agreed(Protocol.Contract)
            .When(Buyer.ReportsFailed("c1"))
            .Tells("condition c1: outstanding → failed", "agreement a1: in force → dissolved");

    [Fact]
    public void Its_due_passing_unmet_is_a_failure() =>
        Agreed(Protocol.Contract).Until(Day(9)).Tells("condition c1: outstanding → failed", "agreement a1: in force → dissolved");

    [Fact]
    public void A_pending_agreement_is_dissolved_too() =>
        Agreed(Protocol.Contract with { Ratifiers = ["parliament"] })
            .Until(Day(9))
            .Tells("condition c1: outstanding → failed", "agreement a1: pending → dissolved")
            .Refuses(Parliament.Ratifies("a1"), RefusalCode.AgreementNotPending);

    [Fact]
    public void A_provisional_one_is_dissolved_too() =>
        Agreed(Protocol.Contract with { Settlement = Settlement.Provisional })
            .Until(Day(9))
            .Tells("condition c1: outstanding → failed", "agreement a1: provisional → dissolved")
            .Then(talks => Assert.False(talks.Agenda["price"].IsAgreed));

    [Fact]
    public void Its_issues_are_open_again() =>
        Agreed(Protocol.Diplomacy)
            .Refuses(Seller.Proposes(Price.Is(8_000)), RefusalCode.IssueAlreadySettled)
            .When(Buyer.ReportsFailed("c1"), Seller.Proposes(Price.Is(8_000)), Buyer.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Responses_on_them_to_live_proposals_are_nothing_yet_again() =>
        Table(Protocol.Diplomacy, Seller, Buyer)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1", NoDefects) with
                {
                    Issues = ["price"],
                },
                Buyer.ReportsFailed("c1")
            )
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer", "price")))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Concluded)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Every_agreement_that_carries_it_is_dissolved() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1", NoDefects))
            .When(Bank.Accepts("p1") with { Issues = ["price"] }, Bank.Accepts("p1") with { Issues = ["warranty"] })
            .Is(NegotiationStatus.Concluded)
            .Until(Day(9))
            .Tells("condition c1: outstanding → failed", "agreement a1: in force → dissolved", "agreement a2: in force → dissolved");

    [Fact]
    public void An_agreement_that_does_not_carry_it_stands() =>
        Agreed(Protocol.Diplomacy)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"), Buyer.ReportsFailed("c1"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Agreement("a2", AgreementStatus.InForce)
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void The_conditions_of_everybody_whose_acceptance_counted_are_carried() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects), Bank.Accepts("p1", NoDefects))
            .Then(talks => Assert.Equal(["c1", "c2"], talks.Agreements["a1"].ConditionsSubsequentOfAcceptances));

    [Fact]
    public void One_that_was_met_before_the_agreement_is_not_carried_any_more() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects), Buyer.MeetsCondition("c1"), Bank.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(9))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void When_its_due_passes_before_there_is_an_agreement_the_acceptance_falls_away() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects))
            .Until(Day(9))
            .Tells("condition c1: outstanding → failed")
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));

    [Fact]
    public void Where_the_protocol_allows_talks_whose_agreement_was_dissolved_are_reopened() =>
        Agreed(Protocol.Contract with { AllowsReopening = true })
            .When(Seller.Reopens() with { At = Day(9) })
            .Tells("condition c1: outstanding → failed", "agreement a1: in force → dissolved", "negotiation negotiation: concluded → open");

    private static Story Agreed(Protocol protocol) =>
        Table(protocol, Seller, Buyer, Parliament).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects));
}
