using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class MakeStatementDescriptor()
    : MoveDescriptor(new(Rights.None, TalksRequirement.Always) { IsOpenToLeavers = true, IsSpeech = true })
{
    // What a statement is about may be of any kind; an id shaped like one of ours says which kind was meant.
    public override Objection CheckSubject(in MoveInContext it) =>
        ((Move.MakeStatement)it.Move).About is not { } about || NamingRules.IsTaken(it.Table, about) ? None
        : about.Length < 2 || about.AsSpan(1).ContainsAnyExceptInRange('0', '9') ? UnknownProposal
        : about[0] == 'c' ? UnknownCondition
        : about[0] == 'a' ? UnknownAgreement
        : UnknownProposal;

    public override void Make(ref TableChange step, Move move, object logged, int seat) { }

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.MakeStatement(by) { At = table.SampleTime, Text = "…" };
}
