using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>Before its time is over, a firm offer binds the one who made it, and nobody else.</summary>
public partial class Proposing
{
    [Fact]
    public void A_firm_offer_is_not_replaced_before_its_time() =>
        FirmUntilDay2(new Protocol())
            .Refuses(Seller.Proposes(Price.Is(9_500)) with { At = Day(1), Replaces = "p1" }, RefusalCode.ProposalFirm)
            .When(Seller.Proposes(Price.Is(9_500)) with { At = Day(2), Replaces = "p1" })
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void A_newer_one_of_its_proposer_leaves_it_standing_where_one_is_the_rule_and_the_offeree_may_take_either()
    {
        var beside = FirmUntilDay2(Protocol.Bargaining)
            .When(Seller.Proposes(Price.Is(8_000)) with { At = Day(1) })
            .Tells()
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Live);
        Assert.Equal([Price.Is(9_000)], beside.When(Buyer.Accepts("p1")).Talks.Agreements["a1"].Terms);
        Assert.Equal([Price.Is(8_000)], beside.When(Buyer.Accepts("p2")).Talks.Agreements["a1"].Terms);
    }

    [Fact]
    public void The_next_one_supersedes_what_is_not_firm_or_not_firm_any_more() =>
        FirmUntilDay2(Protocol.Bargaining)
            .When(Seller.Proposes(Price.Is(8_000)) with { At = Day(1) }, Seller.Proposes(Price.Is(7_900)) with { At = Day(1) })
            .Tells("proposal p2: live → superseded")
            .When(Seller.Proposes(Price.Is(7_800)) with { At = Day(2) })
            .Tells("proposal p1: live → superseded", "proposal p3: live → superseded");

    [Fact]
    public void Where_turns_alternate_the_others_proposal_ends_it_all_the_same() =>
        FirmUntilDay2(Protocol.AlternatingOffers).When(Buyer.Proposes(Price.Is(7_000))).Tells("proposal p1: live → countered");

    [Fact]
    public void Nobody_ends_its_own_firm_offer_by_walking_away() =>
        FirmUntilDay2(Protocol.Contract)
            .Refuses(Seller.WalksAway() with { At = Day(1) }, RefusalCode.ProposalFirm)
            .Then(talks => Assert.True(talks.Permits(Buyer.WalksAway() with { At = Day(1) })))
            .When(Seller.WalksAway() with { At = Day(2) })
            .Proposal("p1", ProposalStatus.Lapsed)
            .Is(NegotiationStatus.BrokenOff);

    [Fact]
    public void Nor_by_leaving_the_others_to_go_on() =>
        FirmUntilDay2(Protocol.Contract with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .Refuses(Seller.WalksAway() with { At = Day(1) }, RefusalCode.ProposalFirm)
            .When(Buyer.WalksAway() with { At = Day(1) })
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Nor_by_a_deadline_that_comes_before_its_time_is_over() =>
        FirmUntilDay2(Protocol.Contract)
            .Refuses(Seller.SetsDeadline(Day(1)), RefusalCode.ProposalFirm)
            .Refuses(Seller.SetsDeadline(Day(2) - NodaTime.Duration.Epsilon), RefusalCode.ProposalFirm)
            .Refuses(Seller.SetsDeadline(Monday), RefusalCode.ProposalFirm)
            .Then(talks => Assert.True(talks.Permits(Buyer.SetsDeadline(Day(1)))))
            .When(Seller.SetsDeadline(Day(2)))
            .Then(talks => Assert.Equal(Day(2), talks.Deadline));

    [Fact]
    public void A_deadline_no_sooner_than_the_one_there_is_ends_nothing() =>
        FirmUntilDay2(Protocol.Contract)
            .When(Buyer.SetsDeadline(Day(1)))
            .Refuses(Seller.SetsDeadline(Day(1) - NodaTime.Duration.Epsilon), RefusalCode.ProposalFirm)
            .When(Seller.SetsDeadline(Day(1)), Seller.SetsDeadline(Day(1) + NodaTime.Duration.Epsilon), Seller.SetsDeadline(null))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Of_several_the_one_that_is_firm_longest_decides() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    FirmUntil = Day(3),
                },
                Seller.Proposes(Price.Is(8_000)) with
                {
                    FirmUntil = Day(9),
                },
                Seller.Proposes(Price.Is(7_000)) with
                {
                    FirmUntil = Day(2),
                }
            )
            .When(Seller.Proposes(Price.Is(6_000)) with { FirmUntil = Day(10) }, Buyer.Rejects("p4"))
            .Refuses(Seller.SetsDeadline(Day(8)), RefusalCode.ProposalFirm)
            .Refuses(Seller.WalksAway() with { At = Day(8) }, RefusalCode.ProposalFirm)
            .Then(talks =>
                Assert.Equal(Day(9), talks.PermittedMoves("seller").Select(one => one.Example).OfType<Move.SetDeadline>().Single().Deadline)
            )
            .Then(talks =>
                Assert.Equal(Day(7), talks.PermittedMoves("buyer").Select(one => one.Example).OfType<Move.SetDeadline>().Single().Deadline)
            )
            .When(Seller.SetsDeadline(Day(9)));

    [Fact]
    public void A_mediators_firm_draft_binds_the_mediator() =>
        Table(Protocol.SingleText, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(9_000)) with { FirmUntil = Day(2) })
            .Refuses(Mediator.SetsDeadline(Day(1)), RefusalCode.ProposalFirm)
            .When(Seller.SetsDeadline(Day(1)));

    [Fact]
    public void Another_proposal_may_stand_beside_it_where_many_may() =>
        FirmUntilDay2(new Protocol())
            .When(Seller.Proposes(Price.Is(9_500)) with { At = Day(1) })
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Live);

    [Fact]
    public void The_others_may_counter_reject_or_accept_it() =>
        FirmUntilDay2(Protocol.Contract)
            .Then(talks =>
                Assert.Equal(
                    ProposalStatus.Countered,
                    talks.Make(Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" }).Proposals["p1"].Status
                )
            )
            .Then(talks => Assert.Equal(ProposalStatus.Rejected, talks.Make(Buyer.Rejects("p1")).Proposals["p1"].Status))
            .Then(talks => Assert.Equal(ProposalStatus.Accepted, talks.Make(Buyer.Accepts("p1")).Proposals["p1"].Status));

    [Fact]
    public void An_agreement_on_another_proposal_overtakes_it() =>
        FirmUntilDay2(new Protocol())
            .When(Buyer.Proposes(Price.Is(7_000)), Seller.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Superseded)
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_firm_offer_that_has_ended_stands_in_nobodys_way() =>
        FirmUntilDay2(Protocol.Bargaining)
            .When(Buyer.Rejects("p1"), Seller.Proposes(Price.Is(9_500)))
            .Proposal("p1", ProposalStatus.Rejected)
            .Proposal("p2", ProposalStatus.Live);

    private static Story FirmUntilDay2(Protocol protocol, params Party[] parties) =>
        Table(protocol, parties).When(Seller.Proposes(Price.Is(9_000)) with { At = Monday, FirmUntil = Day(2) });
}
