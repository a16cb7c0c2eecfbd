using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public partial class WalkingAway
{
    [Fact]
    public void A_principal_that_walks_away_ends_the_talks() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Proposes(Price.Is(7_000)),
                Seller.Accepts("p2", new ConditionDefinition("a loan")),
                Bank.WalksAway()
            )
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: live → lapsed",
                "proposal p2: live → lapsed",
                "negotiation negotiation: tabled → broken off"
            );

    [Fact]
    public void Others_do_not_walk_away() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Mediator, Guarantor, Parliament)
            .Refuses(Mediator.WalksAway(), RefusalCode.NotAllowedForRole)
            .Refuses(Guarantor.WalksAway(), RefusalCode.NotAllowedForRole)
            .Refuses(Parliament.WalksAway(), RefusalCode.NotAllowedForRole);

    [Fact]
    public void Not_from_talks_that_are_over() =>
        Table(new Protocol()).When(Seller.WalksAway()).Refuses(Buyer.WalksAway(), RefusalCode.NegotiationClosed);

    [Fact]
    public void What_was_agreed_and_binds_stays() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.WalksAway())
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void What_was_agreed_provisionally_lapses() =>
        Table(Protocol.Diplomacy with { Settlement = Settlement.Provisional })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.WalksAway())
            .Tells("agreement a1: provisional → lapsed", "negotiation negotiation: open → broken off");

    [Fact]
    public void Everybody_is_still_seated_when_the_talks_end() =>
        Table(new Protocol()).When(Seller.WalksAway()).Then(talks => Assert.All(talks.Seats, seat => Assert.True(seat.IsPresent)));

    [Fact]
    public void In_turn_where_turns_alternate() =>
        Table(Protocol.AlternatingOffers)
            .Refuses(Buyer.WalksAway(), RefusalCode.NotYourTurn)
            .When(Seller.WalksAway())
            .Is(NegotiationStatus.BrokenOff);

    [Fact]
    public void At_any_time_while_the_talks_are_suspended() =>
        Table(Protocol.AlternatingOffers)
            .When(Seller.Suspends())
            .Then(talks => Assert.Null(talks.NextParty))
            .When(Buyer.WalksAway())
            .Is(NegotiationStatus.BrokenOff);
}
