using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>Where the talks stand.</summary>
public partial class RefusalsInWords
{
    [Fact]
    public void NegotiationClosed_tells_how_the_talks_ended_and_what_is_not_done_any_more()
    {
        var broken = Table(Plain).When(Seller.WalksAway());
        Told(
            broken,
            Buyer.Proposes(Price.Is(7_000)),
            RefusalCode.NegotiationClosed,
            "The talks are over (broken off): Mr Ivanenko cannot propose any more."
        );
        Told(
            broken,
            Buyer.SetsDeadline(Day(9)),
            RefusalCode.NegotiationClosed,
            "The talks are over (broken off): Mr Ivanenko cannot set the deadline any more."
        );
        Told(
            Offered(Plain).When(Buyer.Accepts("p1")),
            Seller.WalksAway(),
            RefusalCode.NegotiationClosed,
            "The talks are over (concluded): Ms Bondar cannot walk away any more."
        );
        Told(
            Table(Plain).When(Seller.SetsDeadline(Day(1))),
            Seller.Suspends() with
            {
                At = Day(1),
            },
            RefusalCode.NegotiationClosed,
            "The talks are over (expired): Ms Bondar cannot suspend any more."
        );
    }

    [Fact]
    public void NegotiationSuspended_tells_what_has_to_wait() =>
        Told(
            Table(Plain).When(Seller.Suspends()),
            Buyer.ExtendsAgenda(Handover),
            RefusalCode.NegotiationSuspended,
            "The talks are suspended: Mr Ivanenko cannot add to the agenda before they are resumed."
        );

    [Fact]
    public void NotSuspended_and_NotClosed_say_that_there_is_nothing_to_do()
    {
        Told(Table(Plain), Seller.Resumes(), RefusalCode.NotSuspended, "The talks are not suspended, so there is nothing to resume.");
        Told(Table(Plain), Seller.Reopens(), RefusalCode.NotClosed, "The talks are not over, so there is nothing to reopen.");
    }

    [Fact]
    public void ReopeningNotAllowed_is_for_the_protocol_or_for_what_was_agreed()
    {
        Told(
            Table(Plain).When(Seller.WalksAway()),
            Buyer.Reopens(),
            RefusalCode.ReopeningNotAllowed,
            "The protocol does not let these talks be reopened."
        );
        Told(
            Offered(Plain with { AllowsReopening = true }).When(Buyer.Accepts("p1")),
            Buyer.Reopens(),
            RefusalCode.ReopeningNotAllowed,
            "The talks concluded and what was agreed stands."
        );
    }

    [Fact]
    public void JoiningNotAllowed_names_whoever_would_join_as_it_names_itself()
    {
        Told(Table(Plain), Bank.Joins(), RefusalCode.JoiningNotAllowed, "The rules of this table let nobody new join.");
        Told(
            Table(Plain),
            Party.Principal("bank", "the Bank").Joins(),
            RefusalCode.JoiningNotAllowed,
            "The rules of this table let nobody new join."
        );
    }

    [Fact]
    public void AlreadyPresent_names_it_as_it_is_listed()
    {
        var story = Table(Plain with { AllowsJoining = true });
        Told(story, Party.Principal("buyer", "Ivan").Joins(), RefusalCode.AlreadyPresent, "Mr Ivanenko is at the table already.");
        Told(story, Seller.Joins(), RefusalCode.AlreadyPresent, "Ms Bondar is at the table already.");
    }

    [Fact]
    public void DeadlineNotYours_is_for_everyone_or_for_one()
    {
        Told(
            Table(Plain with { DeadlineSetBy = ProcedureControl.Nobody }),
            Seller.SetsDeadline(Day(1)),
            RefusalCode.DeadlineNotYours,
            "The rules of this table leave the deadline to nobody."
        );
        Told(
            Table(Plain with { DeadlineSetBy = ProcedureControl.Mediators }),
            Seller.SetsDeadline(Day(1)),
            RefusalCode.DeadlineNotYours,
            "Ms Bondar may not set the deadline of these talks: the protocol leaves that to mediators."
        );
    }

    [Fact]
    public void AgendaNotYours_and_SuspensionNotYours_are_for_everyone_or_for_one()
    {
        Told(
            Table(Plain with { AgendaSetBy = ProcedureControl.Nobody }),
            Seller.ExtendsAgenda(Handover),
            RefusalCode.AgendaNotYours,
            "The rules of this table leave the agenda to nobody: it stays as it is."
        );
        Told(
            Table(Plain with { AgendaSetBy = ProcedureControl.Mediators }),
            Seller.ExtendsAgenda(Handover),
            RefusalCode.AgendaNotYours,
            "Ms Bondar may not add to the agenda of these talks: the protocol leaves that to mediators."
        );
        Told(
            Table(Plain with { SuspendedBy = ProcedureControl.Nobody }),
            Seller.Suspends(),
            RefusalCode.SuspensionNotYours,
            "The rules of this table let nobody suspend or resume the talks."
        );
        var mediated = Table(Plain with { SuspendedBy = ProcedureControl.Mediators }, Seller, Buyer, Mediator);
        Told(
            mediated,
            Seller.Suspends(),
            RefusalCode.SuspensionNotYours,
            "Ms Bondar may not suspend these talks: the protocol leaves that to mediators."
        );
        Told(
            mediated.When(Mediator.Suspends()),
            Seller.Resumes(),
            RefusalCode.SuspensionNotYours,
            "Ms Bondar may not resume these talks: the protocol leaves that to mediators."
        );
    }

    [Fact]
    public void NotYourTurn_tells_whose_it_is() =>
        Told(
            Table(Protocol.AlternatingOffers),
            Buyer.Proposes(Price.Is(7_000)),
            RefusalCode.NotYourTurn,
            "It is the turn of Ms Bondar, not of Mr Ivanenko."
        );
}
