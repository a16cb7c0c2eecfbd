using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Analysis.Exploration;

public class WhatCanStillHappen
{
    private static readonly Negotiation Offered = Table(Protocol.Bargaining).When(Seller.Proposes(Price.Is(9_000))).Talks;

    [Fact]
    public void The_shortest_road_to_an_agreement_is_found_and_can_be_walked()
    {
        var road = StateSpace.Explore(Offered).ShortestPathToNewAgreement!;
        Assert.Equal("buyer accept", road.ToString());
        Assert.Equal(AgreementStatus.InForce, Offered.Make([.. road.Moves]).Agreements["a1"].Status);
        Assert.Equal(NegotiationStatus.Concluded, road.End.Status);
    }

    [Fact]
    public void A_deal_between_some_is_found_and_is_no_agreement_of_the_table()
    {
        var talks = Table(Protocol.Bargaining, Seller, Buyer, Bank).Talks;
        var space = StateSpace.Explore(
            talks,
            (
                ExplorationMoves.Default(talks) with
                {
                    Between =
                    [
                        ["seller", "buyer"],
                    ],
                }
            ).Moves
        );
        Assert.Equal("seller propose, buyer accept", space.ShortestPathToNewAgreementBetween(["buyer", "seller"])!.ToString());
        Assert.Null(space.ShortestPathToNewAgreementBetween(["seller", "bank"]));
        Assert.Equal("seller propose, buyer accept, bank accept", space.ShortestPathToNewAgreement!.ToString());
        Assert.Equal(["seller", "buyer", "bank"], space.Vetoes.Select(veto => veto.Party.Value));
        var deal = talks.Make(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer"] }, Buyer.Accepts("p1"));
        Assert.False(StateSpace.Explore(deal, _ => []).CanAgree);
        Assert.Null(StateSpace.Explore(deal, _ => []).ShortestPathToNewAgreementBetween(["seller", "buyer"]));
    }

    [Fact]
    public void From_the_goal_itself_the_road_has_no_steps() =>
        Assert.Empty(StateSpace.Explore(Offered).ShortestPathTo(NegotiationStatus.Tabled)!.Steps);

    [Fact]
    public void Time_alone_can_be_a_step()
    {
        var road = StateSpace.Explore(Offered.Make(Seller.SetsDeadline(Day(1)))).ShortestPathTo(NegotiationStatus.Expired)!;
        Assert.Equal("time passes", road.ToString());
        Assert.Equal(NegotiationStatus.Expired, Assert.Single(road.Steps).Transitions[^1].To);
    }

    [Fact]
    public void Either_side_blocks_by_walking_away_and_only_the_one_whose_answer_is_outstanding_by_silence()
    {
        var talks = Table(Protocol.Contract, Seller, Buyer, Mediator).When(Seller.Proposes(Price.Is(9_000))).Talks;
        Assert.Equal(
            [("seller", false, MoveKind.WalkAway), ("buyer", true, MoveKind.WalkAway)],
            StateSpace.Explore(talks).Vetoes.Select(veto => (veto.Party.Value, veto.BySilence == true, veto.ByMove!.Kind))
        );
    }

    [Fact]
    public void Where_a_majority_is_enough_no_single_party_blocks_by_silence()
    {
        var talks = Table(
            Protocol.Diplomacy with
            {
                Acceptance = AcceptanceRule.Majority,
                Settlement = Settlement.Package,
            },
            Seller,
            Buyer,
            Bank
        ).Talks;
        Assert.Empty(StateSpace.Explore(talks).Vetoes);
    }

    [Fact]
    public void A_ratifier_blocks_though_it_does_not_negotiate()
    {
        var talks = Table(
                Protocol.Bargaining with
                {
                    Ratifiers = ["parliament"],
                    OnFailedEntryIntoForce = FailedEntryEffect.BreakOff,
                },
                Seller,
                Buyer,
                Parliament
            )
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Talks;
        var space = StateSpace.Explore(talks);
        Assert.Equal("parliament refuse ratification", space.ShortestPathTo(NegotiationStatus.BrokenOff)!.ToString());
        Assert.Equal("parliament ratify", space.ShortestPathTo(one => one.Agreements["a1"].Status == AgreementStatus.InForce)!.ToString());
    }

    [Fact]
    public void When_the_talks_are_over_nothing_can_be_agreed_any_more()
    {
        var space = StateSpace.Explore(Offered.Make(Buyer.WalksAway()));
        Assert.False(space.CanAgree);
        Assert.Null(space.ShortestPathToNewAgreement);
        Assert.Empty(space.Vetoes);
    }

    [Fact]
    public void What_was_not_looked_at_is_not_claimed()
    {
        var space = StateSpace.Explore(Table(Protocol.Diplomacy).Talks, ExplorationMoves.Default(Table(Protocol.Diplomacy).Talks).Moves, 1);
        Assert.False(space.IsComplete);
        Assert.Null(space.CanAgree);
        Assert.Empty(space.NeverClosing);
    }

    [Fact]
    public void Moves_of_ones_own_choice_are_explored()
    {
        var space = StateSpace.Explore(Offered, talks => [Buyer.Accepts("p1"), Seller.Withdraws("p1")]);
        Assert.Equal((3, 2, true), (space.States.Count, space.StepCount, space.IsComplete));
        Assert.Equal(
            [NegotiationStatus.Tabled, NegotiationStatus.Concluded, NegotiationStatus.Open],
            space.States.Select(one => one.Status)
        );
        Assert.Equal([RefusalCode.NegotiationClosed, RefusalCode.ProposalNotLive], space.RefusalExamples.Keys);
        Assert.Equal(6, space.TriedMoveCount);
    }

    [Fact]
    public void A_dead_end_is_a_position_without_a_way_out() =>
        Assert.Equal(2, StateSpace.Explore(Offered, talks => [Buyer.Rejects("p1")]).NeverClosing.Count());
}
