using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>What the move says.</summary>
public partial class RefusalsInWords
{
    [Fact]
    public void ConditionsNotAllowed_is_for_the_protocol() =>
        Told(
            Offered(Plain),
            Buyer.Accepts("p1", ALoan),
            RefusalCode.ConditionsNotAllowed,
            "The protocol does not let an acceptance be subject to conditions."
        );

    [Fact]
    public void PartialAcceptanceNotAllowed_names_the_package()
    {
        Told(
            Offered(Plain),
            Buyer.Accepts("p1") with
            {
                Issues = ["price"],
            },
            RefusalCode.PartialAcceptanceNotAllowed,
            "p1 is settled as a package: it is accepted whole or not at all."
        );
        Told(
            Offered(Plain),
            Buyer.Rejects("p1") with
            {
                Issues = ["price"],
            },
            RefusalCode.PartialAcceptanceNotAllowed,
            "p1 is settled as a package: it is rejected whole or not at all."
        );
    }

    [Fact]
    public void NothingNamed_names_the_party() =>
        Told(Table(Plain), Seller.Proposes(), RefusalCode.NothingNamed, "Ms Bondar's proposal names no issue.");

    [Fact]
    public void UnknownIssue_is_the_first_that_is_not_on_the_agenda_or_not_in_the_proposal()
    {
        Terms terms = [Price.Is(9_000), Warranty.Is("none"), Handover.Is(new(2026, 4, 1)), Issue.Text("note").Is("…")];
        Told(
            Table(Plain),
            Seller.Proposes(terms),
            RefusalCode.UnknownIssue,
            "Ms Bondar names an issue that is not on the agenda: handover. On the agenda: price, warranty."
        );
        Told(
            Offered(Plain),
            Buyer.Accepts("p1") with
            {
                Terms = terms,
            },
            RefusalCode.UnknownIssue,
            "Mr Ivanenko names an issue that is not on the agenda: handover. On the agenda: price, warranty."
        );
        Told(
            Offered(Protocol.Diplomacy),
            Buyer.Accepts("p1") with
            {
                Issues = ["price", "warranty", "handover", "note"],
            },
            RefusalCode.UnknownIssue,
            "Mr Ivanenko names an issue that is not in p1: handover. In p1: price, warranty."
        );
        Told(
            Offered(Protocol.Diplomacy),
            Buyer.Rejects("p1") with
            {
                Issues = ["price", "handover"],
            },
            RefusalCode.UnknownIssue,
            "Mr Ivanenko names an issue that is not in p1: handover. In p1: price, warranty."
        );
    }

    [Fact]
    public void ValueOutsideIssue_tells_the_first_that_does_not_fit()
    {
        Told(
            Table(Plain),
            Seller.Proposes(Warranty.Is("none"), Price.Is(20_001)),
            RefusalCode.ValueOutsideIssue,
            "Ms Bondar puts 20001 EUR on price: it is above 20000 EUR."
        );
        Told(
            Offered(Plain),
            Buyer.Accepts("p1") with
            {
                Terms = [Price.Is(9_000), Warranty.Is("2 years")],
            },
            RefusalCode.ValueOutsideIssue,
            "Mr Ivanenko puts \"2 years\" on warranty: the options are none, 6 months, 1 year. Did you mean 1 year?"
        );
    }

    [Fact]
    public void IssueAlreadySettled_names_the_party()
    {
        var agreed = Offered(Protocol.Diplomacy).When(Buyer.Accepts("p1") with { Issues = ["price"] });
        Told(
            agreed,
            Seller.Proposes(Price.Is(9_500)),
            RefusalCode.IssueAlreadySettled,
            "Ms Bondar puts 9500 EUR on price, which a1 settles at 9000 EUR."
        );
        Told(
            agreed,
            Buyer.Rejects("p1") with
            {
                Issues = ["price"],
            },
            RefusalCode.IssueAlreadySettled,
            "Mr Ivanenko cannot reject what is agreed already: price."
        );
    }

    [Fact]
    public void TermsDiffer_names_the_proposal() =>
        Told(
            Offered(Plain),
            Buyer.Accepts("p1") with
            {
                Terms = [Price.Is(8_000), Warranty.Is("none")],
            },
            RefusalCode.TermsDiffer,
            "The terms restated are not those of p1 (price: 8000 EUR instead of 9000 EUR): this is a counter-proposal, not an acceptance."
        );

    [Fact]
    public void TermsDiffer_tells_a_part_from_other_terms() =>
        Told(
            Offered(Protocol.Contract),
            Buyer.Accepts("p1") with
            {
                Terms = [Price.Is(9_000)],
            },
            RefusalCode.TermsDiffer,
            "The terms restated are a part of p1 (warranty, none, is left out), which is not what Mr Ivanenko accepts."
        );

    [Fact]
    public void OwnProposal_is_not_answered_by_accepting_it_with_other_terms() =>
        Told(
            Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)) with { LeavesProposerUncommitted = true }),
            Seller.Accepts("p1") with
            {
                Terms = [Price.Is(8_000)],
            },
            RefusalCode.OwnProposal,
            "p1 is Ms Bondar's own proposal, which Ms Bondar cannot answer."
        );

    [Fact]
    public void DuplicateId_names_that_of_a_counter_proposal() =>
        Told(
            Offered(Protocol.Contract),
            Buyer.Accepts("p1") with
            {
                Terms = [Price.Is(8_000)],
                CounterProposal = "p1",
            },
            RefusalCode.DuplicateId,
            "Mr Ivanenko uses an id that is taken: p1."
        );

    [Fact]
    public void TermsIncomplete_tells_what_is_missing() =>
        Told(
            Story
                .Given(
                    Plain,
                    [Seller, Buyer],
                    Price,
                    Warranty with
                    {
                        IsEssential = true,
                    },
                    Handover with
                    {
                        IsEssential = true,
                        Name = "Handover",
                    }
                )
                .When(Seller.Proposes(Price.Is(9_000))),
            Buyer.Accepts("p1"),
            RefusalCode.EssentialIssueMissing,
            "p1 says nothing on warranty, Handover, without which no package is accepted."
        );

    [Fact]
    public void AgendaConflict_tells_what_an_amendment_may_not() =>
        Told(
            Table(Plain),
            Seller.ExtendsAgenda(Issue.Text("price")),
            RefusalCode.AgendaConflict,
            "The move would change or narrow price (EUR, 0 to 20000)."
        );

    [Fact]
    public void TimeNotAfterMove_tells_the_time_of_the_move() =>
        Told(
            Table(Plain),
            Seller.Suspends(Day(1)) with
            {
                At = Day(1),
            },
            RefusalCode.TimeNotAfterMove,
            "Ms Bondar sets the end of the suspension (until) to 3 Mar 2026 09:00 UTC, "
                + "which is not after the move itself, 3 Mar 2026 09:00 UTC."
        );

    [Fact]
    public void TimeNotAfterMove_names_the_field_that_sets_the_limit()
    {
        Told(
            Table(Plain),
            Seller.Proposes(Price.Is(9_000)) with
            {
                At = Day(1),
                Expires = Day(1),
            },
            RefusalCode.TimeNotAfterMove,
            "Ms Bondar sets the expiry (expires) to 3 Mar 2026 09:00 UTC, which is not after the move itself, 3 Mar 2026 09:00 UTC."
        );
        Told(
            Table(Plain),
            Seller.Proposes(Price.Is(9_000)) with
            {
                At = Day(1),
                Expires = Day(2),
                FirmUntil = Day(1),
            },
            RefusalCode.TimeNotAfterMove,
            "Ms Bondar sets the end of the firm offer (firmUntil) to 3 Mar 2026 09:00 UTC, "
                + "which is not after the move itself, 3 Mar 2026 09:00 UTC."
        );
    }
}
