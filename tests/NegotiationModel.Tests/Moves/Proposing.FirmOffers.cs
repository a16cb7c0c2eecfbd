using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Moves;

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
    public void Nor_superseded_by_a_newer_one_of_its_proposer() =>
        FirmUntilDay2(Protocol.Bargaining)
            .Refuses(Seller.Proposes(Price.Is(9_500)) with { At = Day(1) }, RefusalCode.ProposalFirm)
            .When(Seller.Proposes(Price.Is(9_500)) with { At = Day(2) })
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void Another_proposal_may_stand_beside_it_where_many_may() =>
        FirmUntilDay2(new Protocol())
            .When(Seller.Proposes(Price.Is(9_500)) with { At = Day(1) })
            .Proposal("p1", ProposalStatus.Live).Proposal("p2", ProposalStatus.Live);

    [Fact]
    public void The_others_may_counter_reject_or_accept_it() =>
        FirmUntilDay2(Protocol.Contract)
            .Then(talks => Assert.Equal(ProposalStatus.Countered, talks.Make(Buyer.Proposes(Price.Is(7_000)) with { Answers = "p1" }).Proposals["p1"].Status))
            .Then(talks => Assert.Equal(ProposalStatus.Rejected, talks.Make(Buyer.Rejects("p1")).Proposals["p1"].Status))
            .Then(talks => Assert.Equal(ProposalStatus.Accepted, talks.Make(Buyer.Accepts("p1")).Proposals["p1"].Status));

    [Fact]
    public void An_agreement_on_another_proposal_overtakes_it() =>
        FirmUntilDay2(new Protocol())
            .When(Buyer.Proposes(Price.Is(7_000)), Seller.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Superseded).Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_firm_offer_that_has_ended_stands_in_nobodys_way() =>
        FirmUntilDay2(Protocol.Bargaining)
            .When(Buyer.Rejects("p1"), Seller.Proposes(Price.Is(9_500)))
            .Proposal("p1", ProposalStatus.Rejected).Proposal("p2", ProposalStatus.Live);

    private static Story FirmUntilDay2(Protocol protocol) =>
        Table(protocol).When(Seller.Proposes(Price.Is(9_000)) with { At = Monday, FirmUntil = Day(2) });
}
