namespace NegotiationModel;

internal sealed class RefuseRatificationDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Always) { IsOpenToLeavers = true })
{
    public override SubjectKind? ActsOnKind => SubjectKind.Agreement;

    public override Objection CheckSubject(in MoveInContext it) =>
        AgreementRules.MayRatify(it, ((Move.RefuseRatification)it.Move).Agreement);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        Ratification.Refuse(ref step, step.Table.Agreements.IndexOf(((Move.RefuseRatification)move).Agreement!.Value.Value), seat);

    public override Move Complete(in Table table, Move move) =>
        move is Move.RefuseRatification { Agreement: null } refuse
            ? refuse with
            {
                Agreement = AgreementRules.IdOfOnlyPending(table),
            }
            : move;

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.RefuseRatification(by, table.Agreements[place].Id) { At = table.SampleTime };
}
