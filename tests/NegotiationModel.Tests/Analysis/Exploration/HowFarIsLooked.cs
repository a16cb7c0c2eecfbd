using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Analysis.Exploration;

public class HowFarIsLooked
{
    private static readonly Story Offered = Table(Protocol.Bargaining).When(Seller.Proposes(Price.Is(9_000)));

    private static IEnumerable<Move> Ends(Negotiation talks) => [Buyer.Accepts("p1"), Seller.Withdraws("p1")];

    [Fact]
    public void An_exploration_stops_after_so_many_positions_and_not_before()
    {
        Assert.True(StateSpace.Explore(Offered.Talks, Ends, 3).IsComplete);
        var less = StateSpace.Explore(Offered.Talks, Ends, 2);
        Assert.Equal((false, 3, 2, 2), (less.IsComplete, less.States.Count, less.StepCount, less.TriedMoveCount));
        Assert.Equal("3 positions, 2 steps, not all of them explored", less.ToString());
        Assert.Equal("3 positions, 2 steps", StateSpace.Explore(Offered.Talks, Ends, 3).ToString());
    }

    [Fact]
    public void Of_no_positions_there_is_no_exploration()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StateSpace.Explore(Offered.Talks, Ends, 0));
        Assert.Throws<ArgumentNullException>(() => StateSpace.Explore(null!, Ends));
        Assert.Throws<ArgumentNullException>("moves", () => StateSpace.Explore(Offered.Talks, _ => null!));
    }

    [Fact]
    public void Whether_somebody_blocks_is_not_said_where_too_little_was_looked_at()
    {
        var space = StateSpace.Explore(
            Offered.Talks,
            talks => [Buyer.Accepts("p1"), Seller.Says("well"), Seller.WalksAway(), Buyer.SetsDeadline(Day(talks.Log.Count))],
            3
        );
        Assert.False(space.IsComplete);
        Assert.True(space.CanAgree);
        var veto = space.Vetoes.Single(one => one.Party == Buyer.Id);
        Assert.Null(veto.BySilence);
        Assert.Null(veto.ByMove);
    }

    [Fact]
    public void Time_is_let_pass_to_what_is_due_first_and_to_where_an_offer_is_no_longer_firm()
    {
        Assert.Equal([Day(2), Day(5)], Stops(Seller.Proposes(Price.Is(1)) with { FirmUntil = Day(2), Expires = Day(5) }));
        Assert.Equal([Day(5)], Stops(Seller.Proposes(Price.Is(1)) with { FirmUntil = Day(5), Expires = Day(5) }));
        Assert.Equal([Day(2)], Stops(Seller.Proposes(Price.Is(1)) with { FirmUntil = Day(2) }));
        Assert.Equal(
            [Day(1), Day(2), Day(3)],
            Stops(
                Seller.Proposes(Price.Is(1)) with
                {
                    FirmUntil = Day(3),
                },
                Seller.Proposes(Price.Is(2)) with
                {
                    FirmUntil = Day(1),
                },
                Seller.Proposes(Price.Is(3)) with
                {
                    Expires = Day(2),
                }
            )
        );
        Assert.Empty(Stops(Seller.Proposes(Price.Is(1)) with { FirmUntil = Day(2) }, Buyer.Rejects("p1")));
    }

    [Fact]
    public void An_agreement_is_one_beyond_those_there_are()
    {
        var half = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(1)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")));
        Assert.Equal(
            "buyer accept",
            StateSpace.Explore(half.Talks, talks => [Buyer.Accepts("p2"), Buyer.Says("well")]).ShortestPathToNewAgreement!.ToString()
        );
        Assert.False(StateSpace.Explore(half.Talks, talks => [Buyer.Rejects("p2")]).CanAgree);
        var shut = Table(Protocol.Diplomacy with { Settlement = Settlement.Provisional })
            .When(Seller.Proposes(Price.Is(1)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")));
        Assert.Equal(AgreementStatus.ProvisionallyAgreed, shut.Talks.Agreements["a1"].Status);
        var road = StateSpace.Explore(shut.Talks, talks => [Buyer.Accepts("p2")]).ShortestPathToNewAgreement!;
        Assert.Equal(AgreementStatus.InForce, road.End.Agreements["a1"].Status);
    }

    [Fact]
    public void A_road_is_told_step_by_step_and_its_moves_say_when()
    {
        var firm = Table(Protocol.Contract).When(Seller.Proposes(Price.Is(1)) with { FirmUntil = Day(2) });
        var road = StateSpace
            .Explore(firm.Talks, talks => [Seller.Withdraws("p1") with { At = talks.Now }])
            .ShortestPathTo(NegotiationStatus.Open)!;
        Assert.Equal("time passes, seller withdraw", road.ToString());
        Assert.Equal([Seller.Withdraws("p1") with { At = Day(2) }], road.Moves);
        Assert.Equal(firm.Talks, road.Start);
    }

    [Fact]
    public void Whom_the_others_can_do_without_has_no_veto()
    {
        var talks = Table(
                Protocol.Diplomacy with
                {
                    Acceptance = AcceptanceRule.AtLeast(2),
                    WalkAway = WalkAwayEffect.Leaves,
                    Settlement = Settlement.Package,
                },
                Seller,
                Buyer,
                Bank
            )
            .When(Seller.Proposes(Price.Is(1)))
            .Talks;
        IEnumerable<Move> moves = [Buyer.Accepts("p1"), Bank.Accepts("p1"), Bank.WalksAway()];
        Assert.Empty(StateSpace.Explore(talks, _ => moves).Vetoes);
        Assert.Equal(
            ["buyer"],
            StateSpace
                .Explore(talks, _ => moves.Where(move => move is not Move.Accept { By.Value: "bank" }))
                .Vetoes.Select(veto => veto.Party.Value)
        );
    }

    [Fact]
    public void What_the_steps_changed_is_told_by_the_declared_transitions()
    {
        var space = StateSpace.Explore(Offered.Talks, Ends);
        Assert.Equal(
            [
                "proposal: live — accept → accepted",
                "proposal: live — withdraw → withdrawn",
                "negotiation: tabled — clear → open",
                "negotiation: tabled — conclude → concluded",
            ],
            space.ObservedTransitions.Select(transition => transition.ToString())
        );
    }

    [Fact]
    public void An_agreement_is_an_end_and_so_no_dead_end()
    {
        Assert.Empty(StateSpace.Explore(Offered.Talks, talks => [Buyer.Accepts("p1")]).NeverClosing);
        Assert.Equal(Offered.Talks, StateSpace.Explore(Offered.Talks, Ends).ShortestPathTo(NegotiationStatus.Tabled)!.End);
    }

    // Where time alone leads, one step after the other.
    private static IEnumerable<NodaTime.Instant> Stops(params Move[] moves) =>
        StateSpace.Explore(Table(Protocol.Contract).When(moves).Talks, _ => []).States.Skip(1).Select(talks => talks.Now);
}
