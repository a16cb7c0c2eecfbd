using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks;

/// <summary>What the move says.</summary>
public partial class RefusalsInWords
{
    [Fact]
    public void ConditionsNotAllowed_is_for_the_protocol() =>
        Told(Offered(Plain), Buyer.Accepts("p1", ALoan), RefusalCode.ConditionsNotAllowed, "The protocol does not let an acceptance be subject to conditions.");

    [Fact]
    public void PartialAcceptanceNotAllowed_names_the_package() =>
        Told(Offered(Plain), Buyer.Accepts("p1") with { Issues = ["price"] }, RefusalCode.PartialAcceptanceNotAllowed, "p1 is settled as a package: it is accepted whole or not at all.");

    [Fact]
    public void EmptyTerms_names_the_party() => Told(Table(Plain), Seller.Proposes(), RefusalCode.EmptyTerms, "Ms Bondar names no issue.");

    [Fact]
    public void UnknownIssue_is_the_first_that_is_not_on_the_agenda_or_not_in_the_proposal()
    {
        Terms terms = [Price.Is(9_000), Warranty.Is("none"), Handover.Is(new(2026, 4, 1)), Issue.Text("note").Is("…")];
        Told(Table(Plain), Seller.Proposes(terms), RefusalCode.UnknownIssue, "Ms Bondar names an issue that is not on the agenda: handover.");
        Told(Offered(Plain), Buyer.Accepts("p1") with { Terms = terms }, RefusalCode.UnknownIssue, "Mr Ivanenko names an issue that is not in p1: handover.");
        Told(Offered(Protocol.Diplomacy), Buyer.Accepts("p1") with { Issues = ["price", "warranty", "handover", "note"] }, RefusalCode.UnknownIssue, "Mr Ivanenko names an issue that is not in p1: handover.");
    }

    [Fact]
    public void ValueOutsideIssue_tells_the_first_that_does_not_fit()
    {
        Told(Table(Plain), Seller.Proposes(Warranty.Is("none"), Price.Is(20_001)), RefusalCode.ValueOutsideIssue, "Ms Bondar puts a value on an issue that the agenda does not allow (price: 20001).");
        Told(Offered(Plain), Buyer.Accepts("p1") with { Terms = [Price.Is(9_000), Warranty.Is("2 years")] }, RefusalCode.ValueOutsideIssue, "Mr Ivanenko puts a value on an issue that the agenda does not allow (warranty: 2 years).");
    }

    [Fact]
    public void IssueAlreadySettled_names_the_party() =>
        Told(
            Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1")),
            Seller.Proposes(Price.Is(9_500)),
            RefusalCode.IssueAlreadySettled,
            "Ms Bondar touches an issue that an agreement has settled.");

    [Fact]
    public void TermsDiffer_names_the_proposal() =>
        Told(
            Offered(Plain),
            Buyer.Accepts("p1") with { Terms = [Price.Is(8_000), Warranty.Is("none")] },
            RefusalCode.TermsDiffer,
            "The terms restated are not those of p1: this is a counter-proposal, not an acceptance.");

    [Fact]
    public void AgendaConflict_tells_what_an_amendment_may_not() =>
        Told(Table(Plain), Seller.AmendsAgenda(Issue.Text("price")), RefusalCode.AgendaConflict, "The amendment would change the kind of an issue or take something off the agenda.");

    [Fact]
    public void TimeNotAfterMove_tells_the_time_of_the_move() =>
        Told(
            Table(Plain),
            Seller.Suspends(Day(1)) with { At = Day(1) },
            RefusalCode.TimeNotAfterMove,
            "Ms Bondar sets a limit that is not after the move itself, 3 Mar 2026 09:00.");
}
