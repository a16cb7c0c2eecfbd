using NegotiationModel.Lifecycles;
using NodaTime;
using Stateless;
using static NegotiationModel.Lifecycles.NegotiationTrigger;
using static NegotiationModel.NegotiationStatus;

namespace NegotiationModel.Benchmarks.Baselines.Machines;

/// <summary>
/// N and S: the rules of L, with a machine for the talks and for every proposal, condition and agreement; changed in place, it
/// logs the same move records, and says of a refused move only that it is refused.
/// </summary>
internal sealed partial class StatelessTalk(
    PartyId[] principals,
    MoneyIssue price,
    decimal least,
    decimal most,
    Instant convened,
    bool isShared
)
    : Staged<StatelessTalk, NegotiationStatus, NegotiationTrigger>(Convened, isShared),
        IDeclared<StatelessTalk, NegotiationStatus, NegotiationTrigger>
{
    private readonly bool isShared = isShared;
    private readonly List<(Move Move, Instant At)> log = [];
    private Instant now = convened;

    public StatelessAgreement? Agreement { get; private set; }

    public int Moves => log.Count;

    public int Mover { get; private set; }

    public Instant At { get; private set; }

    public static void Declare(StateMachine<NegotiationStatus, NegotiationTrigger> machine, Func<StatelessTalk> it)
    {
        machine.Configure(Convened).Permit(Table, Tabled).Permit(BreakOff, BrokenOff);
        machine.Configure(Open).SubstateOf(Convened);
        machine
            .Configure(Tabled)
            .SubstateOf(Convened)
            .Permit(Clear, Open)
            .Permit(AcceptConditionally, ConditionallyAccepted)
            .Permit(Conclude, Concluded);
        machine.Configure(ConditionallyAccepted).SubstateOf(Tabled).Permit(FallBack, Tabled);
    }

    /// <summary>Makes a move; whether it is allowed.</summary>
    public bool Make(Move move)
    {
        (At, Mover) = (move.At ?? now, Array.IndexOf(principals, move.By));
        if (Mover < 0 || At < now)
            return false;
        var undo = due <= At && (due = Next()) <= At ? Pass(At) : null;
        if (!Decide(move))
        {
            undo?.Invoke();
            return false;
        }

        Follow();
        now = At;
        log.Add((move, At));
        return true;
    }

    private bool Decide(Move move) =>
        move switch
        {
            Move.MeetCondition meet => Fulfil(meet.Condition, ConditionTrigger.Meet),
            Move.WaiveCondition waive => Fulfil(waive.Condition, ConditionTrigger.Waive),
            Move.RefuseCondition refuse => Defeat(refuse.Condition, ConditionTrigger.Refuse),
            Move.FailCondition fail => Defeat(fail.Condition, ConditionTrigger.Fail),
            Move.MakeStatement => true,
            _ when Status > ConditionallyAccepted => false,
            Move.Propose propose => Propose(propose),
            Move.Accept accept => Accept(accept),
            Move.Reject reject => Reject(reject.Proposal),
            Move.Withdraw withdraw => End(offers.GetValueOrDefault(withdraw.Proposal!.Value), ProposalTrigger.Withdraw),
            Move.WalkAway => !offers.Values.Any(offer => offer is { IsOwn: true, Stands: true, IsFirm: true })
                && Close(BreakOff, ProposalTrigger.Lapse),
            _ => throw new NotSupportedException($"{move.Kind} has nothing to do with offer and acceptance."),
        };

    // Open talks follow the proposals.
    private void Follow()
    {
        if (Status > ConditionallyAccepted)
            return;
        var target =
            inPrinciple > 0 ? ConditionallyAccepted
            : standing > 0 ? Tabled
            : offers.Count > 0 ? Open
            : Convened;
        if (target != Status)
            Fire(
                target switch
                {
                    ConditionallyAccepted => AcceptConditionally,
                    Open => Clear,
                    _ => Status == ConditionallyAccepted ? FallBack : Table,
                }
            );
    }
}
