using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Nothing is agreed until everything is agreed.</summary>
public partial class Settlements
{
    private static readonly Protocol Provisional = Package with { Settlement = Settlement.Provisional };

    [Fact]
    public void Provisionally_issues_close_one_by_one_and_nothing_binds_until_all_are_closed() =>
        Table(Provisional)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.ProvisionallyAgreed)
            .Is(NegotiationStatus.Open)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .Tells("proposal p2: live → accepted", "agreement a1: provisional → in force", "negotiation negotiation: tabled → concluded")
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void A_closed_one_can_be_agreed_anew_and_leaves_the_older_agreement() =>
        Table(Provisional)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Buyer.Proposes(Price.Is(8_000)), Seller.Accepts("p2"))
            .Tells("proposal p2: live → accepted", "agreement a1: provisional → superseded", "negotiation negotiation: tabled → open")
            .Agreement("a2", AgreementStatus.ProvisionallyAgreed)
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void An_older_agreement_keeps_the_issues_that_were_not_agreed_anew() =>
        Story
            .Given(Provisional, [Seller, Buyer], Price, Warranty, Handover)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1"),
                Buyer.Proposes(Price.Is(8_000)),
                Seller.Accepts("p2")
            )
            .Agreement("a1", AgreementStatus.ProvisionallyAgreed)
            .Then(talks => Assert.Equal([Price.Is(9_000), Warranty.Is("none")], talks.Agreements["a1"].Terms))
            .Then(talks => Assert.Equal(["warranty"], talks.Agreements["a1"].IssuesStillSettled))
            .When(Buyer.Proposes(Warranty.Is("1 year")), Seller.Accepts("p3"))
            .Agreement("a1", AgreementStatus.Superseded);

    [Fact]
    public void What_is_tabled_after_an_issue_was_closed_stays_live_and_may_be_agreed_anew() =>
        Table(Provisional)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Buyer.Proposes(Price.Is(8_000)))
            .Proposal("p2", ProposalStatus.Live)
            .When(Seller.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .Agreement("a2", AgreementStatus.ProvisionallyAgreed);

    [Fact]
    public void An_older_offer_on_issues_that_its_proposer_has_agreed_on_since_is_superseded() =>
        Table(Provisional)
            .When(Seller.Proposes(Price.Is(1)), Buyer.Proposes(Price.Is(2)) with { CounterTo = "p1" }, Seller.Accepts("p2"))
            .Tells("proposal p1: live → superseded", "proposal p2: live → accepted", "negotiation negotiation: tabled → open")
            .Refuses(Buyer.Accepts("p1"), RefusalCode.ProposalNotLive);

    [Fact]
    public void So_is_the_offerors_own_older_one() =>
        Table(Provisional)
            .When(Buyer.Proposes(Price.Is(3)), Buyer.Proposes(Price.Is(2)), Seller.Accepts("p2"))
            .Tells("proposal p1: live → superseded", "proposal p2: live → accepted", "negotiation negotiation: tabled → open");

    [Fact]
    public void One_that_says_more_stays_until_the_rest_is_agreed_too() =>
        Story
            .Given(Provisional, [Seller, Buyer], Price, Warranty, Handover)
            .When(Seller.Proposes(Price.Is(1), Warranty.Is("none")), Buyer.Proposes(Price.Is(2)), Seller.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Proposes(Warranty.Is("1 year")), Seller.Accepts("p3"))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void One_of_a_party_that_has_not_accepted_what_was_agreed_stays() =>
        Table(Provisional with { Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank)
            .When(Bank.Proposes(Price.Is(1)), Seller.Proposes(Price.Is(2)), Buyer.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Seller.Accepts("p1"))
            .Agreement("a1", AgreementStatus.Superseded)
            .Agreement("a2", AgreementStatus.ProvisionallyAgreed);

    [Fact]
    public void A_mediators_stays_too() =>
        Table(Provisional with { MediatorsMayPropose = true }, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(1)), Seller.Proposes(Price.Is(2)), Buyer.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void One_without_commitment_is_superseded_like_the_rest() =>
        Table(Provisional)
            .When(Seller.Proposes(Price.Is(1)) with { LeavesProposerUncommitted = true }, Seller.Proposes(Price.Is(2)), Buyer.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void What_was_agreed_before_it_was_tabled_does_not_count() =>
        Story
            .Given(Provisional, [Seller, Buyer], Price, Warranty, Handover)
            .When(Seller.Proposes(Price.Is(1)), Buyer.Accepts("p1"), Seller.Proposes(Price.Is(2), Warranty.Is("none")))
            .When(Buyer.Proposes(Warranty.Is("1 year")), Seller.Accepts("p3"))
            .Proposal("p2", ProposalStatus.Live)
            .When(Buyer.Accepts("p2") with { Issues = ["price"] })
            .Proposal("p2", ProposalStatus.Superseded);

    [Fact]
    public void The_move_that_agrees_a_closed_issue_anew_may_be_the_one_that_closes_the_last() =>
        Table(Provisional)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1"),
                Seller.Proposes(Price.Is(8_000), Warranty.Is("none")),
                Buyer.Accepts("p2")
            )
            .Tells("proposal p2: live → accepted", "agreement a1: provisional → superseded", "negotiation negotiation: tabled → concluded")
            .Then(talks => Assert.Equal([Price.Is(8_000), Warranty.Is("none")], talks.Agreements["a2"].Terms));

    [Fact]
    public void When_the_talks_fail_what_was_closed_provisionally_lapses() =>
        Table(Provisional)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.SetsDeadline(Day(1)))
            .Until(Day(1))
            .Tells("agreement a1: provisional → lapsed", "negotiation negotiation: open → expired");

    [Fact]
    public void With_ratifiers_closing_the_last_issue_leaves_all_pending() =>
        Table(Provisional with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Parliament.Ratifies(), RefusalCode.UnknownAgreement)
            .Refuses(Parliament.Ratifies("a1"), RefusalCode.AgreementNotPending)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Pending)
            .Agreement("a2", AgreementStatus.Pending);

    [Fact]
    public void Once_all_are_closed_none_is_agreed_anew() =>
        Table(Provisional with { AllowsReopening = true })
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed))
            )
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"), Buyer.ReportsFailed("c1"), Seller.Reopens())
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Agreement("a2", AgreementStatus.InForce)
            .Refuses(Seller.Proposes(Warranty.Is("1 year")), RefusalCode.IssueAlreadySettled)
            .When(Seller.Proposes(Price.Is(8_000)), Buyer.Accepts("p3"))
            .Is(NegotiationStatus.Concluded)
            .Agreement("a3", AgreementStatus.InForce);
}
