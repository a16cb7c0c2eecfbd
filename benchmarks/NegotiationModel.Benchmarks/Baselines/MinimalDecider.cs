using NodaTime;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel.Benchmarks.Baselines;

/// <summary>
/// L: what a careful developer writes by hand for offer and acceptance among principals over one price, under the rules of the
/// contract preset: it decides the same moves, with the same code for each refusal, and logs the same move records. It is changed
/// in place, keeps no old value, tells no transitions and no reasons, and knows no other protocol, issue, role or settlement.
/// </summary>
internal sealed partial class MinimalDecider(PartyId[] principals, MoneyIssue price, decimal least, decimal most, Instant convened)
{
    private readonly List<(Move Move, Instant At)> log = [];
    private Instant now = convened;

    public bool IsConcluded { get; private set; }

    public bool IsBrokenOff { get; private set; }

    public bool IsDissolved { get; private set; }

    public decimal Price { get; private set; }

    public int Moves => log.Count;

    /// <summary>Makes a move; the code of the rule against it, or null.</summary>
    public RefusalCode? Make(Move move)
    {
        var at = move.At ?? now;
        var seat = Array.IndexOf(principals, move.By);
        if (seat < 0)
            return UnknownParty;
        if (at < now)
            return BeforeLastMove;
        var undo = due <= at && (due = Next()) <= at ? Pass(at) : null;
        var code = Decide(move, seat, at);
        if (code is null)
        {
            now = at;
            log.Add((move, at));
        }

        // Time passes with an allowed move alone.
        if (code is not null)
            undo?.Invoke();
        return code;
    }

    private RefusalCode? Decide(Move move, int seat, Instant at) =>
        move switch
        {
            Move.MeetCondition meet => Fulfil(meet.Condition, seat, ConditionStatus.Met),
            Move.WaiveCondition waive => Fulfil(waive.Condition, seat, ConditionStatus.Waived),
            Move.RefuseCondition refuse => Defeat(refuse.Condition, seat, ConditionStatus.Refused),
            Move.FailCondition fail => Defeat(fail.Condition, seat, ConditionStatus.Failed),
            Move.MakeStatement => null,
            _ when IsConcluded || IsBrokenOff => NegotiationClosed,
            Move.Propose propose => Propose(propose, seat, at),
            Move.Accept accept => Accept(accept, seat, at),
            Move.Reject reject => Reject(reject.Proposal, seat),
            Move.Withdraw withdraw => Withdraw(withdraw.Proposal!.Value, seat, at),
            Move.WalkAway => IsFirm(seat, at) ? ProposalFirm : Close(concluded: false),
            _ => throw new NotSupportedException($"{move.Kind} has nothing to do with offer and acceptance."),
        };
}
