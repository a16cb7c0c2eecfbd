using Xunit;
using static NegotiationModel.RefusalCode;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

public partial class TheFirstCodeThatApplies
{
    [Fact]
    public void The_turn_comes_before_the_proposal() =>
        Table(Protocol.AlternatingOffers).Refuses(Buyer.Accepts("p9"), NotYourTurn).Refuses(Seller.Accepts("p9"), UnknownProposal);

    [Fact]
    public void A_suspension_comes_before_the_proposal() =>
        Table(Protocol.Contract)
            .Refuses(Buyer.Accepts("p9"), UnknownProposal)
            .When(Seller.Suspends())
            .Refuses(Buyer.Accepts("p9"), NegotiationSuspended);

    [Fact]
    public void An_unknown_co_sponsor_comes_before_an_unknown_proposal() =>
        Offered()
            .Refuses(Buyer.Proposes(Price.Is(7_000)) with { UncommittedCoSponsors = ["bank"], CounterTo = "p9" }, UnknownParty)
            .Refuses(Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p9" }, UnknownProposal);

    [Fact]
    public void An_unknown_party_asked_comes_before_an_unknown_proposal() =>
        Offered()
            .Refuses(Buyer.Accepts("p9", ALoan with { AskedParty = "bank" }), UnknownParty)
            .Refuses(Buyer.Accepts("p9", ALoan), UnknownProposal);

    [Fact]
    public void An_unknown_proposal_comes_before_an_id_used_twice() =>
        Offered()
            .Refuses(Buyer.Proposes(Price.Is(7_000)) with { Proposal = "p1", CounterTo = "p9" }, UnknownProposal)
            .Refuses(Buyer.Proposes(Price.Is(7_000)) with { Proposal = "p1" }, DuplicateId);

    [Fact]
    public void An_id_used_twice_comes_before_the_own_proposal() =>
        Offered()
            .Refuses(Seller.Proposes(Price.Is(7_000)) with { Proposal = "p1", CounterTo = "p1" }, DuplicateId)
            .Refuses(Seller.Accepts("p1", ALoan with { Id = "x" }, ALoan with { Id = "x" }), DuplicateId)
            .Refuses(Seller.Proposes(Price.Is(7_000)) with { CounterTo = "p1" }, OwnProposal);

    [Fact]
    public void The_own_proposal_comes_before_that_of_others() =>
        Offered()
            .When(Buyer.Proposes(Price.Is(7_000)))
            .Refuses(Buyer.Proposes(Price.Is(7_500)) with { CounterTo = "p2", Replaces = "p1" }, OwnProposal)
            .Refuses(Buyer.Proposes(Price.Is(7_500)) with { Replaces = "p1" }, NotYourProposal);

    [Fact]
    public void The_own_proposal_comes_before_whether_it_is_live() =>
        Offered().When(Seller.Withdraws("p1")).Refuses(Seller.Accepts("p1"), OwnProposal).Refuses(Buyer.Accepts("p1"), ProposalNotLive);

    [Fact]
    public void Whose_proposal_it_is_comes_before_whether_it_is_live_or_firm() =>
        Offered(firmUntil: 2)
            .When(Seller.Proposes(Price.Is(8_000)), Seller.Withdraws("p2"))
            .Refuses(Buyer.Withdraws("p1"), NotYourProposal)
            .Refuses(Seller.Withdraws("p1"), ProposalFirm)
            .Refuses(Buyer.Withdraws("p2"), NotYourProposal)
            .Refuses(Seller.Withdraws("p2"), ProposalNotLive);

    [Fact]
    public void Whether_the_replaced_one_expired_or_ended_comes_before_whether_the_revived_one_lives() =>
        Offered()
            .When(Seller.Proposes(Price.Is(8_000)) with { Expires = Day(1) }, Seller.Proposes(Price.Is(8_500)), Seller.Withdraws("p3"))
            .Refuses(
                Seller.Proposes(Price.Is(7_000)) with
                {
                    At = Day(2),
                    Replaces = "p2",
                    RevivesProposalOrAgreement = "p1",
                },
                ProposalExpired
            )
            .Refuses(Seller.Proposes(Price.Is(7_000)) with { Replaces = "p3", RevivesProposalOrAgreement = "p1" }, ProposalNotLive)
            .Refuses(Seller.Proposes(Price.Is(7_000)) with { RevivesProposalOrAgreement = "p1" }, ProposalStillLive);

    [Fact]
    public void Whether_the_revived_one_lives_comes_before_whether_the_replaced_one_is_firm() =>
        Offered(firmUntil: 2)
            .Refuses(Seller.Proposes(Price.Is(7_000)) with { Replaces = "p1", RevivesProposalOrAgreement = "p1" }, ProposalStillLive)
            .Refuses(Seller.Proposes(Price.Is(7_000)) with { Replaces = "p1" }, ProposalFirm);

    [Fact]
    public void Whether_it_is_live_comes_before_whether_one_has_responded() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Buyer.Accepts("p1"), AlreadyDone)
            .When(Bank.Rejects("p1"))
            .Refuses(Buyer.Accepts("p1"), ProposalNotLive);

    [Fact]
    public void Whose_condition_it_is_comes_before_whether_it_is_outstanding_and_that_before_its_kind() =>
        Offered()
            .When(Buyer.Accepts("p1", NoDefects))
            .Refuses(Buyer.RefusesCondition("c1"), NotYourCondition)
            .Refuses(Seller.RefusesCondition("c1"), NotForConditionSubsequent)
            .When(Buyer.WaivesCondition("c1"))
            .Refuses(Buyer.RefusesCondition("c1"), NotYourCondition)
            .Refuses(Seller.RefusesCondition("c1"), ConditionNotOutstanding);

    [Fact]
    public void An_unknown_agreement_comes_before_the_ratifier_and_that_before_its_word_and_that_before_its_status() =>
        Table(new Protocol { Ratifiers = ["parliament", "bank"] }, Seller, Buyer, Bank, Parliament)
            .Refuses(Seller.Ratifies("a1"), UnknownAgreement)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"), Parliament.RefusesToRatify())
            .Refuses(Seller.Ratifies("a1"), NotARatifier)
            .Refuses(Parliament.Ratifies("a1"), AlreadyDone)
            .Refuses(Bank.Ratifies("a1"), AgreementNotPending);

    private static Story Offered(int? firmUntil = null) =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")) with { FirmUntil = firmUntil is { } day ? Day(day) : null });
}
