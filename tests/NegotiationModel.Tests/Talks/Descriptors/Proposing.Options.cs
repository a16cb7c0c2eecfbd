using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>What a proposal may say beside its terms: whom it answers, what it replaces or revives, with whom, until when.</summary>
public partial class Proposing
{
    [Fact]
    public void The_answered_proposal_is_countered_where_counters_terminate() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Countered)
            .Proposal("p2", ProposalStatus.Live)
            .Tells("proposal p1: live → countered");

    [Fact]
    public void A_conditionally_accepted_proposal_is_countered_too() =>
        Table(Protocol.Contract, Seller, Buyer)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")),
                Buyer.Proposes(Price.Is(7_000)) with
                {
                    CounterTo = "p1",
                }
            )
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → countered",
                "negotiation negotiation: agreed in principle → tabled"
            );

    [Fact]
    public void The_answered_proposal_stays_open_where_counters_leave_it() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Live)
            .Tells();

    [Fact]
    public void A_dead_proposal_may_still_be_answered_and_stays_as_it_is() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"), Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Rejected)
            .Proposal("p2", ProposalStatus.Live);

    [Fact]
    public void Nobody_answers_its_own_proposal() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Seller.Proposes(Price.Is(8_000)) with { CounterTo = "p1" }, RefusalCode.OwnProposal);

    [Fact]
    public void The_replaced_proposal_is_superseded() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Proposes(Price.Is(8_000)) with { Replaces = "p1" })
            .Proposal("p1", ProposalStatus.Superseded)
            .Proposal("p2", ProposalStatus.Live)
            .Tells("proposal p1: live → superseded");

    [Fact]
    public void A_party_replaces_only_a_proposal_of_its_own_that_is_on_the_table() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Proposes(Price.Is(8_000)) with { Replaces = "p1" }, RefusalCode.NotYourProposal)
            .When(Buyer.Rejects("p1"))
            .Refuses(Seller.Proposes(Price.Is(8_000)) with { Replaces = "p1" }, RefusalCode.ProposalNotLive);

    [Fact]
    public void The_partys_last_is_superseded_where_one_live_proposal_is_the_rule() =>
        Table(new Protocol { LiveProposals = LiveProposals.NewestPerParty })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)), Seller.Proposes(Price.Is(8_000)))
            .Proposal("p1", ProposalStatus.Superseded)
            .Proposal("p2", ProposalStatus.Live)
            .Proposal("p3", ProposalStatus.Live);

    [Fact]
    public void A_dead_proposal_of_anyone_may_be_tabled_again_as_a_new_one() =>
        Table(new Protocol())
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Rejects("p1"),
                Buyer.Proposes(Price.Is(9_000)) with
                {
                    RevivesProposalOrAgreement = "p1",
                }
            )
            .Proposal("p1", ProposalStatus.Rejected)
            .Proposal("p2", ProposalStatus.Live)
            .When(Seller.Accepts("p2"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_proposal_that_is_on_the_table_need_not_be_revived() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { RevivesProposalOrAgreement = "p1" }, RefusalCode.ProposalStillLive);

    [Fact]
    public void Co_sponsors_are_told_and_each_joins_by_its_own_acceptance() =>
        Table(new Protocol(), Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { UncommittedCoSponsors = ["bank"] })
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "bank")))
            .When(Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Tabled)
            .When(Bank.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void It_lapses_at_its_expiry() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Day(1), Expires = Day(3) })
            .Until(Day(3))
            .Proposal("p1", ProposalStatus.Lapsed)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void Its_limits_lie_after_the_move() =>
        Table(new Protocol())
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { At = Day(1), Expires = Day(1) }, RefusalCode.TimeNotAfterMove)
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { At = Day(1), FirmUntil = Day(0) }, RefusalCode.TimeNotAfterMove);

    [Fact]
    public void An_id_left_out_is_the_first_free_one() =>
        Table(new Protocol())
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Proposal = "p2",
                },
                Buyer.Proposes(Price.Is(7_000)),
                Seller.Proposes(Price.Is(8_000))
            )
            .Then(talks => Assert.Equal(["p2", "p1", "p3"], talks.Proposals.Select(one => one.Id.Value)))
            .Refuses(Seller.Proposes(Price.Is(8_500)) with { Proposal = "p3" }, RefusalCode.DuplicateId);
}
