using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>A firm offer that is an option stays open to its end, whatever is said to it.</summary>
public class OptionsStayOpen
{
    private static readonly Protocol Rules = Protocol.Contract with { OnRejectedFirmOffer = RejectedFirmOffers.StayOpen };

    [Fact]
    public void A_lower_counter_leaves_it_open_and_it_can_be_accepted() =>
        Offered(Rules)
            .When(Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1", At = Day(2) })
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1") with { At = Day(3) })
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p2", ProposalStatus.Superseded);

    [Fact]
    public void A_rejection_leaves_it_open() =>
        Offered(Rules)
            .When(Buyer.Rejects("p1") with { At = Day(2) })
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1") with { At = Day(3) })
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Where_it_is_no_option_a_rejection_ends_it() =>
        Offered(Protocol.Contract).When(Buyer.Rejects("p1") with { At = Day(2) }).Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void When_it_is_firm_no_longer_it_lapses() =>
        Offered(Rules)
            .When(Buyer.Rejects("p1") with { At = Day(2) })
            .Until(Day(5))
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: tabled → open");

    [Fact]
    public void What_was_not_turned_down_stays() => Offered(Rules).Until(Day(6)).Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void A_rejection_when_it_is_firm_no_longer_ends_it() =>
        Offered(Rules).When(Buyer.Rejects("p1") with { At = Day(5) }).Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void It_is_open_as_long_as_it_was_last_said_to_be_firm() =>
        Offered(Rules)
            .When(Buyer.Rejects("p1") with { At = Day(2) })
            .When(new Move.SetLimit("seller", "p1", Day(9)) { Limit = LimitKind.FirmUntil, At = Day(3) })
            .Until(Day(6))
            .Proposal("p1", ProposalStatus.Live)
            .Until(Day(9))
            .Proposal("p1", ProposalStatus.Lapsed);

    [Fact]
    public void Its_end_means_nothing_once_it_is_accepted() =>
        Offered(Rules)
            .When(Buyer.Rejects("p1") with { At = Day(2) }, Buyer.Accepts("p1") with { At = Day(3) })
            .Until(Day(9))
            .Tells()
            .Proposal("p1", ProposalStatus.Accepted);

    private static Story Offered(Protocol rules) =>
        Table(rules).When(Seller.Proposes(Price.Is(9_000)) with { FirmUntil = Day(5), At = Day(1) });
}
