using Xunit;
using static NegotiationModel.RefusalCode;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

public partial class TheFirstCodeThatApplies
{
    [Fact]
    public void Having_responded_comes_before_conditions_and_those_before_a_part() =>
        Table(new Protocol(), Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Buyer.Accepts("p1", ALoan), AlreadyDone)
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price"] }, AlreadyDone)
            .Refuses(Bank.Accepts("p1", ALoan) with { Issues = ["price"] }, ConditionsNotAllowed)
            .Refuses(Bank.Accepts("p1") with { Issues = ["price"] }, PartialAcceptanceNotAllowed);

    [Fact]
    public void Whether_a_part_may_be_accepted_comes_before_which() =>
        Offered()
            .Refuses(Buyer.Accepts("p1") with { Issues = [] }, PartialAcceptanceNotAllowed)
            .Refuses(Buyer.Accepts("p1") with { Issues = ["handover"] }, PartialAcceptanceNotAllowed)
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price"], Terms = [Price.Is(8_000)] }, PartialAcceptanceNotAllowed);

    [Fact]
    public void Conditions_come_before_their_due() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p1", ALoan with { Due = Monday }), ConditionsNotAllowed);

    [Fact]
    public void An_id_used_twice_and_a_firm_offer_come_before_the_terms() =>
        Table(Protocol.Bargaining)
            .When(Seller.Proposes(Price.Is(9_000)) with { FirmUntil = Day(2) })
            .Refuses(Buyer.Proposes() with { Proposal = "p1" }, DuplicateId)
            .Refuses(Seller.Proposes() with { Replaces = "p1" }, ProposalFirm)
            .Refuses(Seller.SetsDeadline(Monday), ProposalFirm)
            .Refuses(Buyer.Proposes(), NothingNamed);

    [Fact]
    public void Empty_terms_come_before_a_limit_that_has_passed() =>
        Table(new Protocol())
            .Refuses(Seller.Proposes() with { Expires = Monday }, NothingNamed)
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { Expires = Monday }, TimeNotAfterMove);

    [Fact]
    public void An_unknown_issue_comes_before_a_value_outside_another() =>
        Table(new Protocol())
            .Refuses(Seller.Proposes(Price.Is(99_000), Handover.Is(new(2026, 4, 1))), UnknownIssue)
            .Refuses(Seller.Proposes(Price.Is(99_000)), ValueOutsideIssue);

    [Fact]
    public void A_value_outside_its_issue_comes_before_a_settled_one() =>
        PriceIsSettled()
            .Refuses(Seller.Proposes(Price.Is(99_000)), ValueOutsideIssue)
            .Refuses(Seller.Proposes(Price.Is(9_500)), IssueAlreadySettled);

    [Fact]
    public void A_settled_issue_comes_before_a_limit_that_has_passed() =>
        PriceIsSettled()
            .Refuses(Seller.Proposes(Price.Is(9_500)) with { Expires = Monday }, IssueAlreadySettled)
            .Refuses(Seller.Proposes(Warranty.Is("none")) with { Expires = Monday }, TimeNotAfterMove);

    [Fact]
    public void A_settled_issue_comes_before_an_expiry_that_has_passed() =>
        PriceIsSettled()
            .Refuses(Seller.Proposes(Price.Is(8_000)) with { Expires = Day(-1) }, IssueAlreadySettled)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .Refuses(Buyer.Accepts("p2") with { Issues = ["warranty"], Terms = [Warranty.Is("1 year")] }, TermsDiffer);

    [Fact]
    public void An_issue_that_the_proposal_does_not_name_comes_before_terms_that_differ() =>
        PriceIsSettled()
            .When(Seller.Proposes(Warranty.Is("none")))
            .Refuses(Buyer.Accepts("p2") with { Issues = ["handover"], Terms = [Warranty.Is("1 year")] }, UnknownIssue)
            .Refuses(Buyer.Accepts("p2") with { Terms = [Warranty.Is("2 years")] }, ValueOutsideIssue)
            .Refuses(Buyer.Accepts("p2") with { Terms = [Warranty.Is("1 year")] }, TermsDiffer);

    [Fact]
    public void Terms_that_differ_come_before_a_due_that_has_passed() =>
        Offered()
            .Refuses(Buyer.Accepts("p1", ALoan with { Due = Monday }) with { Terms = [Price.Is(8_000)] }, TermsDiffer)
            .Refuses(Buyer.Accepts("p1", ALoan with { Due = Monday }), TimeNotAfterMove);

    [Fact]
    public void An_empty_amendment_comes_before_one_that_conflicts_and_the_talks_before_both() =>
        Table(new Protocol())
            .Refuses(Seller.ExtendsAgenda(), NothingNamed)
            .Refuses(Seller.ExtendsAgenda(Issue.Text("price")), AgendaConflict)
            .When(Seller.Suspends())
            .Refuses(Seller.ExtendsAgenda(Issue.Text("price")), NegotiationSuspended);

    private static Story PriceIsSettled() => Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));
}
