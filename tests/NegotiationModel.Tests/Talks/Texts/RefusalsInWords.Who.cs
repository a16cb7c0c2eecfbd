using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>Who moves, and when.</summary>
public partial class RefusalsInWords
{
    private static readonly Protocol Leaving = Plain with { WalkAway = WalkAwayEffect.Leaves };

    [Fact]
    public void UnknownParty_is_the_mover_or_one_that_is_named()
    {
        Told(Table(Plain), Bank.Proposes(Price.Is(9_000)), RefusalCode.UnknownParty, "No party bank is listed. Listed: seller, buyer.");
        Told(
            Table(Plain),
            Seller.Proposes(Price.Is(9_000)) with
            {
                UncommittedCoSponsors = ["bank"],
            },
            RefusalCode.UnknownParty,
            "Ms Bondar names a party that is not listed: bank. Listed: seller, buyer."
        );
        Told(
            Offered(Protocol.Contract),
            Buyer.Accepts("p1", ALoan with { AskedParty = "bank" }),
            RefusalCode.UnknownParty,
            "Mr Ivanenko names a party that is not listed: bank. Listed: seller, buyer."
        );
    }

    [Fact]
    public void PartyHasLeft_goes_by_its_name()
    {
        Told(
            Table(Leaving, Buyer, Seller, Bank).When(Bank.WalksAway()),
            Bank.Suspends(),
            RefusalCode.PartyHasLeft,
            "bank has left the table and must join again first."
        );
        Told(
            Table(Leaving, Seller, Buyer, Bank).When(Seller.WalksAway()),
            Seller.Suspends(),
            RefusalCode.PartyHasLeft,
            "Ms Bondar has left the table and must join again first."
        );
    }

    [Fact]
    public void UnknownRepresentative_is_named_with_the_party() =>
        Told(
            Table(Plain),
            Seller.Suspends() with
            {
                Representative = "cousin",
            },
            RefusalCode.UnknownRepresentative,
            "Ms Bondar has no representative cousin."
        );

    [Fact]
    public void NoAuthority_names_the_person_by_name_else_by_id()
    {
        Told(
            Table(Plain),
            Buyer.Suspends() with
            {
                Representative = "agent",
            },
            RefusalCode.NoAuthority,
            "agent speaks for Mr Ivanenko but cannot bind it."
        );
        var named = Buyer with { Representatives = [new("agent", Authority.StatementsOnly) { Name = "Ms Kravets" }] };
        Told(
            Table(Plain, Seller, named),
            Buyer.Suspends() with
            {
                Representative = "agent",
            },
            RefusalCode.NoAuthority,
            "Ms Kravets speaks for Mr Ivanenko but cannot bind it."
        );
        Told(
            Table(Plain with { AllowsJoining = true }, Seller, Bank),
            named.Joins() with
            {
                Representative = "agent",
            },
            RefusalCode.NoAuthority,
            "agent speaks for Mr Ivanenko but cannot bind it."
        );
    }

    [Fact]
    public void NotAllowedForRole_tells_the_role_and_what_it_does_not_do()
    {
        var story = Offered(Plain, Seller, Buyer, Mediator, Guarantor, Parliament);
        Told(story, Mediator.Accepts("p1"), RefusalCode.NotAllowedForRole, "mediator is a mediator and does not accept.");
        Told(story, Mediator.Proposes(Price.Is(9_000)), RefusalCode.NotAllowedForRole, "mediator is a mediator and may not propose here.");
        Told(
            story,
            Guarantor.ExtendsAgenda(Handover),
            RefusalCode.NotAllowedForRole,
            "guarantor is a guarantor and does not add to the agenda."
        );
        Told(story, Parliament.WalksAway(), RefusalCode.NotAllowedForRole, "parliament is an observer and does not walk away.");
        Told(
            Table(Protocol.SingleText),
            Seller.Proposes(Price.Is(9_000)),
            RefusalCode.NotAllowedForRole,
            "Ms Bondar is a principal and may not propose here."
        );
    }

    [Fact]
    public void BeforeLastMove_tells_both_times() =>
        Told(
            Table(Plain).When(Seller.Suspends() with { At = Day(2) }),
            Buyer.Resumes() with
            {
                At = Day(1),
            },
            RefusalCode.BeforeLastMove,
            "The move is dated 3 Mar 2026 09:00 UTC, before 4 Mar 2026 09:00 UTC, up to which the talks have already gone."
        );

    [Fact]
    public void A_long_name_is_cut() =>
        Told(
            Table(Leaving, Seller, Buyer, Party.Principal("bank", new string('B', 101))).When(Bank.WalksAway()),
            Bank.Suspends(),
            RefusalCode.PartyHasLeft,
            $"{new string('B', 100)}… has left the table and must join again first."
        );
}
