using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Protocols;

/// <summary>A few moves of each preset, as the field plays it.</summary>
public partial class Presets
{
    [Fact]
    public void Diplomacy_a_mediator_proposes_a_place_and_a_newcomer_must_agree_too() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(8_000)), Seller.Accepts("p1"), Bank.Joins(), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Tabled)
            .When(Bank.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Is(NegotiationStatus.Open)
            .When(Buyer.WalksAway(), Mediator.Reopens())
            .Is(NegotiationStatus.Open);

    [Fact]
    public void Contract_a_counter_offer_ends_the_offer() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { FirmUntil = Day(5) }, Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Countered)
            .Refuses(Buyer.Accepts("p1"), RefusalCode.ProposalNotLive)
            .When(Seller.Accepts("p2"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Bargaining_one_live_offer_a_side_and_the_same_offer_may_be_made_again() =>
        Table(Protocol.Bargaining)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Live)
            .When(Seller.Rejects("p2"), Buyer.Proposes(Price.Is(7_000)), Seller.Proposes(Price.Is(8_500)))
            .Proposal("p1", ProposalStatus.Superseded)
            .Proposal("p3", ProposalStatus.Live)
            .When(Buyer.WalksAway())
            .Is(NegotiationStatus.BrokenOff);

    [Fact]
    public void Alternating_offers_in_turn_each_offer_terminates_the_standing_one() =>
        Table(Protocol.AlternatingOffers, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Proposes(Price.Is(8_000)))
            .Proposal("p1", ProposalStatus.Countered)
            .When(Seller.Accepts("p2"), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.Equal(["seller", "buyer", "bank"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void Single_text_each_draft_replaces_the_last_and_principals_accept_reject_or_set_conditions() =>
        Table(Protocol.SingleText, Seller, Buyer, Mediator)
            .Refuses(Seller.Proposes(Price.Is(9_000)), RefusalCode.NotAllowedForRole)
            .When(
                Mediator.Proposes(Price.Is(8_000)),
                Seller.Rejects("p1"),
                Mediator.Proposes(Price.Is(8_200)),
                Mediator.Proposes(Price.Is(8_300))
            )
            .Proposal("p1", ProposalStatus.Rejected)
            .Proposal("p2", ProposalStatus.Superseded)
            .When(Seller.Accepts("p3"), Buyer.Accepts("p3", new ConditionDefinition("a loan")))
            .Is(NegotiationStatus.ConditionallyAccepted)
            .When(Buyer.WaivesCondition("c1"))
            .Is(NegotiationStatus.Concluded);
}
