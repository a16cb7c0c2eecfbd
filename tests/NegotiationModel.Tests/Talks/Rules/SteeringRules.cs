using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>Who adds to the agenda, and who suspends the talks and resumes them.</summary>
public class SteeringRules
{
    private static readonly MoneyIssue Wider = Issue.Money("price", "EUR", -5_000, 20_000);

    [Fact]
    public void By_itself_every_principal_and_mediator_does_both() =>
        Table(new Protocol(), Seller, Buyer, Mediator)
            .When(
                Buyer.ExtendsAgenda(Wider),
                Mediator.ExtendsAgenda(Handover),
                Seller.Suspends(),
                Mediator.Resumes(),
                Mediator.Suspends(),
                Buyer.Resumes()
            );

    [Fact]
    public void Mediators_alone_may_amend_the_agenda() =>
        Table(new Protocol { AgendaSetBy = ProcedureControl.Mediators }, Seller, Buyer, Mediator, Parliament)
            .Refuses(Buyer.ExtendsAgenda(Wider), RefusalCode.AgendaNotYours)
            .Refuses(Parliament.ExtendsAgenda(Wider), RefusalCode.NotAllowedForRole)
            .When(Mediator.ExtendsAgenda(Wider), Buyer.Suspends(), Buyer.Resumes());

    [Fact]
    public void Mediators_alone_may_suspend_and_resume() =>
        Table(new Protocol { SuspendedBy = ProcedureControl.Mediators }, Seller, Buyer, Mediator, Parliament)
            .Refuses(Buyer.Suspends(), RefusalCode.SuspensionNotYours)
            .Refuses(Parliament.Suspends(), RefusalCode.NotAllowedForRole)
            .When(Buyer.ExtendsAgenda(Wider), Mediator.Suspends())
            .Refuses(Buyer.Resumes(), RefusalCode.SuspensionNotYours)
            .When(Mediator.Resumes(), Mediator.Suspends(Day(1)))
            .Until(Day(1))
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void Nobody_may_do_either_where_the_rules_say_so() =>
        Table(new Protocol { AgendaSetBy = ProcedureControl.Nobody, SuspendedBy = ProcedureControl.Nobody }, Seller, Buyer, Mediator)
            .Refuses(Mediator.ExtendsAgenda(Wider), RefusalCode.AgendaNotYours)
            .Refuses(Buyer.ExtendsAgenda(Wider), RefusalCode.AgendaNotYours)
            .Refuses(Mediator.Suspends(), RefusalCode.SuspensionNotYours)
            .Refuses(Buyer.Suspends(Day(1)), RefusalCode.SuspensionNotYours)
            .Refuses(Buyer.Resumes(), RefusalCode.NotSuspended);

    [Fact]
    public void Where_offers_are_made_on_a_listing_nobody_widens_the_range_moves_the_deadline_or_suspends() =>
        Table(Protocol.BestOffer)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.ExtendsAgenda(Wider), RefusalCode.AgendaNotYours)
            .Refuses(Buyer.SetsDeadline(Day(1)), RefusalCode.DeadlineNotYours)
            .Refuses(Buyer.Suspends(), RefusalCode.SuspensionNotYours);
}
