using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>Whether talks go on, are over, and what can still be accepted.</summary>
public class WhatCanBeAsked
{
    private static readonly Negotiation Offered = Negotiation
        .Convene(Protocol.Bargaining, [Seller, Buyer], [Price])
        .Make(Seller.Proposes(Price.Is(9)), Buyer.Proposes(Price.Is(8)) with { CounterTo = "p1" });

    [Fact]
    public void Talks_are_active_until_they_are_suspended_or_closed()
    {
        Assert.Equal((true, false), (Offered.IsActive, Offered.IsClosed));
        var suspended = Offered.Make(Seller.Suspends());
        Assert.Equal((false, false), (suspended.IsActive, suspended.IsClosed));
        foreach (var closed in new[] { Offered.Make(Seller.Accepts("p2")), Offered.Make(Seller.WalksAway()) })
            Assert.Equal((false, true), (closed.IsActive, closed.IsClosed));
    }

    [Fact]
    public void On_the_table_is_what_can_still_be_accepted()
    {
        Assert.Equal(["p1", "p2"], Offered.OnTheTable.Select(one => one.Id.Value));
        Assert.Equal(["p2"], Offered.Make(Seller.Withdraws("p1")).OnTheTable.Select(one => one.Id.Value));
        Assert.Empty(Offered.Make(Seller.Accepts("p2")).OnTheTable);
        var inPrinciple = Negotiation
            .Convene(Protocol.Diplomacy, [Seller, Buyer], [Price])
            .Make(
                Seller.Proposes(Price.Is(9)),
                Buyer.Proposes(Price.Is(8)),
                Seller.Accepts("p2", new ConditionDefinition("the bank agrees"))
            );
        Assert.Contains(ProposalStatus.ConditionallyAccepted, inPrinciple.OnTheTable.Select(one => one.Status));
    }

    [Fact]
    public void What_has_an_id_stands_where_that_is_asked_for()
    {
        var agreed = Offered.Make(Seller.Accepts(Offered.Proposals["p2"]));
        Assert.Equal(["a1"], agreed.Agreements.Select(one => one.Id.Value));
        Assert.Equal(2, agreed.PartiesTo(agreed.Agreements[0]).Count);
        var promised = Negotiation
            .Convene(Protocol.Diplomacy, [Seller, Buyer], [Price])
            .Make(Seller.Promises(new ConditionDefinition("the roof is mended")));
        Assert.Equal(ConditionStatus.Met, promised.Make(Seller.MeetsCondition(promised.Conditions[0])).Conditions[0].Status);
    }

    [Fact]
    public void A_duration_is_an_end_so_long_after_the_move()
    {
        var timed = Offered.Make(Seller.Proposes(Price.Is(7)) with { Expires = Duration.FromHours(49.5), At = Day(1) });
        Assert.Equal(End.After(Period.FromHours(49) + Period.FromMinutes(30)), timed.Proposals["p3"].Move.Expires);
        Assert.Equal(Day(1) + Duration.FromHours(49.5), timed.ExpiryOf("p3"));
        Assert.Throws<ArgumentException>(() => End.After(Duration.Zero));
    }

    [Fact]
    public void A_limit_after_so_long_is_known_once_it_counts()
    {
        var timed = Negotiation
            .Convene(Protocol.Diplomacy, [Seller, Buyer], [Price])
            .Make(
                Seller.Proposes(Price.Is(9)) with
                {
                    Expires = End.After(Period.FromHours(48)),
                    At = Day(1),
                },
                Buyer.Accepts("p1", new ConditionDefinition("the bank agrees") { Due = End.After(Period.FromDays(3)) }) with
                {
                    At = Day(2),
                }
            );
        Assert.Equal((Day(3), Day(5)), (timed.ExpiryOf("p1"), timed.DueOf("c1")));
        var moved = timed.Make(new Move.SetLimit(Seller, "p1", Day(9)) { At = Day(2) });
        Assert.Equal(Day(9), moved.ExpiryOf("p1"));
        Assert.Null(Offered.ExpiryOf("p1"));
        Assert.Throws<KeyNotFoundException>(() => timed.ExpiryOf("p7"));
    }
}
