using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

public class RoundsAndDeadlines
{
    private static readonly Protocol TwoRounds = Protocol.AlternatingOffers with { MaxAlternatingRounds = 2 };

    [Fact]
    public void A_round_is_one_turn_of_each_principal() =>
        Table(TwoRounds, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)))
            .Then(talks => Assert.Equal(1, talks.AlternatingRound))
            .When(Bank.Proposes(Price.Is(8_000)))
            .Then(talks => Assert.Equal(2, talks.AlternatingRound));

    [Fact]
    public void When_the_last_principal_has_used_its_turn_of_the_last_round_the_negotiation_expires() =>
        Table(TwoRounds)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)), Seller.Proposes(Price.Is(8_800)), Buyer.Rejects("p3"))
            .Tells("proposal p3: live → rejected", "negotiation negotiation: tabled → expired");

    [Fact]
    public void What_it_tables_with_its_last_turn_lapses_at_once() =>
        Table(TwoRounds with { MaxAlternatingRounds = 1 })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)))
            .Tells("proposal p1: live → countered", "negotiation negotiation: tabled → expired")
            .Proposal("p2", ProposalStatus.Lapsed);

    [Fact]
    public void An_agreement_reached_with_the_last_turn_concludes() =>
        Table(TwoRounds with { MaxAlternatingRounds = 1 })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void The_last_principal_present_ends_the_round_when_the_last_listed_has_left() =>
        Table(TwoRounds with { MaxAlternatingRounds = 2, WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)), Bank.WalksAway())
            .Then(talks => Assert.Equal(("seller", 2), (talks.NextParty!.Value.Value, talks.AlternatingRound)))
            .When(Seller.Proposes(Price.Is(8_900)))
            .Is(NegotiationStatus.Tabled)
            .When(Buyer.Proposes(Price.Is(7_100)))
            .Is(NegotiationStatus.Expired);

    [Fact]
    public void Walking_away_with_the_last_turn_uses_the_rounds_up() =>
        Table(TwoRounds with { MaxAlternatingRounds = 1, WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)), Bank.WalksAway())
            .Is(NegotiationStatus.Expired);

    [Fact]
    public void Without_a_maximum_they_go_on() =>
        Table(Protocol.AlternatingOffers)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Proposes(Price.Is(7_000)),
                Seller.Proposes(Price.Is(8_800)),
                Buyer.Proposes(Price.Is(7_200)),
                Seller.Proposes(Price.Is(8_600))
            )
            .Then(talks => Assert.Equal(3, talks.AlternatingRound));

    [Fact]
    public void Free_turns_know_no_rounds() =>
        Table(new Protocol { MaxAlternatingRounds = 1 })
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Proposes(Price.Is(7_000)),
                Seller.Proposes(Price.Is(8_800)),
                Buyer.Proposes(Price.Is(7_200))
            )
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void At_the_deadline_it_is_already_too_late() =>
        WithDeadline(new Protocol())
            .Then(talks => Assert.True(talks.Permits(Seller.Proposes(Price.Is(9_000)) with { At = Day(5) - NodaTime.Duration.Epsilon })))
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { At = Day(5) }, RefusalCode.NegotiationClosed);

    [Fact]
    public void What_stands_and_what_is_provisional_lapses_with_the_deadline() =>
        WithDeadline(new Protocol { Settlement = Settlement.Provisional, AllowsConditions = true })
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1"),
                Seller.Proposes(Warranty.Is("none")),
                Buyer.Accepts("p2", new ConditionDefinition("a loan"))
            )
            .Until(Day(5))
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p2: conditionally accepted → lapsed",
                "agreement a1: provisional → lapsed",
                "negotiation negotiation: agreed in principle → expired"
            );

    [Fact]
    public void What_binds_outlives_it() =>
        WithDeadline(new Protocol { Settlement = Settlement.ByIssue })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Until(Day(5))
            .Agreement("a1", AgreementStatus.InForce)
            .Is(NegotiationStatus.Expired);

    [Fact]
    public void Concluded_talks_do_not_expire() =>
        WithDeadline(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Until(Day(9))
            .Tells()
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_deadline_lies_after_the_talks_are_convened() =>
        Assert.Throws<ArgumentException>(() =>
            Negotiation.Convene(new Setting(new Protocol(), [Seller, Buyer], [Price]) { ConvenedAt = Monday, Deadline = Monday })
        );

    private static Story WithDeadline(Protocol protocol) =>
        Story.Given(new Setting(protocol, [Seller, Buyer], [Price, Warranty]) { ConvenedAt = Monday, Deadline = Day(5) });
}
