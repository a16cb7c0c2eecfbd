using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Whether the talks are in a state for such a move.</summary>
internal static class TalksRules
{
    public static Objection Check(in MoveInContext it, in MoveRule rule) =>
        it.Table.IsClosed && !rule.When.HasFlag(TalksRequirement.Closed) ? NegotiationClosed
        : it.Table.Status == NegotiationStatus.Suspended
        && !rule.When.HasFlag(TalksRequirement.Suspended)
        && rule.When != TalksRequirement.Closed
            ? NegotiationSuspended
        : it.Table.IsActive && rule.When == TalksRequirement.Suspended ? NotSuspended
        : !it.Table.IsClosed && rule.When == TalksRequirement.Closed ? NotClosed
        : rule.UsesTurn && !TurnRules.HasTurn(it) ? NotYourTurn
        : None;

    /// <summary>Whether the mover is among those who steer one thing, as the protocol says.</summary>
    public static bool MaySteer(in MoveInContext it, ProcedureControl by) => Protocol.MaySteer(by, it.Party!);
}
