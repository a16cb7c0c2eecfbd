using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Protocols;

public partial class AcceptanceRules
{
    private static readonly Party Insurer = Party.Principal("insurer");

    [Fact]
    public void Unanimity_asks_for_every_principal() =>
        Proposed(AcceptanceRule.Unanimous, Seller, Buyer, Bank, Insurer)
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Insurer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void Unanimity_is_impossible_after_one_rejection() =>
        Proposed(AcceptanceRule.Unanimous, Seller, Buyer, Bank, Insurer).When(Bank.Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void A_majority_is_more_than_half_of_the_principals() =>
        Proposed(AcceptanceRule.Majority, Seller, Buyer, Bank, Insurer)
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1"))
            .Then(talks => Assert.Equal(["seller", "buyer", "bank"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void A_majority_is_impossible_when_half_have_rejected() =>
        Proposed(AcceptanceRule.Majority, Seller, Buyer, Bank, Insurer)
            .When(Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void Only_principals_are_counted() =>
        Proposed(AcceptanceRule.Majority, Seller, Buyer, Bank, Mediator, Guarantor, Parliament)
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void A_quorum_is_that_many_the_committed_proposer_included() =>
        Proposed(AcceptanceRule.AtLeast(2), Seller, Buyer, Bank, Insurer)
            .When(Insurer.Accepts("p1"))
            .Then(talks => Assert.Equal(["seller", "insurer"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void A_quorum_is_impossible_when_too_few_are_left() =>
        Proposed(AcceptanceRule.AtLeast(3), Seller, Buyer, Bank, Insurer)
            .When(Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void Without_commitment_the_proposer_does_not_count_as_accepting() =>
        Table(new Protocol { Acceptance = AcceptanceRule.AtLeast(2) }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { LeavesProposerUncommitted = true }, Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1"))
            .Then(talks => Assert.Equal(["buyer", "bank"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void Nobody_agrees_alone() =>
        Table(new Protocol { Acceptance = AcceptanceRule.AtLeast(1) }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { LeavesProposerUncommitted = true }, Seller.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1"))
            .Then(talks => Assert.Equal(["seller", "bank"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void Nor_in_principle() =>
        Table(Protocol.Contract with { Acceptance = AcceptanceRule.AtLeast(1) }, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    LeavesProposerUncommitted = true,
                },
                Seller.Accepts("p1", new ConditionDefinition("a loan"))
            )
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1", new ConditionDefinition("a loan")))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted);

    [Fact]
    public void Weights_together_reach_a_threshold() =>
        Proposed(AcceptanceRule.Weighted(6, new("seller", 3), new("buyer", 2), new("bank", 3)), Seller, Buyer, Bank)
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void Weights_are_impossible_to_reach_without_the_heavy_one() =>
        Proposed(AcceptanceRule.Weighted(6, new("seller", 3), new("buyer", 2), new("bank", 3)), Seller, Buyer, Bank)
            .When(Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void Weights_that_reject_are_not_there_to_be_reached_whoever_is_left() =>
        Proposed(AcceptanceRule.Weighted(6, new("seller", 3), new("buyer", 2), new("bank", 3)), Seller, Buyer, Bank)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void A_party_without_a_weight_weighs_nothing_but_may_be_the_other_one() =>
        Proposed(AcceptanceRule.Weighted(5, new PartyWeight("seller", 5)), Seller, Buyer, Bank)
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1"))
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void Those_who_accept_conditionally_count_in_principle_with_those_who_accept_outright() =>
        Table(Protocol.Contract with { Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Bank.Accepts("p1"))
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → accepted",
                "negotiation negotiation: agreed in principle → concluded"
            )
            .Then(talks => Assert.Equal(["seller", "bank"], talks.Agreements["a1"].AcceptedBy));

    private static Story Proposed(AcceptanceRule rule, params Party[] parties) =>
        Table(new Protocol { Acceptance = rule }, parties).When(Seller.Proposes(Price.Is(9_000)));
}
