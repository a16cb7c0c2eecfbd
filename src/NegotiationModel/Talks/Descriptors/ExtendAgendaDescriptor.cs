using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class ExtendAgendaDescriptor() : MoveDescriptor(new(Rights.Steer, TalksRequirement.Active))
{
    public override Objection CheckTalks(in MoveInContext it) =>
        TalksRules.MaySteer(it, it.Table.Protocol.AgendaSetBy) ? None : AgendaNotYours;

    public override Objection CheckContent(in MoveInContext it)
    {
        var issues = ((Move.ExtendAgenda)it.Move).Issues;
        return issues.Count == 0 ? NothingNamed
            : AgendaExtension.IsConflict(it.Table, issues) ? AgendaConflict
            : None;
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat)
    {
        step.Table.EditRegisters().ExtendAgenda(((Move.ExtendAgenda)move).Issues);
        AgreementProposalEffects.LapseThoseInConflict(ref step);
    }

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.ExtendAgenda(by, Issue.Text(table.Registers.FreeIssue())) { At = table.SampleTime };
}
