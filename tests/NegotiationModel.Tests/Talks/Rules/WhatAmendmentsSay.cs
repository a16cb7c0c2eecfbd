using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>What a proposal about an agreement may say, and who may make it.</summary>
public class WhatAmendmentsSay
{
    private static readonly Issue Garden = Issue.YesNo("garden"),
        Pool = Issue.YesNo("pool");

    [Fact]
    public void What_another_agreement_has_settled_it_leaves_as_it_is() =>
        Settled()
            .Refuses(Seller.ProposesToAmend("a1", Price.Is(9_500), Warranty.Is("none")), RefusalCode.IssueAlreadySettled)
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500), Warranty.Is("1 year")));

    [Fact]
    public void Of_the_same_instrument_any_part_may_be_settled_anew() =>
        Settled(Protocol.Contract)
            .When(Supplement(Warranty.Is("1 year")), Buyer.Accepts("p2"))
            .When(Seller.ProposesToAmend("a1", Warranty.Is("none")), Buyer.Accepts("p3"))
            .Agreement("a2", AgreementStatus.Superseded)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Only_a_supplement_brings_issues() =>
        Settled()
            .Refuses(Seller.ProposesToAmend("a1", Price.Is(9_500)) with { SupplementIssues = [Garden] }, RefusalCode.AgendaConflict)
            .Refuses(Seller.ProposesToEnd("a1") with { SupplementIssues = [Garden] }, RefusalCode.AgendaConflict)
            .When(Supplement(Yes(Garden)) with { SupplementIssues = [Garden, Pool] });

    [Fact]
    public void What_it_brings_it_brings_once_and_it_fits_the_agenda() =>
        Settled()
            .Refuses(Brings(Pool, Garden, Garden), RefusalCode.AgendaConflict)
            .Refuses(Brings(Garden, Pool, Garden), RefusalCode.AgendaConflict)
            .Refuses(Brings(Garden, Issue.Text("price")), RefusalCode.AgendaConflict)
            .Refuses(Brings(Garden, Pool with { AddedToBasket = "b" }), RefusalCode.AgendaConflict)
            .When(Brings(Garden, Pool));

    [Fact]
    public void Its_terms_are_on_issues_that_are_there_or_that_it_brings() =>
        Settled()
            .Refuses(Supplement(Yes(Garden), Yes(Pool)) with { SupplementIssues = [Garden] }, RefusalCode.UnknownIssue)
            .Refuses(Supplement(Yes(Garden), Price.Is(30_000)) with { SupplementIssues = [Garden] }, RefusalCode.ValueOutsideIssue)
            .Refuses(Supplement(Price.Is(30_000)), RefusalCode.ValueOutsideIssue)
            .When(Supplement(Yes(Garden), Price.Is(9_500)) with { SupplementIssues = [Garden] });

    [Fact]
    public void It_may_widen_an_issue_and_go_beyond_what_that_was() =>
        Settled()
            .When(Supplement(Price.Is(25_000)) with { SupplementIssues = [Issue.Money("price", "EUR", 0, 30_000)] })
            .When(Buyer.Accepts("p3"))
            .Agreement("a3", AgreementStatus.InForce);

    [Fact]
    public void Who_accepts_it_restates_also_what_it_brings() =>
        Settled()
            .When(Supplement(Yes(Garden), Price.Is(9_500)) with { SupplementIssues = [Garden] })
            .Refuses(Buyer.Accepts("p3") with { Terms = [Price.Is(9_500)] }, RefusalCode.TermsDiffer)
            .Refuses(Buyer.Accepts("p3") with { Terms = [new("garden", Value.Of(false)), Price.Is(9_500)] }, RefusalCode.TermsDiffer)
            .Refuses(Buyer.Accepts("p3") with { Terms = [new("garden", Value.Of(3)), Price.Is(9_500)] }, RefusalCode.ValueOutsideIssue)
            .Refuses(Buyer.Accepts("p3") with { Terms = [Yes(Pool)] }, RefusalCode.UnknownIssue)
            .When(Buyer.Accepts("p3") with { Terms = [Yes(Garden), Price.Is(9_500)] })
            .Agreement("a3", AgreementStatus.InForce);

    [Fact]
    public void It_lapses_when_the_agenda_has_otherwise_what_it_brings() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .When(Supplement(Yes(Garden)) with { SupplementIssues = [Garden] }, Supplement(Yes(Pool)) with { SupplementIssues = [Pool] })
            .When(new Move.ExtendAgenda("buyer", Issue.Text("garden"), Pool))
            .Proposal("p2", ProposalStatus.Lapsed)
            .Proposal("p3", ProposalStatus.Live);

    [Fact]
    public void Its_term_cannot_hang_on_the_agreement_that_it_ends() =>
        Settled()
            .Refuses(
                Seller.ProposesToAmend("a1") with
                {
                    AgreementConditions =
                    [
                        new("it was in force", ConditionKind.Independent) { Id = "seen", Watched = new("a1", ["inForce"]) },
                    ],
                    InForceUntil = End.On("seen"),
                },
                RefusalCode.CircularEnd
            );

    [Fact]
    public void A_party_proposes_it_also_where_others_propose() =>
        Table(Protocol.SingleText, Seller, Buyer, Mediator, Guarantor)
            .When(Mediator.Proposes(Price.Is(9_000)) with { LeavesProposerUncommitted = true }, Seller.Accepts("p1"), Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Guarantor.ProposesToEnd("a1"), RefusalCode.NotAllowedForRole)
            .When(Seller.ProposesToEnd("a1"));

    [Fact]
    public void What_is_agreed_about_an_agreement_is_answered_whole() =>
        Settled()
            .When(Supplement(Yes(Garden), Yes(Pool)) with { SupplementIssues = [Garden, Pool] })
            .Refuses(Buyer.Accepts("p3") with { Issues = ["garden"] }, RefusalCode.PartialAcceptanceNotAllowed)
            .Refuses(Buyer.Rejects("p3") with { Issues = ["garden"] }, RefusalCode.PartialAcceptanceNotAllowed)
            .When(Buyer.Rejects("p3"));

    private static Term Yes(Issue issue) => new(issue.Id, Value.Of(true));

    private static Move.Propose Supplement(params Terms terms) => Seller.Proposes(terms) with { Supplements = "a1" };

    private static Move.Propose Brings(params Issue[] issues) =>
        Supplement() with
        {
            SupplementIssues = [.. issues],
            InForceUntil = Day(9),
        };

    // a1 on the price, a2 on the warranty.
    private static Story Settled(Protocol? protocol = null)
    {
        var table = Table(protocol ?? Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));
        return protocol is null ? table.When(Seller.Proposes(Warranty.Is("1 year")), Buyer.Accepts("p2")) : table;
    }
}
