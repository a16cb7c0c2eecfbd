using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

public partial class TimePassing
{
    private static readonly ConditionDefinition ALoan = new("a loan");

    [Fact]
    public void Nothing_happens_while_nothing_is_due() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(3) })
            .Until(Day(3) - Duration.Epsilon)
            .Tells()
            .Proposal("p1", ProposalStatus.Live)
            .Until(Day(3))
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: tabled → open");

    [Fact]
    public void A_conditionally_accepted_proposal_lapses_too() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(3) }, Buyer.Accepts("p1", ALoan))
            .Until(Day(3))
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → lapsed",
                "negotiation negotiation: agreed in principle → open"
            );

    [Fact]
    public void A_condition_lapses_at_its_due_and_the_acceptance_falls_away() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", ALoan with { Due = Day(3) }, ALoan))
            .Until(Day(3))
            .Tells(
                "condition c1: outstanding → lapsed",
                "condition c2: outstanding → moot",
                "proposal p1: conditionally accepted → live",
                "negotiation negotiation: agreed in principle → tabled"
            )
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));

    [Fact]
    public void What_falls_due_later_comes_later() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Expires = Day(4),
                },
                Buyer.Accepts("p1", ALoan with { Due = Day(3) }),
                Seller.SetsDeadline(Day(5))
            )
            .Until(Day(9))
            .Tells(
                "condition c1: outstanding → lapsed",
                "proposal p1: conditionally accepted → live",
                "negotiation negotiation: agreed in principle → tabled",
                "proposal p1: live → lapsed",
                "negotiation negotiation: tabled → open",
                "negotiation negotiation: open → expired"
            );

    [Fact]
    public void Everything_due_at_one_instant_is_compared_once() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Expires = Day(3),
                },
                Buyer.Accepts("p1", ALoan with { Due = Day(3) }),
                Seller.SetsDeadline(Day(3))
            )
            .Until(Day(3))
            .Tells(
                "condition c1: outstanding → lapsed",
                "proposal p1: conditionally accepted → lapsed",
                "negotiation negotiation: agreed in principle → expired"
            );

    [Fact]
    public void Proposals_due_at_one_instant_lapse_in_the_order_in_which_they_came_up() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(3) }, Buyer.Proposes(Price.Is(7_000)) with { Expires = Day(3) })
            .Until(Day(4))
            .Tells("proposal p1: live → lapsed", "proposal p2: live → lapsed", "negotiation negotiation: tabled → open");

    [Fact]
    public void A_suspension_ends_before_the_deadline_of_the_same_instant() =>
        Table(new Protocol { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1"),
                Seller.SetsDeadline(Day(3)),
                Seller.Suspends(Day(3)),
                Bank.WalksAway()
            )
            .Until(Day(3))
            .Tells("proposal p1: live → accepted", "negotiation negotiation: suspended → concluded");

    [Fact]
    public void A_proposal_lapses_before_the_suspension_of_the_same_instant_ends() =>
        Table(new Protocol { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Expires = Day(3),
                },
                Buyer.Accepts("p1"),
                Seller.Suspends(Day(3)),
                Bank.WalksAway()
            )
            .Until(Day(3))
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: suspended → open");

    [Fact]
    public void A_condition_of_an_agreement_falls_due_after_the_talks_are_over() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed) { Due = Day(3) })
            )
            .Until(Day(3))
            .Tells("condition c1: outstanding → failed", "agreement a1: in force → dissolved");

    [Fact]
    public void What_has_ended_does_not_lapse_any_more() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Expires = Day(3),
                },
                Buyer.Accepts("p1", ALoan with { Due = Day(2) }),
                Buyer.WaivesCondition("c1")
            )
            .Until(Day(4))
            .Tells()
            .Proposal("p1", ProposalStatus.Accepted)
            .Condition("c1", ConditionStatus.Waived);

    [Fact]
    public void Time_passing_is_no_move_and_does_not_run_backwards() =>
        Table(new Protocol())
            .Until(Day(2))
            .Then(talks => Assert.Empty(talks.Log))
            .Then(talks => Assert.Equal(Day(2), talks.Now))
            .Then(talks => Assert.Throws<ArgumentOutOfRangeException>(() => talks.AdvanceTo(Day(1))));
}
