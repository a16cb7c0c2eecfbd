using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

public class LiveProposalsRules
{
    private static readonly Protocol One =
            new()
            {
                LiveProposals = LiveProposals.NewestPerParty,
                AllowsConditions = true,
                MediatorsMayPropose = true,
            },
        Many = One with { LiveProposals = LiveProposals.Many };

    [Fact]
    public void Where_many_may_stand_a_party_tables_one_beside_another() =>
        Table(Many)
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Proposes(Price.Is(8_500), Warranty.Is("none")), Seller.Proposes(Price.Is(8_000)))
            .Tells()
            .Then(talks => Assert.All(talks.Proposals, proposal => Assert.Equal(ProposalStatus.Live, proposal.Status)));

    [Fact]
    public void Where_one_may_the_newest_supersedes_the_last() =>
        Table(One)
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Proposes(Price.Is(8_000)))
            .Tells("proposal p1: live → superseded")
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void The_others_keep_theirs() =>
        Table(One, Seller, Buyer, Mediator)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Proposes(Price.Is(7_000)),
                Mediator.Proposes(Price.Is(8_000)),
                Seller.Proposes(Price.Is(8_500))
            )
            .Proposal("p1", ProposalStatus.Superseded)
            .Proposal("p2", ProposalStatus.Live)
            .Proposal("p3", ProposalStatus.Live);

    [Fact]
    public void One_at_the_table_and_one_in_each_circle_of_parties() =>
        Table(One, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Between = ["seller", "buyer"],
                },
                Seller.Proposes(Price.Is(8_900)) with
                {
                    Between = ["seller", "bank"],
                },
                Seller.Proposes(Price.Is(8_800))
            )
            .Tells()
            .When(Seller.Proposes(Price.Is(8_700)) with { Between = ["seller", "bank"] })
            .Tells("proposal p2: live → superseded")
            .When(Seller.Proposes(Price.Is(8_600)))
            .Tells("proposal p3: live → superseded");

    [Fact]
    public void A_mediator_has_one_too() =>
        Table(One, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(8_000)), Mediator.Proposes(Price.Is(8_100)))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void One_that_was_conditionally_accepted_is_superseded_too() =>
        Table(One)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")),
                Seller.Proposes(Price.Is(8_000))
            )
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → superseded",
                "negotiation negotiation: agreed in principle → tabled"
            );

    [Fact]
    public void A_non_paper_is_one_of_the_partys_own() =>
        Table(One)
            .When(Seller.Proposes(Price.Is(9_000)) with { LeavesProposerUncommitted = true }, Seller.Proposes(Price.Is(8_000)))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void What_has_ended_stays_as_it_ended() =>
        Table(One)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"), Seller.Proposes(Price.Is(8_000)))
            .Proposal("p1", ProposalStatus.Rejected)
            .Proposal("p2", ProposalStatus.Live);

    [Fact]
    public void A_firm_offer_stands_beside_the_next() =>
        Table(One)
            .When(Seller.Proposes(Price.Is(9_000)) with { FirmUntil = Day(1) }, Seller.Proposes(Price.Is(8_000)))
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Live);
}
