using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public partial class Accepting
{
    [Fact]
    public void An_acceptance_that_the_rule_was_waiting_for_makes_an_agreement() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1") with { At = Day(1) })
            .Tells("proposal p1: live → accepted", "negotiation negotiation: tabled → concluded")
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks =>
            {
                var agreement = talks.Agreements["a1"];
                Assert.Equal(9_000, agreement.Terms[Price]);
                Assert.Equal("none", agreement.Terms[Warranty]);
                Assert.Equal("p1", agreement.Proposal);
                Assert.Equal(["seller", "buyer"], agreement.AcceptedBy);
                Assert.Equal(Day(1), agreement.At);
            });

    [Fact]
    public void Another_acceptance_is_recorded_and_no_more() =>
        Table(new Protocol(), Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .Tells()
            .Then(talks => Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "buyer")))
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "bank")));

    [Fact]
    public void Only_principals_accept() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Mediator, Guarantor, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Mediator.Accepts("p1"), RefusalCode.NotAllowedForRole)
            .Refuses(Guarantor.Accepts("p1"), RefusalCode.NotAllowedForRole)
            .Refuses(Parliament.Accepts("p1"), RefusalCode.NotAllowedForRole);

    [Fact]
    public void Whoever_only_speaks_for_a_principal_does_not_accept_for_it() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p1") with { Representative = "agent" }, RefusalCode.NoAuthority)
            .When(Buyer.Accepts("p1") with { Representative = "lawyer" })
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void The_committed_proposer_has_accepted_already() =>
        Table(new Protocol()).When(Seller.Proposes(Price.Is(9_000))).Refuses(Seller.Accepts("p1"), RefusalCode.OwnProposal);

    [Fact]
    public void Nobody_accepts_twice() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Buyer.Accepts("p1"), RefusalCode.AlreadyDone)
            .Refuses(Buyer.Accepts("p1", new ConditionDefinition("a loan")), RefusalCode.AlreadyDone);

    [Fact]
    public void A_proposal_that_is_off_the_table_is_not_accepted() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Withdraws("p1"), Seller.Proposes(Price.Is(8_000)) with { Expires = Day(1) })
            .Refuses(Buyer.Accepts("p1"), RefusalCode.ProposalNotLive)
            .Refuses(Buyer.Accepts("p2") with { At = Day(1) }, RefusalCode.ProposalExpired)
            .Refuses(Buyer.Accepts("p3"), RefusalCode.UnknownProposal);

    [Fact]
    public void Nothing_is_accepted_while_the_talks_are_suspended_or_over() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Suspends())
            .Refuses(Buyer.Accepts("p1"), RefusalCode.NegotiationSuspended)
            .When(Seller.WalksAway())
            .Refuses(Buyer.Accepts("p1"), RefusalCode.NegotiationClosed);

    [Fact]
    public void Whoever_has_rejected_may_still_accept_while_the_rule_can_be_met() =>
        Table(new Protocol { Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"), Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void The_terms_may_be_restated() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Buyer.Accepts("p1") with { Terms = [Warranty.Is("none"), Price.Is(9_000.00m)] })
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Terms_restated_otherwise_are_a_counter_proposal_in_disguise() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.Is(8_900), Warranty.Is("none")] }, RefusalCode.TermsDiffer)
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.Is(9_000)] }, RefusalCode.TermsDiffer)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p2") with { Terms = [Price.Is(9_000), Warranty.Is("1 year")] }, RefusalCode.TermsDiffer);

    [Fact]
    public void What_an_acceptance_leaves_standing_is_superseded_when_the_talks_conclude() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)), Seller.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Superseded)
            .Proposal("p2", ProposalStatus.Accepted);
}
