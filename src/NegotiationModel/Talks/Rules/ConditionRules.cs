namespace NegotiationModel;

/// <summary>Who may deal with a condition: nobody is bound by what another says was met, and nobody profits from his own default.</summary>
internal static class ConditionRules
{
    public static bool MayDealWith(in MoveInContext it, Condition condition) =>
        it.Move.Kind switch
        {
            MoveKind.Meet => MayReportMet(it, condition),
            MoveKind.Waive => it.Move.By == condition.To && !condition.IsOwnPromise,
            MoveKind.Refuse => condition.Of == it.Move.By || it.Table.Proposals[condition.ProposalAt].Seat == it.Seat,
            _ => MayReportFailed(it, condition),
        };

    private static bool MayReportMet(in MoveInContext it, Condition condition) =>
        condition.Judges is { Count: > 0 } judges ? Names(judges, it.Move.By)
        : condition.Of is { } asked ? asked == it.Move.By
        : MayReport(it, condition);

    // Of a subsequent one that it asks itself, the party it stands for says nothing: any other principal does.
    private static bool MayReportFailed(in MoveInContext it, Condition condition) =>
        condition.Judges is { Count: > 0 } judges ? Names(judges, it.Move.By)
        : condition is { Kind: ConditionKind.Precedent, Of: { } asked } ? asked == it.Move.By
        : condition.Of != it.Move.By && (MayReport(it, condition) || (condition.IsOwnPromise && it.Party!.May(Rights.Commit)));

    private static bool MayReport(in MoveInContext it, Condition condition) => it.Move.By == condition.To || it.Party!.May(Rights.Mediate);

    private static bool Names(ValueList<PartyId> parties, PartyId party)
    {
        foreach (var one in parties)
            if (one == party)
                return true;
        return false;
    }
}
