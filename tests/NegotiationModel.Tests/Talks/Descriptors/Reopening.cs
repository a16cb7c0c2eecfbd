using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class Reopening
{
    private static readonly Protocol Reopenable = Protocol.Contract with { AllowsReopening = true };

    [Fact]
    public void Broken_off_talks_are_reopened() =>
        Table(Reopenable)
            .When(Seller.WalksAway(), Seller.Reopens())
            .Tells("negotiation negotiation: broken off → open")
            .When(Buyer.Proposes(Price.Is(7_000)), Seller.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Expired_talks_are_reopened_and_a_deadline_that_has_passed_is_dropped() =>
        Table(Reopenable)
            .When(Seller.SetsDeadline(Day(1)), Buyer.Reopens() with { At = Day(2) })
            .Tells("negotiation negotiation: convened → expired", "negotiation negotiation: expired → open")
            .Then(talks => Assert.Null(talks.Deadline));

    [Fact]
    public void A_deadline_that_has_not_passed_stays() =>
        Table(Reopenable)
            .When(Seller.SetsDeadline(Day(9)), Seller.WalksAway(), Buyer.Reopens())
            .Then(talks => Assert.Equal(Day(9), talks.Deadline))
            .Until(Day(9))
            .Is(NegotiationStatus.Expired);

    [Fact]
    public void Concluded_talks_are_reopened_after_a_dissolved_agreement_and_not_before() =>
        Table(Reopenable)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed))
            )
            .Refuses(Buyer.Reopens(), RefusalCode.ReopeningNotAllowed)
            .When(Buyer.ReportsFailed("c1"), Buyer.Reopens())
            .Tells("negotiation negotiation: concluded → open")
            .When(Seller.Proposes(Price.Is(8_000)), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Concluded)
            .Refuses(Buyer.Reopens(), RefusalCode.ReopeningNotAllowed);

    [Fact]
    public void Not_where_the_protocol_does_not_let_them() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed)),
                Buyer.ReportsFailed("c1")
            )
            .Refuses(Seller.Reopens(), RefusalCode.ReopeningNotAllowed);

    [Fact]
    public void Also_a_deadline_that_hung_on_something_and_has_passed() =>
        Table(Reopenable)
            .When(Seller.Promises(new ConditionDefinition("a report", ConditionKind.Independent) { Id = "report" }))
            .When(Seller.SetsDeadline(End.On("report")), Seller.MeetsCondition("report"))
            .Is(NegotiationStatus.Expired)
            .When(Buyer.Reopens())
            .Then(talks => Assert.Null(talks.Deadline))
            .When(Seller.SetsDeadline(Day(3)))
            .Until(Day(2))
            .Is(NegotiationStatus.Open);

    [Fact]
    public void The_rounds_begin_anew_with_the_first_principal_whoever_reopens() =>
        Table(Protocol.AlternatingOffers with { AllowsReopening = true })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)), Seller.Proposes(Price.Is(8_000)))
            .When(Buyer.WalksAway(), Seller.Reopens())
            .Then(talks => Assert.Equal(("seller", 1), (talks.NextParty!.Value.Value, talks.AlternatingRound)))
            .When(Seller.Proposes(Price.Is(8_500)))
            .Then(talks => Assert.Equal("buyer", talks.NextParty!.Value.Value));

    [Fact]
    public void Nor_talks_that_are_not_over() => Table(Reopenable).Refuses(Seller.Reopens(), RefusalCode.NotClosed);

    [Fact]
    public void Principals_and_mediators_reopen_them_and_nobody_else() =>
        Table(Reopenable, Seller, Buyer, Mediator, Guarantor, Parliament)
            .When(Seller.WalksAway())
            .Refuses(Guarantor.Reopens(), RefusalCode.NotAllowedForRole)
            .Refuses(Parliament.Reopens(), RefusalCode.NotAllowedForRole)
            .When(Mediator.Reopens())
            .Is(NegotiationStatus.Open);

    [Fact]
    public void They_are_open_and_not_convened_also_if_nothing_was_tabled() =>
        Table(Reopenable).When(Seller.WalksAway(), Seller.Reopens(), Seller.Suspends(), Seller.Resumes()).Is(NegotiationStatus.Open);

    [Fact]
    public void What_ended_with_the_talks_stays_ended() =>
        Table(Reopenable)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.WalksAway(), Buyer.Reopens())
            .Proposal("p1", ProposalStatus.Lapsed)
            .Is(NegotiationStatus.Open)
            .Refuses(Buyer.Accepts("p1"), RefusalCode.ProposalNotLive);

    [Fact]
    public void Whoever_had_left_stays_away_until_it_joins_which_it_always_may() =>
        Table(Reopenable with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Bank.WalksAway(), Buyer.WalksAway(), Seller.Reopens())
            // who ended the talks has not left
            .Then(talks => Assert.Equal([true, true, false], talks.Seats.Select(seat => seat.IsPresent)))
            .Refuses(Mediator.Joins(), RefusalCode.JoiningNotAllowed)
            .Then(talks => Assert.Contains(talks.PermittedMoves("bank"), one => one.Kind == MoveKind.Join))
            .When(Bank.Joins(), Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void The_others_agree_without_whoever_left_for_good() =>
        Table(
                Reopenable with
                {
                    WalkAway = NegotiationModel.WalkAwayEffect.Leaves,
                },
                Party.Principal("one"),
                Party.Principal("two"),
                Seller,
                Buyer,
                Bank
            )
            .When(
                Party.Principal("one").WalksAway(),
                Party.Principal("two").WalksAway(),
                Seller.SetsDeadline(Day(1)),
                Buyer.Reopens() with
                {
                    At = Day(2),
                }
            )
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Suspended_talks_are_not_over() =>
        Table(Reopenable).When(Seller.Suspends()).Refuses(Seller.Reopens(), RefusalCode.NotClosed);

    [Fact]
    public void The_rounds_start_anew() =>
        Table(Protocol.AlternatingOffers with { AllowsReopening = true, MaxAlternatingRounds = 1 })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"))
            .Is(NegotiationStatus.Expired)
            .When(Buyer.Reopens())
            .Then(talks => Assert.Equal(("seller", 1), (talks.NextParty!.Value.Value, talks.AlternatingRound)))
            .When(Seller.Proposes(Price.Is(8_000)), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_binds_stays_settled() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.WalksAway(), Seller.Reopens())
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Seller.Proposes(Price.Is(8_000)), RefusalCode.IssueAlreadySettled)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_was_provisional_has_lapsed_and_is_open_again() =>
        Table(Protocol.Diplomacy with { Settlement = Settlement.Provisional })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.WalksAway(), Seller.Reopens())
            .Agreement("a1", AgreementStatus.LapsedWithTalks)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Open);
}
