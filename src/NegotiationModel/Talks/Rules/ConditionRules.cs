namespace NegotiationModel;

/// <summary>Who may deal with a condition: nobody is bound by what another says was met, and nobody profits from his own default.</summary>
internal static class ConditionRules
{
    /// <summary>Who left the table stays a party to what it agreed: what is asked of it there, or stands for it, stays its own; and so does
    /// a demand that waits for its word.</summary>
    public static bool IsOwn(in MoveInContext it) =>
        it.Table.Conditions.Find(it.Move.ActsOn!.Value.Id) is { } condition
        && (
            condition.OnAgreementOrTalks is null
                ? condition.Status == ConditionStatus.Demanded && DemandRules.MayConcede(it.Table, condition, it.Move.By)
                : condition.AskedParty == it.Move.By
                    || condition.Beneficiary == it.Move.By
                    || Names(condition.Judges, it.Move.By)
                    || WasParty(it, DemandRules.AgreementOf(it.Table, condition))
        );

    private static bool WasParty(in MoveInContext it, int agreement) =>
        agreement >= 0 && it.Table.PartiesTo(AgreementGroupRules.FirstOf(it.Table, agreement)).Contains(it.Seat);

    /// <summary>Who suspends a promise, and resumes it: its maker, or, where it belongs to an agreement, the party for whose benefit it
    /// stands; null where it is no promise.</summary>
    public static PartyId? WhoSuspends(Condition condition) =>
        !condition.IsPromise ? null
        : condition.OnAgreementOrTalks is null ? condition.AskedParty
        : condition.Beneficiary;

    public static bool MayReportMet(in MoveInContext it, Condition condition) =>
        condition.Watched is not null ? false
        : condition.Judges is { Count: > 0 } judges ? Names(judges, it.Move.By)
        : condition.AskedParty is { } asked ? asked == it.Move.By
        : MayReport(it, condition);

    // Of a subsequent one that it asks itself, the party it stands for says nothing: any other principal does.
    public static bool MayReportFailed(in MoveInContext it, Condition condition) =>
        condition.Watched is not null ? false
        : condition.Judges is { Count: > 0 } judges ? Names(judges, it.Move.By)
        : condition is { Kind: ConditionKind.Precedent, AskedParty: { } asked } ? asked == it.Move.By
        : condition.AskedParty != it.Move.By && (MayReport(it, condition) || (condition.IsOwnPromise && it.Party!.May(Rights.Commit)));

    public static bool MayWaive(in MoveInContext it, Condition condition) => it.Move.By == condition.Beneficiary && !condition.IsOwnPromise;

    public static bool MayRefuse(in MoveInContext it, Condition condition) =>
        condition.Status == ConditionStatus.Demanded
            ? DemandRules.MayConcede(it.Table, condition, it.Move.By)
            : condition.Watched is null && MayRefuseOutright(it, condition);

    private static bool MayRefuseOutright(in MoveInContext it, Condition condition) =>
        (
            condition.AskedParty == it.Move.By
            || (condition.Asks == ConditionRequirement.Consent && Names(condition.Judges, it.Move.By))
            || (condition.IsOfAcceptance && it.Table.Proposals[condition.ProposalAt].Seat == it.Seat)
        );

    /// <summary>Who reports it met, of those the condition names.</summary>
    public static ValueList<PartyId> WhoReportsMet(Condition condition) =>
        condition.Watched is not null ? []
        : condition.Judges is { Count: > 0 } judges ? judges
        : condition.AskedParty is { } asked ? [asked]
        : WhoWaives(condition);

    /// <summary>Who reports it failed, of those the condition names.</summary>
    public static ValueList<PartyId> WhoReportsFailed(Condition condition) =>
        condition.Watched is not null ? []
        : condition.Judges is { Count: > 0 } judges ? judges
        : condition is { Kind: ConditionKind.Precedent, AskedParty: { } asked } ? [asked]
        : WhoWaives(condition);

    /// <summary>Who waives it, of those the condition names.</summary>
    public static ValueList<PartyId> WhoWaives(Condition condition) =>
        condition is { IsOwnPromise: false, Beneficiary: { } party } ? [party] : [];

    /// <summary>Who refuses it: whoever is asked, the judges of a consent, and the proposer of what is accepted.</summary>
    public static ValueList<PartyId> WhoRefuses(in Table table, Condition condition)
    {
        if (condition.Status == ConditionStatus.Demanded)
            return DemandRules.WhoConcedes(table, condition);
        if (condition.Watched is not null)
            return [];
        var who = new List<PartyId>();
        if (condition.AskedParty is { } asked)
            who.Add(asked);
        if (condition.Asks == ConditionRequirement.Consent)
            who.AddRange(condition.Judges);
        if (condition.IsOfAcceptance)
            who.Add(table.Proposals[condition.ProposalAt].By);
        return [.. who];
    }

    private static bool MayReport(in MoveInContext it, Condition condition) =>
        it.Move.By == condition.Beneficiary || it.Party!.May(Rights.Mediate);

    private static bool Names(ValueList<PartyId> parties, PartyId party)
    {
        foreach (var one in parties)
            if (one == party)
                return true;
        return false;
    }
}
