using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Whether the talks are in a state for such a move.</summary>
internal static class TalksRules
{
    public static Objection Check(in MoveInContext it)
    {
        var rule = MoveRule.Of(it.Move.Kind);
        return it.Table.IsClosed && !rule.When.HasFlag(TalksRequirement.Closed) ? NegotiationClosed
            : it.Table.Status == NegotiationStatus.Suspended
            && !rule.When.HasFlag(TalksRequirement.Suspended)
            && rule.When != TalksRequirement.Closed
                ? NegotiationSuspended
            : it.Table.IsActive && rule.When == TalksRequirement.Suspended ? NotSuspended
            : !it.Table.IsClosed && rule.When == TalksRequirement.Closed ? NotClosed
            : it.Move is Move.Reopen && !MayReopen(it.Table) ? ReopeningNotAllowed
            : it.Move is Move.Join && !MayJoin(it) ? JoiningNotAllowed
            : it.Move is Move.Join && it.Seat >= 0 && it.Table.IsPresent(it.Seat) ? AlreadyPresent
            : it.Move is Move.SetDeadline && !Protocol.MaySteer(it.Table.Protocol.DeadlineSetBy, it.Party!) ? DeadlineNotYours
            : rule.UsesTurn && !HasTurn(it) ? NotYourTurn
            : it.Move is Move.AmendAgenda && !Protocol.MaySteer(it.Table.Protocol.AgendaSetBy, it.Party!) ? AgendaNotYours
            : it.Move is Move.Suspend or Move.Resume && !Protocol.MaySteer(it.Table.Protocol.SuspendedBy, it.Party!) ? SuspensionNotYours
            : None;
    }

    /// <summary>What has failed may be reopened; what concluded, only after its agreement was dissolved.</summary>
    public static bool MayReopen(in Table table) =>
        table.Protocol.AllowsReopening && (table.Status != NegotiationStatus.Concluded || table.IsUndone);

    // Who has left may always come back.
    private static bool MayJoin(in MoveInContext it) => it.Table.Protocol.AllowsJoining || (it.Seat >= 0 && !it.Table.IsPresent(it.Seat));

    // Mediators need no turn and use none; while talks are suspended nobody has it.
    private static bool HasTurn(in MoveInContext it) =>
        !it.Table.Alternates || !it.Table.IsActive || it.Seat == it.Table.Turn || !it.Party!.May(Rights.Commit);
}
