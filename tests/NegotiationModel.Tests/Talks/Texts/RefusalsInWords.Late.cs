using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>What the move is about is past being dealt with.</summary>
public partial class RefusalsInWords
{
    private static readonly Protocol Ratified = Protocol.Contract with { Ratifiers = ["parliament", "bank"] };

    [Fact]
    public void ProposalExpired_tells_when()
    {
        Told(
            Offered(Plain),
            Buyer.Accepts("p1") with
            {
                At = Day(6),
            },
            RefusalCode.ProposalExpired,
            "p1 was open until 7 Mar 2026 09:00 UTC and has expired."
        );
        Told(
            Offered(Plain),
            Seller.Proposes(Price.Is(1)) with
            {
                Replaces = "p1",
                At = Day(6),
            },
            RefusalCode.ProposalExpired,
            "p1 was open until 7 Mar 2026 09:00 UTC and has expired."
        );
    }

    [Fact]
    public void ProposalNotLive_tells_what_became_of_it_and_when()
    {
        var story = Offered(Plain).When(Seller.Withdraws("p1") with { At = Day(1) });
        Told(
            story,
            Buyer.Accepts("p1") with
            {
                At = Day(2),
            },
            RefusalCode.ProposalNotLive,
            "p1 is not on the table any more: it was withdrawn on 3 Mar 2026 09:00 UTC."
        );
        Told(
            story,
            Seller.Proposes(Price.Is(1)) with
            {
                Replaces = "p1",
            },
            RefusalCode.ProposalNotLive,
            "p1 is not on the table any more: it was withdrawn on 3 Mar 2026 09:00 UTC."
        );
    }

    [Fact]
    public void ProposalStillLive_names_it() =>
        Told(
            Offered(Plain),
            Buyer.Proposes(Price.Is(1)) with
            {
                RevivesProposalOrAgreement = "p1",
            },
            RefusalCode.ProposalStillLive,
            "p1 is still on the table and need not be revived."
        );

    [Fact]
    public void ProposalFirm_tells_until_when_whether_it_is_withdrawn_replaced_or_ended_in_another_way()
    {
        var story = Table(Protocol.Bargaining).When(Seller.Proposes(Price.Is(9_000)) with { FirmUntil = Day(2) });
        foreach (
            var move in new Move[]
            {
                Seller.Withdraws("p1"),
                Seller.Proposes(Price.Is(1)) with
                {
                    Replaces = "p1",
                },
                Seller.WalksAway(),
                Seller.SetsDeadline(Day(1)),
            }
        )
        {
            var refusal = Told(story, move, RefusalCode.ProposalFirm, "p1 is a firm offer until 4 Mar 2026 09:00 UTC.");
            Assert.Equal((Monday, Day(2)), (refusal.MoveTime, refusal.Limit));
        }
    }

    [Fact]
    public void AlreadyDone_is_for_whoever_accepted_or_ratified()
    {
        var accepted = Offered(Plain, Seller, Buyer, Bank).When(Buyer.Accepts("p1"));
        Told(accepted, Buyer.Accepts("p1"), RefusalCode.AlreadyDone, "Mr Ivanenko has accepted p1 outright already.");
        var ratified = Offered(Ratified, Seller, Buyer, Parliament, Bank)
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"), Parliament.Ratifies());
        Told(ratified, Parliament.Ratifies("a1"), RefusalCode.AlreadyDone, "parliament has spoken on a1 already.");
        Told(ratified, Parliament.RefusesToRatify("a1"), RefusalCode.AlreadyDone, "parliament has spoken on a1 already.");
    }

    [Fact]
    public void And_for_whoever_conceded_or_gave_notice()
    {
        var made = Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { Exits = [ExitClause.Notice(Period.FromDays(9))] })
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"));
        var conceded = made.When(
            Buyer.Demands("a1", new ConditionDefinition("a roof", ConditionKind.EndsAgreementIfFailed) { Id = "roof" }),
            Seller.ConcedesDemand("roof")
        );
        Told(conceded, Seller.ConcedesDemand("roof"), RefusalCode.AlreadyDone, "Ms Bondar has conceded roof already.");
        var left = made.When(Seller.WithdrawsFrom("a1"));
        Told(left, Seller.WithdrawsFrom("a1"), RefusalCode.AlreadyDone, "Ms Bondar is leaving a1 already.");
    }

    [Fact]
    public void ConditionNotOutstanding_tells_what_became_of_it() =>
        Told(
            Offered(Protocol.Contract).When(Buyer.Accepts("p1", ALoan, ALoan), Buyer.WaivesCondition("c2")),
            Buyer.MeetsCondition("c2"),
            RefusalCode.ConditionNotOutstanding,
            "The condition c2 is waived and not outstanding."
        );

    [Fact]
    public void NotForConditionSubsequent_tells_the_difference() =>
        Told(
            Offered(Protocol.Contract)
                .When(Buyer.Accepts("p1", new ConditionDefinition("no hidden defects", ConditionKind.EndsAgreementIfFailed))),
            Seller.RefusesCondition("c1"),
            RefusalCode.NotForConditionSubsequent,
            "The condition c1 is a condition subsequent: it can fail, but not be refused."
        );

    [Fact]
    public void AgreementNotPending_tells_where_it_stands() =>
        Told(
            Offered(Ratified, Seller, Buyer, Parliament, Bank).When(Buyer.Accepts("p1"), Bank.Accepts("p1"), Parliament.RefusesToRatify()),
            Bank.Ratifies("a1"),
            RefusalCode.AgreementNotPending,
            "The agreement a1 is unratified and does not wait for ratification."
        );
}
