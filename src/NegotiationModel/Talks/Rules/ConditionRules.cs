namespace NegotiationModel;

/// <summary>Who may deal with a condition: nobody is bound by what another says was met, and nobody profits from his own default. A promise
/// is met and refused by its maker, and waived and reported broken by whom it benefits; what its due means, <see cref="ConditionDue"/>
/// says.</summary>
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
        agreement >= 0 && it.Table.PartiesTo(InstrumentRules.FirstOf(it.Table, agreement)).Contains(it.Seat);

    /// <summary>Who suspends a promise, and resumes it: its maker, or, where it belongs to an agreement, the party for whose benefit it
    /// stands; null where it is no promise.</summary>
    public static PartyId? WhoSuspends(Condition condition) =>
        condition.IsPromiseOutsideAgreements ? condition.AskedParty
        : condition.IsPromise ? condition.Beneficiary
        : null;

    /// <summary>Who reports it met, of those the condition names: its judges, or else whom it asks, or else whom it benefits.</summary>
    public static NamedParties WhoReportsMet(Condition condition) =>
        condition.Watched is not null ? default
        : condition.Judges.Count > 0 ? new(condition.Judges)
        : condition.AskedParty is { } asked ? new(asked)
        : WhoWaives(condition);

    // What the world is to do, a mediator reports, too.
    public static bool MayReportMet(in MoveInContext it, Condition condition) =>
        WhoReportsMet(condition).Contains(it.Move.By)
        || (condition is { Watched: null, Judges.Count: 0, AskedParty: null } && it.Party!.May(Rights.Mediate));

    /// <summary>Who reports it failed, of those the condition names: its judges, or else whom it benefits; whom it asks only where it is
    /// precedent.</summary>
    public static NamedParties WhoReportsFailed(Condition condition) =>
        condition.Watched is not null ? default
        : condition.Judges.Count > 0 ? new(condition.Judges)
        : IsAnsweredAlone(condition) ? new(condition.AskedParty)
        : WhoWaives(condition);

    // A mediator does so, too, but whom it asks never; of one that whom it benefits set for itself, any other principal.
    public static bool MayReportFailed(in MoveInContext it, Condition condition) =>
        WhoReportsFailed(condition).Contains(it.Move.By)
        || (
            condition is { Watched: null, Judges.Count: 0 }
            && !IsAnsweredAlone(condition)
            && condition.AskedParty != it.Move.By
            && (it.Party!.May(Rights.Mediate) || (condition.IsOwnPromise && it.Party!.May(Rights.Commit)))
        );

    // As it was before there were judges: whom a condition precedent asks says alone what comes of it.
    private static bool IsAnsweredAlone(Condition condition) => condition is { Kind: ConditionKind.Precedent, AskedParty: not null };

    /// <summary>Who waives it, of those the condition names: whom it benefits. Nobody is let off his own promise by himself.</summary>
    public static NamedParties WhoWaives(Condition condition) => condition.IsOwnPromise ? default : new(condition.Beneficiary);

    public static bool MayWaive(in MoveInContext it, Condition condition) => WhoWaives(condition).Contains(it.Move.By);

    public static bool MayRefuse(in MoveInContext it, Condition condition) =>
        condition.Status == ConditionStatus.Demanded
            ? DemandRules.MayConcede(it.Table, condition, it.Move.By)
            : WhoRefusesOutright(it.Table, condition).Contains(it.Move.By);

    /// <summary>Who refuses it: who must concede it, where it is only demanded.</summary>
    public static ValueList<PartyId> WhoRefuses(in Table table, Condition condition) =>
        condition.Status == ConditionStatus.Demanded ? DemandRules.WhoConcedes(table, condition) : WhoRefusesOutright(table, condition).All;

    // Whoever is asked, the judges of a consent, and the proposer of what is accepted.
    private static NamedParties WhoRefusesOutright(in Table table, Condition condition) =>
        condition.Watched is not null
            ? default
            : new(
                condition.AskedParty,
                condition.Asks == ConditionRequirement.Consent ? condition.Judges : default,
                condition.IsOfAcceptance ? table.Proposals[condition.ProposalAt].By : (PartyId?)null
            );

    private static bool Names(ValueList<PartyId> parties, PartyId party)
    {
        foreach (var one in parties)
            if (one == party)
                return true;
        return false;
    }
}
