using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Whether a proposal that is accepted in principle lapses when its time passes.</summary>
public class ExpiryRules
{
    private static readonly ConditionDefinition Ballot = new("the members vote for it") { Due = Day(10) };

    // A final offer until the 30th, accepted on the 22nd subject to a ballot on the 10th of the next month.
    [Fact]
    public void A_yes_said_in_time_subject_to_a_body_waits_for_that_body() =>
        Accepted(Protocol.Diplomacy)
            .Until(Day(5))
            .Tells()
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.MeetsCondition("c1") with { At = Day(9) })
            .Proposal("p1", ProposalStatus.Accepted)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Where_every_offer_ends_with_its_time_it_does_not() =>
        Accepted(Protocol.Contract)
            .Until(Day(5))
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → lapsed",
                "negotiation negotiation: agreed in principle → open"
            )
            .Refuses(Seller.Withdraws("p1"), RefusalCode.ProposalExpired);

    [Fact]
    public void If_it_falls_back_later_it_lapses() =>
        Accepted(Protocol.Diplomacy)
            .Until(Day(10))
            .Tells(
                "condition c1: outstanding → lapsed",
                "proposal p1: conditionally accepted → lapsed",
                "negotiation negotiation: agreed in principle → open"
            )
            .Then(talks => Assert.Equal(Day(10), talks.Proposals["p1"].EndedAt))
            .Refuses(Seller.Withdraws("p1"), RefusalCode.ProposalNotLive);

    [Fact]
    public void Before_its_time_it_falls_back_to_the_table() =>
        Accepted(Protocol.Diplomacy)
            .When(Buyer.ReportsFailed("c1"))
            .Proposal("p1", ProposalStatus.Live)
            .Until(Day(5))
            .Proposal("p1", ProposalStatus.Lapsed);

    [Fact]
    public void What_falls_back_at_that_very_instant_expires() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(5) }, Buyer.Accepts("p1", Ballot with { Due = Day(5) }))
            .Until(Day(5))
            .Tells(
                "condition c1: outstanding → lapsed",
                "proposal p1: conditionally accepted → lapsed",
                "negotiation negotiation: agreed in principle → open"
            )
            .Refuses(Seller.Withdraws("p1"), RefusalCode.ProposalExpired);

    // The yes waits; it is the talks that end.
    [Fact]
    public void What_ends_with_the_talks_at_that_very_instant_does_not_expire() =>
        Accepted(Protocol.Diplomacy)
            .When(Buyer.WalksAway() with { At = Day(5) }, Seller.Reopens())
            .Proposal("p1", ProposalStatus.Lapsed)
            .Refuses(Seller.Withdraws("p1"), RefusalCode.ProposalNotLive);

    [Fact]
    public void Not_until_it_is_accepted_in_principle() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(5) }, Buyer.Accepts("p1", Ballot))
            .Until(Day(5))
            .Proposal("p1", ProposalStatus.Lapsed)
            .Condition("c1", ConditionStatus.Moot);

    [Fact]
    public void What_falls_back_while_suspended_lapses_when_the_talks_resume() =>
        Accepted(Protocol.Diplomacy)
            .When(Buyer.Suspends())
            .Until(Day(10))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.Resumes())
            .Tells("proposal p1: conditionally accepted → lapsed", "negotiation negotiation: suspended → open");

    [Fact]
    public void Who_joins_later_and_must_accept_too_ends_it() =>
        Accepted(Protocol.Diplomacy)
            .When(Bank.Joins() with { At = Day(6) })
            .Proposal("p1", ProposalStatus.Lapsed)
            .Condition("c1", ConditionStatus.Moot);

    private static Story Accepted(Protocol protocol) =>
        Table(protocol).When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(5) }, Buyer.Accepts("p1", Ballot));
}
