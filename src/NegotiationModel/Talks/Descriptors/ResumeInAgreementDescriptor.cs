namespace NegotiationModel;

internal sealed class ResumeInAgreementDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Always))
{
    public override SubjectKind? ActsOn => SubjectKind.Agreement;

    public override bool IsOpenToLeaver(in MoveInContext it) =>
        IndexIn(it.Table, it.Move) is >= 0 and var index && it.Table.PartiesTo(InstrumentRules.FirstOf(it.Table, index)).Contains(it.Seat);

    public override Objection CheckSubject(in MoveInContext it)
    {
        var index = IndexIn(it.Table, it.Move);
        return AgreementPartyRules.MayDeal(
            it,
            index,
            index >= 0 && AgreementPartyRules.IsLeaving(it.Table, index, it.Seat) && InstrumentRules.Stands(it.Table, index)
        );
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        PartyEffects.Stay(ref step, IndexIn(step.Table, move), seat);

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Resume(by) { Agreement = table.Agreements[place].Id, At = table.Now };

    private static int IndexIn(in Table table, Move move) => table.Agreements.IndexOf(((Move.Resume)move).Agreement!.Value.Value);
}
