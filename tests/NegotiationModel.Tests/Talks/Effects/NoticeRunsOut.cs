using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Notice and term reach the whole group, and what is not in force by then never is.</summary>
public class NoticeRunsOut
{
    private static readonly ValueList<ExitClause> NineDays = [ExitClause.Notice(Period.FromDays(9))];

    [Fact]
    public void At_the_later_of_its_period_and_the_day_that_it_names() =>
        Three()
            .When(Bank.WithdrawsFrom("a1") with { Effective = Day(3) })
            .Then(talks => Assert.Equal(Day(9), talks.NextDue))
            .When(Buyer.WithdrawsFrom("a1") with { Effective = Day(12) })
            .Until(Day(9))
            .Then(talks => Assert.Equal([null, null, Day(9)], talks.PartiesTo("a1").Select(party => party.LeftAt)))
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(12))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void Of_amendments_made_meanwhile_too() =>
        Three()
            .When(Bank.WithdrawsFrom("a1"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Refuses(Bank.WithdrawsFrom("a2"), RefusalCode.AlreadyDone)
            .Until(Day(9))
            .Refuses(Bank.WithdrawsFrom("a2"), RefusalCode.NotPartyToAgreement)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Taken_back_by_the_name_of_any_part_of_it() =>
        Three()
            .When(Bank.WithdrawsFrom("a1"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .When(Bank.RevokesSuspensionOrNotice("a2"))
            .Refuses(Bank.RevokesSuspensionOrNotice("a1"), RefusalCode.AgreementNotInForce)
            .Until(Day(9))
            .Then(talks => Assert.All(talks.PartiesTo("a1"), party => Assert.Null(party.LeftAt)));

    [Fact]
    public void Given_again_it_counts_anew() =>
        Three()
            .When(Bank.WithdrawsFrom("a1"), Buyer.WithdrawsFrom("a1") with { At = Day(1) }, Bank.RevokesSuspensionOrNotice("a1"))
            .When(Bank.WithdrawsFrom("a1") with { At = Day(2) })
            .Until(Day(10))
            .Then(talks => Assert.Equal([null, Day(10), null], talks.PartiesTo("a1").Select(party => party.LeftAt)))
            .Until(Day(11))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void Whoever_is_gone_was_bound_until_then_and_is_not_by_what_comes_later() =>
        Three()
            .When(Bank.WithdrawsFrom("a1"))
            .Until(Day(9))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"))
            .Then(talks => Assert.Equal(Monday, talks.PartiesTo("a1")[2].BoundSince))
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.PartiesTo("a2").Select(party => party.Party.Value)));

    [Fact]
    public void A_term_ends_what_is_still_pending() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    InForceUntil = Day(5),
                    AgreementConditions = [new("the board agrees") { Id = "board", AskedParty = "buyer" }],
                }
            )
            .When(Buyer.Accepts("p1"))
            .Until(Day(5))
            .Agreement("a1", AgreementStatus.Ended)
            .Condition("board", ConditionStatus.Moot)
            .Then(talks => Assert.Null(talks.PartiesTo("a1")[0].BoundSince));

    [Fact]
    public void Whoever_is_gone_at_the_instant_at_which_it_would_be_in_force_is_never_bound() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Exits = [ExitClause.AtWill],
                    AgreementConditions = [new("the board agrees") { Id = "board", AskedParty = "buyer" }],
                }
            )
            .When(Buyer.Accepts("p1"), Seller.WithdrawsFrom("a1") with { Effective = End.On("board") }, Buyer.MeetsCondition("board"))
            .Agreement("a1", AgreementStatus.Ended)
            .Then(talks => Assert.All(talks.PartiesTo("a1"), party => Assert.Null(party.BoundSince)));

    private static Story Three() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { Exits = NineDays })
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"));
}
