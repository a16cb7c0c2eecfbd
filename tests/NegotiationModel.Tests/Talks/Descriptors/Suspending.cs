using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public partial class Suspending
{
    [Fact]
    public void A_principal_suspends_and_another_resumes() =>
        Table(new Protocol())
            .When(Seller.Suspends())
            .Tells("negotiation negotiation: convened → suspended")
            .When(Buyer.Resumes())
            .Tells("negotiation negotiation: suspended → convened");

    [Fact]
    public void A_mediator_suspends_and_resumes() =>
        Table(new Protocol(), Seller, Buyer, Mediator)
            .When(Mediator.Suspends())
            .Is(NegotiationStatus.Suspended)
            .When(Mediator.Resumes())
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void Guarantors_and_observers_do_neither() =>
        Table(new Protocol(), Seller, Buyer, Guarantor, Parliament)
            .Refuses(Guarantor.Suspends(), RefusalCode.NotAllowedForRole)
            .Refuses(Parliament.Suspends(), RefusalCode.NotAllowedForRole)
            .When(Seller.Suspends())
            .Refuses(Guarantor.Resumes(), RefusalCode.NotAllowedForRole)
            .Refuses(Parliament.Resumes(), RefusalCode.NotAllowedForRole);

    [Fact]
    public void Only_active_talks_are_suspended_and_only_suspended_ones_resumed() =>
        Table(new Protocol())
            .Refuses(Seller.Resumes(), RefusalCode.NotSuspended)
            .When(Seller.Suspends())
            .Refuses(Buyer.Suspends(), RefusalCode.NegotiationSuspended)
            .When(Seller.WalksAway())
            .Refuses(Buyer.Suspends(), RefusalCode.NegotiationClosed)
            .Refuses(Buyer.Resumes(), RefusalCode.NegotiationClosed);

    [Fact]
    public void They_resume_open_when_what_was_tabled_is_gone() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(1) }, Seller.Suspends(), Seller.Resumes() with { At = Day(2) })
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: suspended → open");

    [Fact]
    public void They_resume_tabled_when_something_is_live() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Suspends(), Seller.Resumes())
            .Tells("negotiation negotiation: suspended → tabled");

    [Fact]
    public void They_resume_agreed_in_principle_when_something_is_conditionally_accepted() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")),
                Seller.Suspends(),
                Seller.Resumes()
            )
            .Tells("negotiation negotiation: suspended → agreed in principle");

    [Fact]
    public void They_resume_concluded_when_the_acceptance_rule_is_met_by_now() =>
        Table(new Protocol { WalkAway = NegotiationModel.WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Suspends(), Bank.WalksAway())
            .Proposal("p1", ProposalStatus.Live)
            .Is(NegotiationStatus.Suspended)
            .When(Seller.Resumes())
            .Tells("proposal p1: live → accepted", "negotiation negotiation: suspended → concluded");

    [Fact]
    public void With_an_until_they_resume_by_themselves_then() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Suspends(Day(3)))
            .Until(Day(2))
            .Is(NegotiationStatus.Suspended)
            .Until(Day(3))
            .Tells("negotiation negotiation: suspended → tabled");

    [Fact]
    public void They_may_be_resumed_before_that_and_the_until_is_forgotten() =>
        Table(new Protocol())
            .When(Seller.Suspends(Day(3)), Buyer.Resumes() with { At = Day(1) }, Seller.Suspends())
            .Until(Day(4))
            .Is(NegotiationStatus.Suspended);

    [Fact]
    public void The_until_lies_after_the_move() =>
        Table(new Protocol()).Refuses(Seller.Suspends(Day(1)) with { At = Day(1) }, RefusalCode.TimeNotAfterMove);
}
