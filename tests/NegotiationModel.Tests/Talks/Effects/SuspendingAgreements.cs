using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>A party suspends an agreement whose text lets it, and resumes it.</summary>
public class SuspendingAgreements
{
    [Fact]
    public void It_stands_still_until_who_suspended_it_resumes_it() =>
        Agreed(Text())
            .When(Seller.SuspendsAgreement("a1"))
            .Tells("agreement a1: in force → suspended")
            .Then(talks => Assert.Equal([Price.Id], talks.Agreements["a1"].IssuesStillSettled))
            .Refuses(Buyer.SuspendsAgreement("a1"), RefusalCode.AgreementNotInForce)
            .Refuses(Buyer.RevokesSuspensionOrNotice("a1"), RefusalCode.SuspensionNotYours)
            .When(Seller.RevokesSuspensionOrNotice("a1"))
            .Tells("agreement a1: suspended → in force")
            .Refuses(Seller.RevokesSuspensionOrNotice("a1"), RefusalCode.AgreementNotInForce);

    [Fact]
    public void A_text_that_says_nothing_lets_nobody_suspend_it() =>
        Agreed(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Seller.SuspendsAgreement("a1"), RefusalCode.SuspensionNotYours)
            .Refuses(Seller.SuspendsAgreement("a2"), RefusalCode.UnknownAgreement);

    [Fact]
    public void Only_a_party_to_it_does() =>
        Agreed(Text(), Seller, Buyer, Mediator).Refuses(Mediator.SuspendsAgreement("a1"), RefusalCode.NotPartyToAgreement);

    [Fact]
    public void It_goes_on_by_itself_when_the_time_is_over_as_set_last_by_who_suspended_it() =>
        Agreed(Text())
            .Refuses(Seller.SuspendsAgreement("a1") with { Until = Monday }, RefusalCode.TimeNotAfterMove)
            .Refuses(Seller.SuspendsAgreement("a1") with { Until = End.On("c9") }, RefusalCode.UnknownIdInEnd)
            .Refuses(Seller.SuspendsAgreement("a1") with { Until = End.After(NodaTime.Period.FromDays(1), "a1") }, RefusalCode.CircularEnd)
            .Refuses(Buyer.SetsSuspensionEnd("a1", Day(3)), RefusalCode.AgreementNotInForce)
            .When(Seller.SuspendsAgreement("a1") with { Until = Day(2) })
            .Then(talks => Assert.Equal(Day(2), talks.NextDue))
            .Refuses(Buyer.SetsSuspensionEnd("a1", Day(3)), RefusalCode.LimitChangeNotAllowed)
            .Refuses(Seller.SetsLimit("a1", Day(3)), RefusalCode.LimitChangeNotAllowed)
            .Then(talks => Assert.Equal(new(SubjectKind.Agreement, "a1"), talks.Rule(Seller.SetsSuspensionEnd("a1", Day(3))).ActsOn))
            .When(Seller.SetsSuspensionEnd("a1", Day(3)))
            .Until(Day(2))
            .Agreement("a1", AgreementStatus.Suspended)
            .Until(Day(3))
            .Tells("agreement a1: suspended → in force")
            .Then(talks => Assert.Null(talks.NextDue));

    [Fact]
    public void Since_when_it_binds_stays_as_it_was() =>
        Agreed(Text())
            .When(Seller.SuspendsAgreement("a1") with { Until = Day(2) })
            .Until(Day(3))
            .Then(talks => Assert.Equal(Monday, talks.PartiesTo("a1")[0].BoundSince));

    [Fact]
    public void Once_who_suspended_it_is_gone_any_other_party_resumes_it_or_sets_its_end() =>
        Table(Protocol.Bargaining, Seller, Buyer, Bank, Mediator)
            .When(Text() with { Exits = [ExitClause.AtWill] }, Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .When(Seller.SuspendsAgreement("a1"))
            .Refuses(Buyer.RevokesSuspensionOrNotice("a1"), RefusalCode.SuspensionNotYours)
            .When(Seller.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Suspended)
            .Refuses(Seller.SetsSuspensionEnd("a1", Day(3)), RefusalCode.LimitChangeNotAllowed)
            .Refuses(Mediator.RevokesSuspensionOrNotice("a1"), RefusalCode.SuspensionNotYours)
            .When(Bank.SetsSuspensionEnd("a1", Day(3)))
            .Then(talks => Assert.Equal(Day(3), talks.NextDue))
            .When(Buyer.RevokesSuspensionOrNotice("a1"))
            .Tells("agreement a1: suspended → in force")
            .Then(talks => Assert.Null(talks.NextDue));

    [Fact]
    public void What_belongs_to_it_is_suspended_with_it() =>
        Agreed(Text())
            .When(Seller.ProposesToAmend("a1", Warranty.Is("none")))
            .When(Buyer.Accepts("p2"))
            .When(Buyer.SuspendsAgreement("a2"))
            .Tells("agreement a1: in force → suspended", "agreement a2: in force → suspended")
            .When(Buyer.RevokesSuspensionOrNotice("a1"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void An_amendment_says_otherwise() =>
        Agreed(Text())
            .When(Seller.ProposesToAmend("a1") with { Suspension = SuspensionRule.Nobody })
            .When(Buyer.Accepts("p2"))
            .Refuses(Seller.SuspendsAgreement("a1"), RefusalCode.SuspensionNotYours);

    [Fact]
    public void Who_is_leaving_it_takes_its_notice_back_all_the_same() =>
        Agreed(Text() with { Exits = [ExitClause.Notice(NodaTime.Period.FromMonths(3))] })
            .When(Buyer.WithdrawsFrom("a1"))
            .When(Seller.SuspendsAgreement("a1"))
            .When(Buyer.RevokesSuspensionOrNotice("a1"))
            .Agreement("a1", AgreementStatus.Suspended)
            .Then(talks => Assert.True(talks.PartiesTo("a1")[1].LeavesAt.IsNever));

    [Fact]
    public void Who_has_suspended_it_too_goes_on_with_it_first_and_then_takes_its_notice_back() =>
        Agreed(Text() with { Exits = [ExitClause.Notice(NodaTime.Period.FromMonths(3))] })
            .When(Buyer.WithdrawsFrom("a1"))
            .When(Buyer.SuspendsAgreement("a1"))
            .When(Buyer.RevokesSuspensionOrNotice("a1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.False(talks.PartiesTo("a1")[1].LeavesAt.IsNever))
            .When(Buyer.RevokesSuspensionOrNotice("a1"))
            .Then(talks => Assert.True(talks.PartiesTo("a1")[1].LeavesAt.IsNever));

    [Fact]
    public void It_ends_by_its_term_meanwhile() =>
        Agreed(Text() with { InForceUntil = Day(2) })
            .When(Seller.SuspendsAgreement("a1") with { Until = Day(9) })
            .Until(Day(2))
            .Tells("agreement a1: suspended → ended")
            .Then(talks => Assert.Null(talks.NextDue));

    [Fact]
    public void The_move_is_permitted_where_it_is_allowed() =>
        Agreed(Text())
            .Then(talks => Assert.Contains(talks.PermittedMoves("seller"), one => one.Kind == MoveKind.Suspend))
            .When(Seller.SuspendsAgreement("a1"))
            .Then(talks => Assert.Contains(talks.PermittedMoves("seller"), one => one.Kind == MoveKind.Resume))
            .Then(talks => Assert.DoesNotContain(talks.PermittedMoves("buyer"), one => one.Kind is MoveKind.Resume or MoveKind.Suspend));

    private static Move.Propose Text() => Seller.Proposes(Price.Is(9_000)) with { Suspension = SuspensionRule.AnyParty };

    private static Story Agreed(Move.Propose text, params Party[] parties) =>
        (parties.Length == 0 ? Table(Protocol.Contract) : Table(Protocol.Contract, parties)).When(text).When(Buyer.Accepts("p1"));
}
