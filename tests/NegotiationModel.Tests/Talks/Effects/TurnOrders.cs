using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

public class TurnOrders
{
    private static readonly Protocol Alternating = new() { TurnOrder = TurnOrder.Alternating, MediatorsMayPropose = true };

    [Fact]
    public void Where_turns_are_free_anyone_moves_at_any_time_and_it_is_nobodys_turn() =>
        Table(new Protocol())
            .Then(talks => Assert.Null(talks.NextParty))
            .When(Buyer.Proposes(Price.Is(7_000)), Buyer.Proposes(Price.Is(7_500)), Seller.Rejects("p1"), Seller.Accepts("p2"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Where_they_alternate_the_principals_move_round_robin_in_their_listed_order() =>
        Table(Alternating, Mediator, Bank, Seller, Parliament, Buyer)
            .Then(talks => Assert.Equal("bank", talks.NextParty))
            .When(Bank.Proposes(Price.Is(1_000)))
            .Then(talks => Assert.Equal("seller", talks.NextParty))
            .When(Seller.Proposes(Price.Is(9_000)))
            .Then(talks => Assert.Equal("buyer", talks.NextParty))
            .When(Buyer.Proposes(Price.Is(7_000)))
            .Then(talks => Assert.Equal(("bank", 2), (talks.NextParty!.Value.Value, talks.AlternatingRound)));

    [Fact]
    public void Proposing_accepting_and_rejecting_use_up_the_turn() =>
        Table(Alternating with { Acceptance = AcceptanceRule.AtLeast(3) }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Bank.Accepts("p1"), RefusalCode.NotYourTurn)
            .When(Buyer.Accepts("p1"))
            .Refuses(Buyer.Proposes(Price.Is(7_000)), RefusalCode.NotYourTurn)
            .When(Bank.Rejects("p1"))
            .Then(talks => Assert.Equal("seller", talks.NextParty));

    [Fact]
    public void So_does_walking_away_where_a_party_leaves() =>
        Table(Alternating with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Bank.WalksAway(), RefusalCode.NotYourTurn)
            .When(Buyer.WalksAway())
            .Then(talks => Assert.Equal("bank", talks.NextParty))
            .When(Bank.Rejects("p1"))
            .Then(talks => Assert.Equal("seller", talks.NextParty))
            .When(Seller.Proposes(Price.Is(8_000)))
            .Then(talks => Assert.Equal("bank", talks.NextParty));

    [Fact]
    public void A_conditional_acceptance_uses_it_up_too() =>
        Table(Alternating with { AllowsConditions = true })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .Then(talks => Assert.Equal("seller", talks.NextParty));

    [Fact]
    public void Other_moves_need_no_turn_and_use_none_up() =>
        Table(Alternating with { AllowsConditions = true, AllowsJoining = true }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .When(
                Buyer.MeetsCondition("c1"),
                Buyer.Says("Good."),
                Seller.SetsDeadline(Day(9)),
                Buyer.ExtendsAgenda(Handover),
                Parliament.Joins(),
                Seller.Withdraws("p1")
            )
            .When(Seller.Suspends(), Buyer.Resumes())
            .Then(talks => Assert.Equal("bank", talks.NextParty));

    [Fact]
    public void A_mediator_proposes_without_a_turn() =>
        Table(Alternating, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(8_000)), Seller.Accepts("p1"), Mediator.Proposes(Price.Is(8_100)))
            .Then(talks => Assert.Equal("buyer", talks.NextParty));

    [Fact]
    public void A_refused_move_uses_nothing_up() =>
        Table(Alternating)
            .Refuses(Seller.Proposes(Price.Is(99_000)), RefusalCode.ValueOutsideIssue)
            .Then(talks => Assert.Equal("seller", talks.NextParty));

    [Fact]
    public void A_proposal_answers_every_live_one_of_the_others() =>
        Table(Alternating with { CounterEffect = CounterEffect.CountsAsRejection }, Seller, Buyer, Bank, Mediator)
            .When(Mediator.Proposes(Price.Is(8_500)), Seller.Rejects("p1"))
            .When(Buyer.Proposes(Price.Is(7_000)), Mediator.Proposes(Price.Is(8_000)))
            .Proposal("p2", ProposalStatus.Countered)
            .Proposal("p3", ProposalStatus.Live)
            .When(Bank.Proposes(Price.Is(7_500)))
            .Proposal("p1", ProposalStatus.Rejected)
            .Proposal("p3", ProposalStatus.Countered)
            .Proposal("p4", ProposalStatus.Live);

    [Fact]
    public void However_many_there_are() =>
        Table(Alternating with { CounterEffect = CounterEffect.CountsAsRejection }, Seller, Buyer, Mediator)
            .When(
                Mediator.Proposes(Price.Is(8_000)),
                Mediator.Proposes(Price.Is(8_500)),
                Mediator.Proposes(Price.Is(9_000)),
                Seller.Proposes(Price.Is(9_500))
            )
            .Then(talks =>
                Assert.Equal(["p4"], talks.Proposals.Where(proposal => proposal.IsOnTheTable).Select(proposal => proposal.Id.Value))
            );

    [Fact]
    public void But_none_of_the_partys_own() =>
        Table(Alternating with { CounterEffect = CounterEffect.CountsAsRejection })
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    LeavesProposerUncommitted = true,
                },
                Buyer.Accepts("p1"),
                Seller.Proposes(Price.Is(8_000))
            )
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Live);

    [Fact]
    public void When_the_talks_are_over_it_is_nobodys_turn() =>
        Table(Alternating).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1")).Then(talks => Assert.Null(talks.NextParty));
}
