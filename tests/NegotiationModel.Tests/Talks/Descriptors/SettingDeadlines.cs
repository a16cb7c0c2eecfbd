using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class SettingDeadlines
{
    [Fact]
    public void A_deadline_is_set_and_the_talks_expire_then() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.SetsDeadline(Day(5)))
            .Tells()
            .Then(talks => Assert.Equal(Day(5), talks.Deadline))
            .Until(Day(5))
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: tabled → expired");

    [Fact]
    public void It_is_moved_later_or_earlier() =>
        Table(new Protocol())
            .When(Seller.SetsDeadline(Day(5)), Seller.SetsDeadline(Day(9)))
            .Then(talks => Assert.Equal(Day(9), talks.Deadline))
            .When(Seller.SetsDeadline(Day(2)))
            .Then(talks => Assert.Equal(Day(2), talks.Deadline))
            .Until(Day(2))
            .Is(NegotiationStatus.Expired);

    [Fact]
    public void It_is_lifted() =>
        Table(new Protocol())
            .When(Seller.SetsDeadline(Day(5)), Buyer.SetsDeadline(null))
            .Then(talks => Assert.Null(talks.Deadline))
            .Until(Day(9))
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void It_never_lies_in_the_past() =>
        Table(new Protocol())
            .Refuses(Seller.SetsDeadline(Day(1)) with { At = Day(2) }, RefusalCode.TimeNotAfterMove)
            .Refuses(Seller.SetsDeadline(Day(2)) with { At = Day(2) }, RefusalCode.TimeNotAfterMove);

    [Fact]
    public void It_is_set_while_the_talks_are_suspended_but_not_when_they_are_over() =>
        Table(new Protocol())
            .When(Seller.Suspends(), Buyer.SetsDeadline(Day(5)))
            .Then(talks => Assert.Equal(Day(5), talks.Deadline))
            .When(Buyer.WalksAway())
            .Refuses(Seller.SetsDeadline(Day(9)), RefusalCode.NegotiationClosed)
            .Refuses(Seller.SetsDeadline(null), RefusalCode.NegotiationClosed);

    [Fact]
    public void At_the_deadline_it_is_too_late_to_move_it() =>
        Table(new Protocol())
            .When(Seller.SetsDeadline(Day(5)))
            .Refuses(Seller.SetsDeadline(Day(9)) with { At = Day(5) }, RefusalCode.NegotiationClosed);

    [Fact]
    public void Anyone_who_may_set_it_is_a_principal_or_a_mediator() =>
        Table(new Protocol(), Seller, Buyer, Mediator, Guarantor, Parliament)
            .When(Mediator.SetsDeadline(Day(5)), Buyer.SetsDeadline(Day(6)))
            .Refuses(Guarantor.SetsDeadline(Day(7)), RefusalCode.DeadlineNotYours)
            .Refuses(Parliament.SetsDeadline(null), RefusalCode.DeadlineNotYours);

    [Fact]
    public void Where_mediators_set_it_principals_do_not() =>
        Table(new Protocol { DeadlineSetBy = ProcedureControl.Mediators }, Seller, Buyer, Mediator)
            .Refuses(Seller.SetsDeadline(Day(5)), RefusalCode.DeadlineNotYours)
            .When(Mediator.SetsDeadline(Day(5)))
            .Refuses(Seller.SetsDeadline(null), RefusalCode.DeadlineNotYours);

    [Fact]
    public void Where_nobody_sets_it_it_stands_as_convened() =>
        Story
            .Given(
                new Setting(new Protocol { DeadlineSetBy = ProcedureControl.Nobody }, [Seller, Buyer, Mediator], [Price])
                {
                    ConvenedAt = Monday,
                    Deadline = Day(5),
                }
            )
            .Refuses(Seller.SetsDeadline(null), RefusalCode.DeadlineNotYours)
            .Refuses(Mediator.SetsDeadline(Day(9)), RefusalCode.DeadlineNotYours)
            .Until(Day(5))
            .Is(NegotiationStatus.Expired);
}
