using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class Rejecting
{
    [Fact]
    public void Under_unanimity_one_rejection_rejects_at_once() =>
        Table(new Protocol(), Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Rejects("p1"))
            .Tells("proposal p1: live → rejected", "negotiation negotiation: tabled → open");

    [Fact]
    public void Elsewhere_it_is_rejected_as_soon_as_the_rule_can_no_longer_be_met() =>
        Table(new Protocol { Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .Then(talks => Assert.Equal(Answer.Rejected, talks.AnswerOf("p1", "buyer")))
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void Nobody_agrees_alone_so_that_the_last_other_principal_decides() =>
        Table(new Protocol { Acceptance = AcceptanceRule.AtLeast(1) }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void Only_principals_reject() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Mediator, Guarantor, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Mediator.Rejects("p1"), RefusalCode.NotAllowedForRole)
            .Refuses(Guarantor.Rejects("p1"), RefusalCode.NotAllowedForRole)
            .Refuses(Parliament.Rejects("p1"), RefusalCode.NotAllowedForRole);

    [Fact]
    public void Until_there_is_an_agreement_whoever_accepted_may_reject_but_its_committed_proposer_withdraws() =>
        Table(new Protocol(), Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Seller.Rejects("p1"), RefusalCode.OwnProposal)
            .When(Buyer.Rejects("p1"))
            .Tells("proposal p1: live → rejected", "negotiation negotiation: tabled → open");

    [Fact]
    public void Then_the_others_acceptance_is_not_enough_any_more() =>
        Table(new Protocol { Acceptance = AcceptanceRule.AtLeast(3) }, Seller, Buyer, Bank, Party.Principal("insurer"))
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Buyer.Rejects("p1"))
            .Then(talks => Assert.Equal(Answer.Rejected, talks.AnswerOf("p1", "buyer")))
            .When(Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void A_proposer_without_commitment_may_reject_its_own_proposal() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { LeavesProposerUncommitted = true }, Seller.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void Whoever_accepted_subject_to_conditions_may_reject_and_they_are_moot() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan")), Buyer.Rejects("p1"))
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → rejected",
                "negotiation negotiation: agreed in principle → open"
            );

    [Fact]
    public void A_rejection_takes_the_agreement_in_principle_away_even_where_the_rule_can_still_be_met() =>
        Table(Protocol.Contract with { Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.Rejects("p1"))
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → live",
                "negotiation negotiation: agreed in principle → tabled"
            );

    [Fact]
    public void Whoever_accepted_in_part_may_reject_the_rest() =>
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1") with
                {
                    Issues = ["price"],
                },
                Buyer.Rejects("p1")
            )
            .Proposal("p1", ProposalStatus.Rejected)
            .Agreement("a1", AgreementStatus.InForce)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void A_rejection_is_about_what_is_still_to_be_settled() =>
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1") with
                {
                    Issues = ["price"],
                },
                Buyer.Rejects("p1")
            )
            .Then(talks =>
                Assert.Equal(
                    (Answer.Accepted, Answer.Rejected),
                    (talks.AnswerOf("p1", "buyer", "price"), talks.AnswerOf("p1", "buyer", "warranty"))
                )
            );

    [Fact]
    public void A_rejection_that_leaves_an_issue_possible_does_not_end_the_proposal() =>
        Table(Protocol.Diplomacy with { Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Rejects("p1"),
                Bank.Accepts("p1") with
                {
                    Issues = ["price"],
                }
            )
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void Yes_to_one_issue_and_no_to_another_can_both_be_said() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1") with
                {
                    Issues = ["price"],
                },
                Buyer.Rejects("p1") with
                {
                    Issues = ["warranty"],
                }
            )
            .Then(talks =>
                Assert.Equal(
                    (Answer.Accepted, Answer.Rejected),
                    (talks.AnswerOf("p1", "buyer", "price"), talks.AnswerOf("p1", "buyer", "warranty"))
                )
            )
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1") with { Issues = ["price"] })
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void The_proposal_is_rejected_when_the_rule_cannot_be_met_on_any_issue_that_is_still_to_be_settled() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Rejects("p1") with { Issues = ["warranty"] })
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1") with { Issues = ["price"] })
            .Tells("proposal p1: live → rejected", "negotiation negotiation: tabled → open");

    [Fact]
    public void A_rejection_of_some_issues_moots_conditions_only_where_nothing_of_their_acceptance_is_left() =>
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")),
                Buyer.Rejects("p1") with
                {
                    Issues = ["warranty"],
                }
            )
            .Condition("c1", ConditionStatus.Outstanding)
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Rejects("p1") with { Issues = ["price"] })
            .Condition("c1", ConditionStatus.Moot)
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void What_it_names_must_be_something_of_the_proposal_that_is_not_agreed_yet() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1") with { Issues = ["price"] })
            .Refuses(Buyer.Rejects("p1") with { Issues = [] }, RefusalCode.NothingNamed)
            .Refuses(Buyer.Rejects("p1") with { Issues = ["warranty", "handover"] }, RefusalCode.UnknownIssue)
            .Refuses(Buyer.Rejects("p1") with { Issues = ["price"] }, RefusalCode.IssueAlreadySettled)
            .When(Buyer.Rejects("p1") with { Issues = ["price", "warranty"] })
            .Then(talks =>
                Assert.Equal(
                    (Answer.Accepted, Answer.Rejected),
                    (talks.AnswerOf("p1", "buyer", "price"), talks.AnswerOf("p1", "buyer", "warranty"))
                )
            );

    [Fact]
    public void A_package_is_rejected_whole() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .Refuses(Buyer.Rejects("p1") with { Issues = ["price"] }, RefusalCode.PartialAcceptanceNotAllowed)
            .Refuses(Buyer.Rejects("p1") with { Issues = [] }, RefusalCode.PartialAcceptanceNotAllowed);

    [Fact]
    public void Only_a_rejection_rejects() =>
        Table(
                new Protocol { Acceptance = AcceptanceRule.AtLeast(3), WalkAway = NegotiationModel.WalkAwayEffect.Leaves },
                Seller,
                Buyer,
                Bank
            )
            .When(Seller.Proposes(Price.Is(9_000)), Bank.WalksAway())
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void A_rejection_ends_even_a_firm_offer() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { FirmUntil = Day(5) }, Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void A_proposal_that_is_off_the_table_is_not_rejected() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Withdraws("p1"), Seller.Proposes(Price.Is(8_000)) with { Expires = Day(1) })
            .Refuses(Buyer.Rejects("p1"), RefusalCode.ProposalNotLive)
            .Refuses(Buyer.Rejects("p2") with { At = Day(1) }, RefusalCode.ProposalExpired)
            .Refuses(Buyer.Rejects("p3"), RefusalCode.UnknownProposal);

    [Fact]
    public void Nothing_is_rejected_while_the_talks_are_suspended() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Suspends())
            .Refuses(Buyer.Rejects("p1"), RefusalCode.NegotiationSuspended);
}
