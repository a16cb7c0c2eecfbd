using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class ProposeDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Active) { UsesTurn = true })
{
    public override bool IsForRole(in MoveInContext it) => it.Table.Protocol.MayPropose(it.Party!);

    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        var (move, areKnown) = ((Move.Propose)it.Move, true);
        var (answered, replaced, revived) = (
            ProposalRules.Find(table, move.Answers, ref areKnown),
            ProposalRules.Find(table, move.Replaces, ref areKnown),
            ProposalRules.Find(table, move.Revives, ref areKnown)
        );
        var brings = move.HasText; // most bring terms alone, and nothing more is asked of them
        return NamingRules.AnyUnknown(table, move.With) || (brings && NamingRules.AnyUnknown(table, move.Conditions)) ? UnknownParty
            : !areKnown ? UnknownProposal
            : brings && NamingRules.AwaitUnknown(table, move.Conditions) ? UnknownCondition
            : move.Proposal is { } id && table.Names(id.Value) ? DuplicateId
            : brings && NamingRules.RepeatsId(table, move.Conditions, move.Proposal?.Value) ? DuplicateId
            : answered is not null && answered.Seat == it.Seat ? OwnProposal
            : replaced is not null && replaced.Seat != it.Seat ? NotYourProposal
            : replaced is { HasExpired: true } ? ProposalExpired
            : replaced is { IsStanding: false } ? ProposalNotLive
            : revived is { IsStanding: true } ? ProposalStillLive
            : replaced is not null && table.IsFirmAt(replaced, it.At) ? ProposalFirm
            : brings && move.Conditions.Count > 0 && !table.Protocol.AllowsConditions ? ConditionsNotAllowed
            : brings && NamingRules.WatchUnknown(table, move.Conditions) ? UnknownSubject
            : None;
    }

    public override Objection CheckContent(in MoveInContext it)
    {
        var move = (Move.Propose)it.Move;
        return TermsRules.Check(it.Table, move.Terms)
            || (
                TermsRules.AreSettled(it.Table, move.Terms) ? IssueAlreadySettled
                : LimitRules.IsNotAfter(it, move.Expires) || LimitRules.IsNotAfter(it, move.FirmUntil) ? TimeNotAfterMove
                : move.HasText && IsTooSoon(it, move) ? TimeNotAfterMove
                : LimitRules.IsUnknown(it.Table, move.Expires) || LimitRules.IsUnknown(it.Table, move.FirmUntil) ? EndUnknown
                : move.HasText ? LimitRules.HangOnWhatIsThere(it.Table, move.Conditions, move.Term)
                : None
            );
    }

    private static bool IsTooSoon(in MoveInContext it, Move.Propose move) =>
        LimitRules.IsNotAfter(it, move.Term) || LimitRules.AnyNotAfter(it, move.Conditions);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        ProposalEffects.Propose(ref step, (Move.Propose)move, logged, seat);

    public override Move WithNewIds(in Table table, Move move) =>
        move switch
        {
            Move.Propose { HasText: true, Conditions: var conditions } propose when NewIds.Lack(conditions) => WithNewIds(
                table,
                propose with
                {
                    Conditions = NewIds.Of(table, conditions, propose.Proposal?.Value),
                }
            ),
            Move.Propose { Proposal: null } propose => propose with { Proposal = NewIds.OfProposal(table, propose) },
            _ => move,
        };

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        SampleTerms.Of(table, most) is { } terms ? new Move.Propose(by, terms) { At = table.Now } : null;

    // The one whose answering, replacing or reviving is the trouble.
    public override Proposal? Concerned(in Table table, Move move, RefusalCode code)
    {
        var propose = (Move.Propose)move;
        var named = code switch
        {
            OwnProposal => propose.Answers,
            ProposalStillLive => propose.Revives,
            NotYourProposal or ProposalExpired or ProposalNotLive or ProposalFirm => propose.Replaces,
            _ => null,
        };
        return named is { } id ? table.Proposals.Find(id.Value) : null;
    }
}
