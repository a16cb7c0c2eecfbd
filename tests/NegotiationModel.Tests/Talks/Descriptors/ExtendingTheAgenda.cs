using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class ExtendingTheAgenda
{
    [Fact]
    public void An_issue_named_twice_is_a_conflict() =>
        Table(Protocol.Diplomacy).Refuses(Seller.ExtendsAgenda(Handover, Handover), RefusalCode.AgendaConflict);

    [Fact]
    public void So_it_is_among_many()
    {
        ValueList<Issue> many = [.. Enumerable.Range(1, 17).Select(number => Issue.YesNo($"i{number}"))];
        Table(Protocol.Diplomacy)
            .Refuses(Seller.ExtendsAgenda([.. many, Issue.YesNo("i1")]), RefusalCode.AgendaConflict)
            .When(Seller.ExtendsAgenda(many))
            .Then(talks => Assert.Equal(19, talks.Agenda.Count));
    }

    private static readonly IntegerIssue Places = Issue.Integer("places", 0, 10, 2);

    [Fact]
    public void An_issue_is_added() =>
        Table(new Protocol())
            .Refuses(Seller.Proposes(Handover.Is(new(2026, 4, 1))), RefusalCode.UnknownIssue)
            .When(Buyer.ExtendsAgenda(Handover))
            .Tells()
            .When(Seller.Proposes(Handover.Is(new(2026, 4, 1))))
            .Then(talks => Assert.Equal(["price", "warranty", "handover"], talks.Agenda.Select(one => one.Issue.Id.Value)));

    [Fact]
    public void Options_are_added_and_the_result_is_the_union() =>
        Table(new Protocol())
            .Refuses(Seller.Proposes(Warranty.Is("2 years")), RefusalCode.ValueOutsideIssue)
            .When(Buyer.ExtendsAgenda(Issue.Choice("warranty", "2 years", "none")))
            .Then(talks => Assert.Equal(["none", "6 months", "1 year", "2 years"], ((ChoiceIssue)talks.Agenda["warranty"].Issue).Options))
            .When(Seller.Proposes(Warranty.Is("2 years")), Buyer.Proposes(Warranty.Is("6 months")));

    [Fact]
    public void A_range_is_widened() =>
        Table(new Protocol())
            .When(Buyer.ExtendsAgenda(Issue.Money("price", "EUR", 0, 30_000)), Seller.Proposes(Price.Is(25_000)))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.ExtendsAgenda(Issue.Money("price", "EUR")), Seller.Proposes(Price.Is(-1)));

    [Fact]
    public void A_narrower_bound_is_refused() =>
        Table(new Protocol())
            .Refuses(Seller.ExtendsAgenda(Issue.Money("price", "EUR", 0, 19_999)), RefusalCode.AgendaConflict)
            .Refuses(Seller.ExtendsAgenda(Issue.Money("price", "EUR", 1, 30_000)), RefusalCode.AgendaConflict);

    [Fact]
    public void Another_type_or_currency_is_refused() =>
        Table(new Protocol())
            .Refuses(Seller.ExtendsAgenda(Issue.Number("price", 0, 20_000)), RefusalCode.AgendaConflict)
            .Refuses(Seller.ExtendsAgenda(Issue.Money("price", "USD", 0, 20_000)), RefusalCode.AgendaConflict)
            .Refuses(Seller.ExtendsAgenda(Issue.Text("warranty")), RefusalCode.AgendaConflict);

    [Fact]
    public void Another_step_is_refused() =>
        Story
            .Given(new Protocol(), [Seller, Buyer], Places)
            .Refuses(Seller.ExtendsAgenda(Issue.Integer("places", 0, 10, 1)), RefusalCode.AgendaConflict)
            .Refuses(Seller.ExtendsAgenda(Issue.Integer("places", 0, 10)), RefusalCode.AgendaConflict)
            .Refuses(Seller.ExtendsAgenda(Issue.Integer("places", -1, 10, 2)), RefusalCode.AgendaConflict)
            .When(Seller.ExtendsAgenda(Issue.Integer("places", -2, 12, 2)), Seller.Proposes(Places.Is(12)));

    [Fact]
    public void An_amendment_with_one_thing_wrong_changes_nothing_at_all() =>
        Table(new Protocol())
            .Refuses(Seller.ExtendsAgenda(Handover, Issue.Money("price", "USD")), RefusalCode.AgendaConflict)
            .Refuses(Seller.ExtendsAgenda(Issue.Choice("colour")), RefusalCode.AgendaConflict)
            .Then(talks => Assert.Equal(2, talks.Agenda.Count));

    [Fact]
    public void It_names_at_least_one_issue() => Table(new Protocol()).Refuses(Seller.ExtendsAgenda(), RefusalCode.NothingNamed);

    [Fact]
    public void Principals_and_mediators_amend_it_and_nobody_else() =>
        Table(new Protocol(), Seller, Buyer, Mediator, Guarantor, Parliament)
            .Refuses(Guarantor.ExtendsAgenda(Handover), RefusalCode.NotAllowedForRole)
            .Refuses(Parliament.ExtendsAgenda(Handover), RefusalCode.NotAllowedForRole)
            .When(Mediator.ExtendsAgenda(Handover));

    [Fact]
    public void Only_while_the_talks_are_active() =>
        Table(new Protocol())
            .When(Seller.Suspends())
            .Refuses(Seller.ExtendsAgenda(Handover), RefusalCode.NegotiationSuspended)
            .When(Seller.WalksAway())
            .Refuses(Seller.ExtendsAgenda(Handover), RefusalCode.NegotiationClosed);

    [Fact]
    public void Settling_by_issue_an_added_issue_must_be_agreed_too() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Buyer.ExtendsAgenda(Handover))
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Open)
            .When(Seller.Proposes(Handover.Is(new(2026, 4, 1))), Buyer.Accepts("p3"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_is_agreed_on_a_widened_issue_stays_agreed() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Buyer.ExtendsAgenda(Issue.Money("price", "EUR", 0, 30_000)))
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Seller.Proposes(Price.Is(25_000)), RefusalCode.IssueAlreadySettled);
}
