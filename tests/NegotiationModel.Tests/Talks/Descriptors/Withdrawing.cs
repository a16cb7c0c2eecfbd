using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class Withdrawing
{
    [Fact]
    public void The_party_that_put_a_proposal_forward_takes_it_back() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Withdraws("p1"))
            .Tells("proposal p1: live → withdrawn", "negotiation negotiation: tabled → open");

    [Fact]
    public void A_mediator_takes_its_own_proposal_back() =>
        Table(Protocol.SingleText, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(9_000)), Mediator.Withdraws("p1"))
            .Proposal("p1", ProposalStatus.Withdrawn);

    [Fact]
    public void Nobody_else_does_co_sponsors_included() =>
        Table(new Protocol(), Seller, Buyer, Bank, Mediator, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)) with { UncommittedCoSponsors = ["bank"] })
            .Refuses(Buyer.Withdraws("p1"), RefusalCode.NotYourProposal)
            .Refuses(Bank.Withdraws("p1"), RefusalCode.NotYourProposal)
            .Refuses(Mediator.Withdraws("p1"), RefusalCode.NotYourProposal)
            .Refuses(Parliament.Withdraws("p1"), RefusalCode.NotYourProposal);

    [Fact]
    public void A_conditionally_accepted_proposal_may_be_withdrawn_and_its_conditions_are_moot() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan")), Seller.Withdraws("p1"))
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → withdrawn",
                "negotiation negotiation: agreed in principle → open"
            );

    [Fact]
    public void What_others_have_tabled_stays() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)), Seller.Withdraws("p1"))
            .Proposal("p2", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void A_firm_offer_is_not_withdrawn_before_its_time() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { FirmUntil = Day(2) })
            .Refuses(Seller.Withdraws("p1") with { At = Day(1) }, RefusalCode.ProposalFirm)
            .When(Seller.Withdraws("p1") with { At = Day(2) })
            .Proposal("p1", ProposalStatus.Withdrawn);

    [Fact]
    public void It_is_on_the_table_to_be_withdrawn() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"), Seller.Proposes(Price.Is(8_000)) with { Expires = Day(1) })
            .Refuses(Seller.Withdraws("p1"), RefusalCode.ProposalNotLive)
            .Refuses(Seller.Withdraws("p2") with { At = Day(1) }, RefusalCode.ProposalExpired)
            .Refuses(Seller.Withdraws("p3"), RefusalCode.UnknownProposal);

    [Fact]
    public void It_may_be_withdrawn_while_the_talks_are_suspended() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Suspends(), Seller.Withdraws("p1"))
            .Proposal("p1", ProposalStatus.Withdrawn)
            .Is(NegotiationStatus.Suspended)
            .When(Seller.Resumes())
            .Is(NegotiationStatus.Open);

    [Fact]
    public void It_uses_up_no_turn() =>
        Table(new Protocol { TurnOrder = TurnOrder.Alternating })
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Withdraws("p1"))
            .Then(talks => Assert.Equal("buyer", talks.NextParty));

    [Fact]
    public void When_the_talks_are_over_there_is_nothing_to_withdraw() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Seller.Withdraws("p1"), RefusalCode.NegotiationClosed);
}
