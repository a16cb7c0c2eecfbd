using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class AgreeToClaimDescriptor : ConditionMoveDescriptor
{
    public override ValueList<PartyId> WhoMay(in Table table, Condition condition) => ClaimRules.WhoConcedes(table, condition);

    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        return table.Conditions.Find(it.Move.Subject!.Value.Id) is not { } claim ? UnknownCondition
            : claim.Status != ConditionStatus.Claimed ? ConditionNotClaimed
            : ClaimRules.IsTooLate(table, claim) ? ConditionNotOutstanding
            : MayDealWith(it, claim) ? (claim.Claim.ConcededBy.Contains(it.Seat) ? AlreadyResponded : None)
            : IsOfOthers(it, claim) ? NotAParty
            : NotYourCondition;
    }

    protected override bool MayDealWith(in MoveInContext it, Condition condition) => ClaimRules.MayConcede(it.Table, condition, it.Move.By);

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        RequireEffects.Concede(ref step, step.Table.Conditions.IndexOf(move.Subject!.Value.Id), seat);

    protected override void Make(ref TableChange step, int condition) => throw new System.Diagnostics.UnreachableException();

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        new Move.AgreeToClaim(by, table.Conditions[place].Id) { At = table.SampleTime };

    // Its setter is not asked, party or not.
    private static bool IsOfOthers(in MoveInContext it, Condition claim) =>
        claim.By != it.Move.By
        && ClaimRules.AgreementOf(it.Table, claim) is >= 0 and var agreement
        && !AgreementPartyRules.IsParty(it.Table, agreement, it.Seat);
}
