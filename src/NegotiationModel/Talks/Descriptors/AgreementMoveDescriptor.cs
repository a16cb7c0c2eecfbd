using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>What the moves that parties make by themselves with their agreement have in common: who left the talks makes them
/// too.</summary>
internal abstract class AgreementMoveDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Always))
{
    public sealed override SubjectKind? ActsOnKind => SubjectKind.Agreement;

    public sealed override bool IsOpenToLeaver(in MoveInContext it) =>
        IndexIn(it.Table, it.Move) is >= 0 and var index && it.Table.PartiesTo(InstrumentRules.FirstOf(it.Table, index)).Contains(it.Seat);

    /// <summary>What its text has against suspending it, or who suspended it.</summary>
    protected static Objection NotYours(bool isAllowed) => isAllowed ? None : SuspensionNotYours;

    protected static int IndexIn(in Table table, Move move) => table.Agreements.IndexOf(move.ActsOn!.Value.Id);
}
