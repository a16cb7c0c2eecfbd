namespace NegotiationModel;

/// <summary>Who may deal with a condition: nobody is bound by what another says was met, and nobody profits from his own default.</summary>
internal static class ConditionRules
{
    public static bool MayReportMet(in MoveInContext it, Condition condition) =>
        condition.Judges is { Count: > 0 } judges ? Names(judges, it.Move.By)
        : condition.Of is { } asked ? asked == it.Move.By
        : MayReport(it, condition);

    // Of a subsequent one that it asks itself, the party it stands for says nothing: any other principal does.
    public static bool MayReportFailed(in MoveInContext it, Condition condition) =>
        condition.Judges is { Count: > 0 } judges ? Names(judges, it.Move.By)
        : condition is { Kind: ConditionKind.Precedent, Of: { } asked } ? asked == it.Move.By
        : condition.Of != it.Move.By && (MayReport(it, condition) || (condition.IsOwnPromise && it.Party!.May(Rights.Commit)));

    public static bool MayWaive(in MoveInContext it, Condition condition) => it.Move.By == condition.To && !condition.IsOwnPromise;

    public static bool MayRefuse(in MoveInContext it, Condition condition) =>
        condition.Of == it.Move.By || (condition.IsOfAcceptance && it.Table.Proposals[condition.ProposalAt].Seat == it.Seat);

    /// <summary>Who reports it met, of those the condition names.</summary>
    public static ValueList<PartyId> WhoReportsMet(Condition condition) =>
        condition.Judges is { Count: > 0 } judges ? judges
        : condition.Of is { } asked ? [asked]
        : WhoWaives(condition);

    /// <summary>Who reports it failed, of those the condition names.</summary>
    public static ValueList<PartyId> WhoReportsFailed(Condition condition) =>
        condition.Judges is { Count: > 0 } judges ? judges
        : condition is { Kind: ConditionKind.Precedent, Of: { } asked } ? [asked]
        : WhoWaives(condition);

    /// <summary>Who waives it, of those the condition names.</summary>
    public static ValueList<PartyId> WhoWaives(Condition condition) => condition.IsOwnPromise ? [] : [condition.To];

    /// <summary>Who refuses it: whoever is asked, and the proposer of what is accepted.</summary>
    public static ValueList<PartyId> WhoRefuses(in Table table, Condition condition) =>
        (condition.Of, condition.IsOfAcceptance ? table.Proposals[condition.ProposalAt].By : default(PartyId?)) switch
        {
            ({ } asked, { } proposer) => [asked, proposer],
            var (asked, proposer) => (asked ?? proposer) is { } one ? [one] : [],
        };

    private static bool MayReport(in MoveInContext it, Condition condition) => it.Move.By == condition.To || it.Party!.May(Rights.Mediate);

    private static bool Names(ValueList<PartyId> parties, PartyId party)
    {
        foreach (var one in parties)
            if (one == party)
                return true;
        return false;
    }
}
