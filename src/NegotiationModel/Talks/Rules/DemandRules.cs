namespace NegotiationModel;

/// <summary>Who sets conditions after the fact, which of them are only demanded at first, and who must concede them.</summary>
internal static class DemandRules
{
    /// <summary>The place of the agreement on which a move sets conditions, directly or by a substitute; −1 for none.</summary>
    public static int AgreementOf(in Table table, Move.Require move) =>
        move.On is { } on ? (on == table.Setting.Id ? -1 : table.Agreements.IndexOf(on))
        : move.Replaces is { } old && table.Conditions.Find(old.Value) is { } replaced ? AgreementOf(table, replaced)
        : -1;

    /// <summary>The place of the agreement on which a condition hangs; −1 for none.</summary>
    public static int AgreementOf(in Table table, Condition condition) =>
        condition.OnAgreementOrTalks is { Kind: SubjectKind.Agreement, Id: var id } ? table.Agreements.IndexOf(id) : -1;

    /// <summary>Whether a condition that is required is only demanded at first. Only what hangs on an agreement takes something from its
    /// other parties: it is demanded until they concede it.</summary>
    public static bool TakesFromOthers(Subject? on, ConditionDefinition said) =>
        on is { Kind: SubjectKind.Agreement } && said.Kind != ConditionKind.Independent;

    /// <summary>Whether a substitute is only demanded at first. It is conceded by whom the old one benefits: at once, if that sets it. In
    /// the place of a demand it is a demand.</summary>
    public static bool IsSubstituteDemanded(Condition old, PartyId by) => old.IsOnlyDemanded || old.Beneficiary != by;

    /// <summary>Whether the mover is a body whose consent is asked: on the agreement, or at all where none is named.</summary>
    public static bool IsBodyAsked(in MoveInContext it, int agreement)
    {
        var consents = it.Table.Registers.Consents;
        for (var at = consents.Next(0); at >= 0; at = consents.Next(at + 1))
            if (
                it.Table.Conditions[at] is var condition
                && condition.AskedParty == it.Move.By
                && (agreement < 0 || (!condition.IsOfAcceptance && condition.Carriers.Contains(agreement)))
            )
                return true;
        return false;
    }

    /// <summary>Whether a party must concede a demand: it is another party to the agreement; of a substitute, the party for whose benefit
    /// the old one stands.</summary>
    public static bool MayConcede(in Table table, Condition demand, PartyId by) =>
        Replaced(table, demand) is { IsOnlyDemanded: false } old
            ? old.Beneficiary == by
            : AgreementOf(table, demand) is >= 0 and var agreement
                && demand.By != by
                && AgreementPartyRules.IsParty(table, agreement, table.Seats.IndexOf(by.Value));

    /// <summary>Those who must.</summary>
    public static ValueList<PartyId> WhoConcedes(in Table table, Condition demand)
    {
        var who = new List<PartyId>();
        foreach (var seat in table.Seats)
            if (MayConcede(table, demand, seat.Party.Id))
                who.Add(seat.Party.Id);
        return [.. who];
    }

    /// <summary>Whether all who must have conceded a demand.</summary>
    public static bool IsConceded(in Table table, Condition demand)
    {
        if (Replaced(table, demand)?.IsRatification == true)
            return false; // nobody lets a ratifier's word be replaced
        foreach (var party in WhoConcedes(table, demand))
            if (!demand.Demand.ConcededBy.Contains(table.Seats.IndexOf(party.Value)))
                return false;
        return true;
    }

    /// <summary>The condition whose place one takes, or is to take; null for none.</summary>
    public static Condition? Replaced(in Table table, Condition condition) =>
        condition.Demand.Replaces is { } place ? table.Conditions[place] : null;

    /// <summary>Whether the condition whose place a demand is to take can still be replaced.</summary>
    public static bool IsTooLate(in Table table, Condition demand) =>
        demand.Demand.Replaces is { } place
        && table.Conditions[place] is { IsWaiting: false, Status: not ConditionStatus.Demanded } old
        && (old.Demand.ReplacedBy is not { } by || table.Conditions[by] != demand);
}
