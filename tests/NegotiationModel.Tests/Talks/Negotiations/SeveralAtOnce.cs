using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>Two of a kind in one move or at one instant: the second counts as the first does, and neither twice.</summary>
public class SeveralAtOnce
{
    private static readonly Protocol ByIssue = new() { Settlement = Settlement.ByIssue, AllowsConditions = true };

    private static readonly ConditionDefinition Keeps = new("keeps", ConditionKind.EndsAgreementIfFailed);

    private static readonly Terms Three = [Price.Is(9_000), Warranty.Is("none"), Handover.Is(new(2026, 5, 1))];

    [Fact]
    public void Conditions_that_are_due_together_all_bring_down_what_they_belong_to() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(1)),
                Seller.Proposes(Price.Is(2)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = Day(1) }),
                Buyer.Accepts("p2", new ConditionDefinition("a loan") { Due = Day(1) })
            )
            .Until(Day(1))
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void Agreements_that_are_undone_one_after_the_other_leave_the_talks_undone() =>
        Offered(ByIssue with { AllowsReopening = true }, [.. Three])
            .When(Buyer.Accepts("p1", Keeps) with { Issues = ["price"] }, Buyer.Accepts("p1", Keeps))
            .Is(NegotiationStatus.Concluded)
            .When(Buyer.ReportsFailed("c1"), Buyer.ReportsFailed("c2"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Agreement("a2", AgreementStatus.EndedByFailedCondition)
            .When(Buyer.Reopens());

    [Fact]
    public void What_is_agreed_anew_on_two_issues_supersedes_the_older_agreement_once() =>
        Offered(ByIssue with { Settlement = Settlement.Provisional }, Price.Is(9_000), Warranty.Is("none"))
            .When(Buyer.Accepts("p1"), Seller.Proposes(Price.Is(8_000), Warranty.Is("1 year")), Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .Agreement("a2", AgreementStatus.ProvisionallyAgreed);

    // Two of its issues are left: as much as one, and not as little as none.
    [Fact]
    public void A_proposal_that_has_something_left_stands() =>
        Offered(ByIssue, [.. Three])
            .When(Buyer.Proposes(Three), Buyer.Accepts("p1") with { Issues = ["price"] })
            .Proposal("p2", ProposalStatus.Live);

    // Two of its issues are settled otherwise: as bad as one.
    [Fact]
    public void A_proposal_that_an_agreement_contradicts_is_superseded() =>
        Offered(ByIssue, [.. Three])
            .When(
                Buyer.Proposes(Price.Is(1), Warranty.Is("1 year"), Handover.Is(new(2026, 5, 1))),
                Buyer.Accepts("p1") with
                {
                    Issues = ["price", "warranty"],
                }
            )
            .Proposal("p2", ProposalStatus.Superseded)
            .Proposal("p1", ProposalStatus.Live);

    // The acceptance of what became an agreement stays, whatever becomes of the agreement; so do the other conditions.
    [Fact]
    public void A_failed_condition_takes_nothing_back_that_was_agreed_and_is_over() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", Keeps, Keeps), Buyer.ReportsFailed("c1"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Condition("c2", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "buyer")));

    // The bank has agreed to the price alone, which became an agreement; what the buyer said with the same words on the rest falls with the
    // condition.
    [Fact]
    public void A_failed_condition_takes_back_what_was_not_agreed_yet() =>
        Story
            .Given(new Setting(Protocol.Diplomacy, [Seller, Buyer, Bank], [Price, Warranty, Handover]) { ConvenedAt = Monday })
            .When(Seller.Proposes(Three), Buyer.Accepts("p1", Keeps), Bank.Accepts("p1") with { Issues = ["price"] })
            .Agreement("a1", AgreementStatus.InForce)
            .When(Buyer.ReportsFailed("c1"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Then(talks =>
                Assert.Equal([Answer.None, Answer.None, Answer.None], Three.Select(term => talks.AnswerOf("p1", "buyer", term.Issue)))
            );

    // What both had accepted in principle is so no more when one of its issues is open again.
    [Fact]
    public void What_is_opened_again_is_no_more_agreed_in_principle() =>
        Offered(ByIssue, [.. Three])
            .When(Buyer.Accepts("p1", Keeps) with { Issues = ["price"] }, Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.ReportsFailed("c1"))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Whoever_left_stays_away_the_first_as_the_others() =>
        Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank, Party.Principal("insurer"))
            .When(Seller.SetsDeadline(Day(1)), Seller.WalksAway(), Bank.WalksAway())
            .Until(Day(1))
            .When(Buyer.Reopens())
            .Then(talks => Assert.Equal([false, true, false, true], talks.Seats.Select(seat => seat.IsPresent)));

    [Fact]
    public void Whoever_reopens_still_has_its_turn() =>
        Table(Protocol.AlternatingOffers with { MaxAlternatingRounds = 1, AllowsReopening = true })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"))
            .Is(NegotiationStatus.Expired)
            .When(Seller.Reopens())
            .Then(talks => Assert.Equal(("seller", 1), (talks.NextParty!.Value.Value, talks.AlternatingRound)));

    private static Story Offered(Protocol protocol, params Term[] terms) =>
        Story
            .Given(new Setting(protocol, [Seller, Buyer], [Price, Warranty, Handover]) { ConvenedAt = Monday })
            .When(Seller.Proposes([.. terms]));
}
