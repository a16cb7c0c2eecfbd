namespace NegotiationModel;

/// <summary>Who suspended an agreement resumes it; who is leaving one takes its notice back.</summary>
internal sealed class ResumeInAgreementDescriptor : AgreementMoveDescriptor
{
    public override Objection CheckTalks(in MoveInContext it) =>
        NotYours(
            IndexIn(it.Table, it.Move) is not (>= 0 and var index)
                || AgreementSuspensionRules.Of(it.Table, index) is not { } suspension
                || AgreementSuspensionRules.MayEnd(it.Table, index, suspension, it.Seat)
                || IsLeaving(it, index)
        );

    public override Objection CheckSubject(in MoveInContext it)
    {
        var index = IndexIn(it.Table, it.Move);
        return AgreementPartyRules.MayDeal(
            it,
            index,
            index >= 0 && (IsLeaving(it, index) || AgreementSuspensionRules.Of(it.Table, index) is not null)
        );
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat)
    {
        var index = IndexIn(step.Table, move);
        if (
            AgreementSuspensionRules.Of(step.Table, index) is { } suspension
            && AgreementSuspensionRules.MayEnd(step.Table, index, suspension, seat)
        )
            AgreementSuspensionEffects.Resume(ref step, index);
        else
            AgreementDeparture.Stay(ref step, index, seat);
    }

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.Resume(by) { Agreement = table.Agreements[place].Id, At = table.SampleTime };

    private static bool IsLeaving(in MoveInContext it, int index) =>
        AgreementPartyRules.IsLeaving(it.Table, index, it.Seat) && InstrumentRules.Stands(it.Table, index);
}
