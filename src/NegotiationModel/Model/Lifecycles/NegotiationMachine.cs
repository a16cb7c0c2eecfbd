using NegotiationModel.Lifecycles;
using Stateless;
using static NegotiationModel.Lifecycles.NegotiationTrigger;
using static NegotiationModel.NegotiationStatus;

namespace NegotiationModel;

/// <summary>The life of the talks, declared once.</summary>
internal static class NegotiationMachine
{
    public const int AllAgreed = 1,
        InPrinciple = 2,
        SomethingLive = 4,
        TabledBefore = 8,
        AgreementUndone = 16;

    public static readonly StatusGroup<NegotiationStatus> Active = new(Convened, Open, Tabled, ConditionallyAccepted),
        Closed = new(Concluded, BrokenOff, Expired);

    public static readonly ValueList<string> FactNames =
    [
        nameof(AllAgreed),
        nameof(InPrinciple),
        nameof(SomethingLive),
        nameof(TabledBefore),
        nameof(AgreementUndone),
    ];

    private static readonly Guard SaysConcluded = new("what had to be agreed is agreed", AllAgreed, AllAgreed),
        SaysInPrinciple = new("a proposal is accepted in principle", AllAgreed | InPrinciple, InPrinciple),
        SaysTabled = new("a proposal is live", AllAgreed | InPrinciple | SomethingLive, SomethingLive),
        SaysOpen = new("nothing is live", AllAgreed | InPrinciple | SomethingLive | TabledBefore, TabledBefore),
        SaysConvened = new("nothing was tabled yet", AllAgreed | InPrinciple | SomethingLive | TabledBefore, 0),
        Undone = new("an agreement was dissolved or refused ratification", AgreementUndone, AgreementUndone);

    public static StateMachine<Enum, Enum> Declare(GuardFacts facts)
    {
        var talks = new StateMachine<Enum, Enum>(Convened);

        foreach (var status in Active.Members)
            talks.Configure(status).SubstateOf(NegotiationPhase.Active);
        foreach (var status in Closed.Members)
            talks.Configure(status).SubstateOf(NegotiationPhase.Closed);

        talks.Configure(NegotiationPhase.Active).Permit(Suspend, Suspended).Permit(BreakOff, BrokenOff).Permit(Expire, Expired);

        talks.Configure(Convened).Permit(NegotiationTrigger.Table, Tabled);
        talks.Configure(Open).Permit(NegotiationTrigger.Table, Tabled);
        talks.Configure(Tabled).Permit(Clear, Open).Permit(AcceptConditionally, ConditionallyAccepted).Permit(Conclude, Concluded);
        talks.Configure(ConditionallyAccepted).Permit(Clear, Open).Permit(FallBack, Tabled).Permit(Conclude, Concluded);

        // Where the proposals say that the talks stand. Active talks follow the proposals to the same place.
        talks
            .Configure(Suspended)
            .PermitIf(Resume, Concluded, facts.Are(SaysConcluded), SaysConcluded.Text)
            .PermitIf(Resume, ConditionallyAccepted, facts.Are(SaysInPrinciple), SaysInPrinciple.Text)
            .PermitIf(Resume, Tabled, facts.Are(SaysTabled), SaysTabled.Text)
            .PermitIf(Resume, Open, facts.Are(SaysOpen), SaysOpen.Text)
            .PermitIf(Resume, Convened, facts.Are(SaysConvened), SaysConvened.Text)
            .Permit(BreakOff, BrokenOff)
            .Permit(Expire, Expired);

        talks
            .Configure(Concluded)
            .PermitIf(Reopen, Open, facts.Are(Undone), Undone.Text)
            .PermitIf(BreakOff, BrokenOff, facts.Are(Undone), Undone.Text);
        talks.Configure(BrokenOff).Permit(Reopen, Open);
        talks.Configure(Expired).Permit(Reopen, Open);

        return talks;
    }
}
