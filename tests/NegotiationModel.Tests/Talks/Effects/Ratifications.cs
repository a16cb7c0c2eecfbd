using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

public class Ratifications
{
    private static readonly Protocol Reopens =
            Protocol.Contract with
            {
                Ratifiers = ["parliament"],
                OnFailedEntryIntoForce = FailedEntryEffect.Reopen,
            },
        BreaksOff = Reopens with { OnFailedEntryIntoForce = FailedEntryEffect.BreakOff };

    [Fact]
    public void Without_ratifiers_an_agreement_is_in_force_at_once() => Agreed(Protocol.Contract).Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void With_ratifiers_the_talks_are_over_and_the_agreement_is_not_yet_in_force() =>
        Agreed(Reopens).Is(NegotiationStatus.Concluded).Agreement("a1", AgreementStatus.Pending);

    [Fact]
    public void A_refused_ratification_reopens_the_talks_even_where_no_move_could() =>
        Agreed(Reopens)
            .When(Parliament.RefusesToRatify())
            .Is(NegotiationStatus.Open)
            .When(Seller.Proposes(Price.Is(8_000)), Buyer.Accepts("p2"), Parliament.Ratifies())
            .Is(NegotiationStatus.Concluded)
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Such_a_reopening_too_drops_a_deadline_that_has_passed() =>
        Table(Reopens, Seller, Buyer, Parliament)
            .When(
                Seller.SetsDeadline(Day(5)),
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1"),
                Parliament.RefusesToRatify() with
                {
                    At = Day(7),
                }
            )
            .Is(NegotiationStatus.Open)
            .Then(talks => Assert.Null(talks.Deadline));

    [Fact]
    public void And_whoever_had_left_stays_away() =>
        Table(Reopens with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank, Parliament)
            .When(Bank.WalksAway(), Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.RefusesToRatify())
            .Then(talks => Assert.Equal([true, true, false, true], talks.Seats.Select(seat => seat.IsPresent)));

    [Fact]
    public void And_starts_the_rounds_anew() =>
        Table(Reopens with { TurnOrder = TurnOrder.Alternating }, Seller, Buyer, Parliament)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Rejects("p1"),
                Seller.Proposes(Price.Is(8_000)),
                Buyer.Accepts("p2"),
                Parliament.RefusesToRatify()
            )
            .Then(talks => Assert.Equal(("seller", 1), (talks.NextParty!.Value.Value, talks.AlternatingRound)));

    [Fact]
    public void Or_it_breaks_them_off() =>
        Agreed(BreaksOff)
            .When(Parliament.RefusesToRatify())
            .Is(NegotiationStatus.BrokenOff)
            .Refuses(Seller.Reopens(), RefusalCode.ReopeningNotAllowed);

    [Fact]
    public void Talks_so_broken_off_are_reopened_where_the_protocol_allows() =>
        Agreed(BreaksOff with { AllowsReopening = true }).When(Parliament.RefusesToRatify(), Seller.Reopens()).Is(NegotiationStatus.Open);

    [Fact]
    public void By_issue_what_is_refused_is_open_again_and_responses_on_it_are_nothing_yet() =>
        Table(Reopens with { Settlement = Settlement.ByIssue }, Seller, Buyer, Parliament)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1") with
                {
                    Issues = ["price"],
                },
                Parliament.RefusesToRatify()
            )
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer", "price")))
            .Proposal("p1", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled)
            .When(Buyer.Accepts("p1"), Parliament.Ratifies())
            .Is(NegotiationStatus.Concluded)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void By_issue_breaking_off_ends_the_talks_and_leaves_what_is_in_force() =>
        Table(BreaksOff with { Settlement = Settlement.ByIssue }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.Ratifies())
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"), Parliament.RefusesToRatify())
            .Is(NegotiationStatus.BrokenOff)
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void A_ratifier_that_leaves_has_not_refused_and_can_still_break_the_talks_off() =>
        Table(
                Protocol.Diplomacy with
                {
                    Ratifiers = ["bank"],
                    OnFailedEntryIntoForce = FailedEntryEffect.BreakOff,
                    WalkAway = WalkAwayEffect.Leaves,
                },
                Seller,
                Buyer,
                Bank
            )
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"), Bank.WalksAway())
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.RefusesToRatify())
            .Tells("agreement a1: pending → unratified", "negotiation negotiation: open → broken off");

    private static Story Agreed(Protocol protocol) =>
        Table(protocol, Seller, Buyer, Parliament).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));
}
