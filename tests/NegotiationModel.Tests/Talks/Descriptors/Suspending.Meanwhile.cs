using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>What goes on while the talks are suspended.</summary>
public partial class Suspending
{
    [Fact]
    public void Proposing_responding_amending_and_joining_wait() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Mediator)
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Suspends())
            .Refuses(Buyer.Proposes(Price.Is(7_000)), RefusalCode.NegotiationSuspended)
            .Refuses(Mediator.Proposes(Price.Is(8_000)), RefusalCode.NegotiationSuspended)
            .Refuses(Buyer.Accepts("p1"), RefusalCode.NegotiationSuspended)
            .Refuses(Buyer.Rejects("p1"), RefusalCode.NegotiationSuspended)
            .Refuses(Buyer.ExtendsAgenda(Handover), RefusalCode.NegotiationSuspended)
            .Refuses(Bank.Joins(), RefusalCode.NegotiationSuspended)
            .Refuses(Buyer.Reopens(), RefusalCode.NotClosed);

    [Fact]
    public void Statements_withdrawals_and_deadlines_do_not() =>
        Table(new Protocol(), Seller, Buyer, Guarantor)
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Suspends())
            .When(Guarantor.Says("Take your time."), Buyer.SetsDeadline(Day(5)), Seller.Withdraws("p1"))
            .Proposal("p1", ProposalStatus.Withdrawn)
            .Is(NegotiationStatus.Suspended)
            .Then(talks => Assert.Equal(Day(5), talks.Deadline));

    [Fact]
    public void Nor_does_walking_away() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Suspends(), Buyer.WalksAway())
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: suspended → broken off");

    [Fact]
    public void Nor_does_ratifying() =>
        Table(Protocol.Diplomacy with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Suspends(), Parliament.Ratifies())
            .Tells("agreement a1: pending → in force")
            .Is(NegotiationStatus.Suspended);

    [Fact]
    public void Nor_does_refusing_to_ratify() =>
        Table(Protocol.Diplomacy with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Suspends(), Parliament.RefusesToRatify())
            .Tells("agreement a1: pending → unratified")
            .Is(NegotiationStatus.Suspended);

    [Fact]
    public void Proposals_and_conditions_lapse_and_acceptance_rules_wait() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = Day(1) }))
            .When(Buyer.Proposes(Price.Is(7_000)) with { Expires = Day(2) }, Seller.Suspends())
            .Until(Day(1))
            .Condition("c1", ConditionStatus.Lapsed)
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")))
            .Until(Day(2))
            .Tells("proposal p2: live → lapsed")
            .When(Seller.Resumes())
            .Proposal("p1", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void The_deadline_expires() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.SetsDeadline(Day(2)), Seller.Suspends(Day(3)))
            .Until(Day(4))
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: suspended → expired");

    [Fact]
    public void Nobody_has_the_turn() =>
        Table(new Protocol { TurnOrder = TurnOrder.Alternating })
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Suspends())
            .Then(talks => Assert.Null(talks.NextParty))
            .When(Buyer.Resumes())
            .Then(talks => Assert.Equal("buyer", talks.NextParty));
}
