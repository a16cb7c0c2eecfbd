using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class AmendAgendaDescriptor() : MoveDescriptor(new(Rights.Steer, TalksRequirement.Active))
{
    public override Objection CheckTalks(in MoveInContext it) =>
        TalksRules.MaySteer(it, it.Table.Protocol.AgendaSetBy) ? None : AgendaNotYours;

    public override Objection CheckContent(in MoveInContext it)
    {
        var move = (Move.AmendAgenda)it.Move;
        if (move.Issues.Count == 0)
            return EmptyTerms;
        var named = move.Issues.Count > 1 ? new HashSet<string>() : null;
        foreach (var issue in move.Issues)
            if (issue.Listed.Problem is not null || named?.Add(issue.Id.Value) == false || BasketRules.Misplaces(it.Table, issue))
                return AgendaConflict;
        return AgendaAmendment.Fits(it.Table.Agenda, move.Issues) ? None : AgendaConflict;
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat)
    {
        step.Table.EditRegisters().Amend(((Move.AmendAgenda)move).Issues);
        AgreementProposalEffects.LapseThoseInConflict(ref step);
    }

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.AmendAgenda(by, Issue.Text(table.Registers.FreeIssue())) { At = table.SampleTime };
}
