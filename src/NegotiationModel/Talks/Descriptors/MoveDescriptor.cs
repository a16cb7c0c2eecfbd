using static NegotiationModel.Objection;

namespace NegotiationModel;

/// <summary>
/// All that the talks know of one kind of move: who may make it and when, what it must say, what it does, and a sample of it. Whoever
/// asks about a kind of move asks its descriptor. A refused move takes no memory here.
/// </summary>
internal abstract class MoveDescriptor(MoveRule rule)
{
    /// <summary>In the order of the kinds.</summary>
    public static readonly MoveDescriptor[] All =
    [
        new ProposeDescriptor(),
        new AcceptDescriptor(),
        new RejectDescriptor(),
        new WithdrawDescriptor(),
        new MeetConditionDescriptor(),
        new WaiveConditionDescriptor(),
        new RefuseConditionDescriptor(),
        new FailConditionDescriptor(),
        new SuspendDescriptor(),
        new ResumeDescriptor(),
        new SetDeadlineDescriptor(),
        new RatifyDescriptor(),
        new RefuseRatificationDescriptor(),
        new WalkAwayDescriptor(),
        new ReopenDescriptor(),
        new ExtendAgendaDescriptor(),
        new JoinDescriptor(),
        new MakeStatementDescriptor(),
        new RequireDescriptor(),
        new ConcedeDemandDescriptor(),
        new PostponeConsentDescriptor(),
        new PromiseDescriptor(),
        new SetLimitDescriptor(),
        new AbstainDescriptor(),
    ];

    /// <summary>Those of kinds that act on other things too.</summary>
    public static readonly MoveDescriptor[] OnOthers =
    [
        new SuspendPromiseDescriptor(),
        new ResumePromiseDescriptor(),
        new WithdrawFromAgreementDescriptor(),
        new ResumeInAgreementDescriptor(),
        new SetLimitOfProposalDescriptor(),
        new SetLimitOfConditionDescriptor(),
        new SuspendAgreementDescriptor(),
        new SetLimitOfAgreementDescriptor(),
        new AccedeDescriptor(),
    ];

    private static readonly MoveKind[] KindsOnOthers =
    [
        MoveKind.Suspend,
        MoveKind.Resume,
        MoveKind.Withdraw,
        MoveKind.Resume,
        MoveKind.SetLimit,
        MoveKind.SetLimit,
        MoveKind.Suspend,
        MoveKind.SetLimit,
        MoveKind.Accept,
    ];

    /// <summary>All, what a move is about being told apart.</summary>
    public static readonly MoveDescriptor[] Every = [.. All, .. OnOthers];

    /// <summary>All, in the order of the kinds, and those of a kind in the order of what they act on.</summary>
    public static readonly MoveDescriptor[] ByKind =
    [
        .. All.Index()
            .Concat(OnOthers.Index().Select(one => ((int)KindsOnOthers[one.Index], one.Item)))
            .OrderBy(one => one.Item1)
            .ThenBy(one => one.Item2.ActsOnKind)
            .Select(one => one.Item2),
    ];

    private readonly MoveRule rule = rule;

    public ref readonly MoveRule Rule => ref rule;

    /// <summary>What it acts on, so that there is a sample of it for each; null where it acts on nothing.</summary>
    public virtual SubjectKind? ActsOnKind => null;

    public static MoveDescriptor Of(Move move) =>
        move.Kind is MoveKind.Accept or MoveKind.Suspend or MoveKind.Resume or MoveKind.Withdraw ? OfSeveral(move) : Of(move.Kind);

    /// <summary>That of the usual thing on which a kind of move acts.</summary>
    public static MoveDescriptor Of(MoveKind kind) => All[(int)kind];

    // Apart, since every move asks, and most act on one thing.
    private static MoveDescriptor OfSeveral(Move move) =>
        move switch
        {
            Move.Accept { AccedesTo: not null } => OnOthers[8],
            Move.Suspend { Condition: not null } => OnOthers[0],
            Move.Resume { Condition: not null } => OnOthers[1],
            Move.Withdraw { Agreement: not null } => OnOthers[2],
            Move.Resume { Agreement: not null } => OnOthers[3],
            Move.Suspend { Agreement: not null } => OnOthers[6],
            _ => Of(move.Kind),
        };

    /// <summary>What a move acts on; a limit names it by its id alone, so that the table is asked what that is.</summary>
    public virtual Subject? SubjectOf(in Table table, Move move) => move.ActsOn;

    /// <summary>Whether a mover that has left may make it all the same.</summary>
    public virtual bool IsOpenToLeaver(in MoveInContext it) => rule.IsOpenToLeavers;

    /// <summary>Whether it is about an agreement, so that it is made beside the talks, wherever these stand.</summary>
    public virtual bool IsBesideTalks(in MoveInContext it) => false;

    /// <summary>Whether the protocol gives it to the mover's role.</summary>
    public virtual bool IsForRole(in MoveInContext it) => true;

    /// <summary>What the state of the talks has against it, besides its rule.</summary>
    public virtual Objection CheckTalks(in MoveInContext it) => None;

    /// <summary>Whether what it is about exists, is the mover's to deal with, and can still be dealt with.</summary>
    public virtual Objection CheckSubject(in MoveInContext it) => None;

    /// <summary>Whether what it says fits the agenda, the proposal and the calendar.</summary>
    public virtual Objection CheckContent(in MoveInContext it) => None;

    /// <summary>Makes it: it is permitted, its ids are filled in, and the log keeps it in its way.</summary>
    public abstract void Make(ref TableChange step, Move move, object logged, int seat);

    /// <summary>The move with the ids that it gives and leaves out.</summary>
    public virtual Move WithNewIds(in Table table, Move move) => move;

    /// <summary>The move, which is permitted, with everything filled in that it leaves out, so that a log says all.</summary>
    public virtual Move Complete(in Table table, Move move) => WithNewIds(table, move);

    /// <summary>One such move, made so that it is permitted if any is; null where there is none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="by">Who moves.</param>
    /// <param name="place">The place of what it acts on; −1 for nothing.</param>
    /// <param name="most">How much may be looked through for it.</param>
    public abstract Move? Sample(in Table table, PartyId by, int place, int most);

    /// <summary>The proposal that is the trouble; null for none.</summary>
    public virtual Proposal? Concerned(in Table table, Move move, RefusalCode code) =>
        move.ActsOn is { Kind: SubjectKind.Proposal } subject ? table.Proposals.Find(subject.Id) : null;
}
