using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Conditions that are set after the fact: at once, or demanded until they are conceded.</summary>
internal static class RequireEffects
{
    public static void Require(ref TableChange step, Move.Require move, object logged, int seat)
    {
        foreach (var said in move.Conditions)
            if (move.Replaces is { } old)
                ConditionReplacement.Set(ref step, said, logged, move.By, step.Table.Conditions.IndexOf(old.Value));
            else
                Set(ref step, said, logged, seat, On(step.Table, move));
    }

    /// <summary>A party concedes a demand; the last of those it burdens makes it outstanding.</summary>
    public static void Concede(ref TableChange step, int index, int seat)
    {
        step.Table.EditRegisters().EditCondition(index).Keep(demand => demand with { ConcededBy = demand.ConcededBy.Add(seat) });
        if (DemandRules.IsConceded(step.Table, step.Table.Conditions[index]))
            Settle(ref step, index);
    }

    /// <summary>Parties have gone from an agreement: what was demanded of it waits for their word no more.</summary>
    public static void GoOn(ref TableChange step, int agreement)
    {
        if (step.Table.Registers.AgreementConditions?.Open(agreement) is not { } open)
            return;
        for (var at = open.Next(0); at >= 0; at = open.Next(at + 1))
            if (
                step.Table.Conditions[at] is { Status: ConditionStatus.Demanded } demand
                && !DemandRules.IsTooLate(step.Table, demand)
                && DemandRules.IsConceded(step.Table, demand)
            )
                Settle(ref step, at);
    }

    private static void Settle(ref TableChange step, int index)
    {
        Unhang(ref step.Table, index);
        step.Table.EditRegisters().EditCondition(index).Keep(demand => demand with { IsOnlyDemanded = false });
        step.Fire(index, ConditionTrigger.Concede);
        Hang(ref step.Table, index, step.Table.Conditions[index].Carriers);
        if (DemandRules.Replaced(step.Table, step.Table.Conditions[index]) is { IsOpen: true })
            ConditionReplacement.Replace(ref step, index);
    }

    /// <summary>A condition hangs on agreements.</summary>
    public static void Hang(ref Table table, int index, IndexSet agreements) => Mark(ref table, index, agreements, isOpen: true);

    private static void Unhang(ref Table table, int index) => Mark(ref table, index, table.Conditions[index].Carriers, isOpen: false);

    private static void Mark(ref Table table, int index, IndexSet agreements, bool isOpen)
    {
        if (agreements.IsEmpty)
            return;
        var condition = table.EditRegisters().EditCondition(index);
        condition.Carriers = agreements;
        if (condition.IsOfAcceptance)
            return;
        var hanging = table.Registers.AgreementConditions ?? AgreementConditions.None;
        for (var agreement = agreements.Next(0); agreement >= 0; agreement = agreements.Next(agreement + 1))
            hanging = hanging.Marked(agreement, index, condition.HoldsUp, isOpen);
        table.EditRegisters().AgreementConditions = hanging;
    }

    private static void Set(ref TableChange step, ConditionDefinition said, object logged, int seat, Subject? on)
    {
        var isDemand = DemandRules.TakesFromOthers(on, said);
        var place = new ConditionPlace(logged, on) { Demand = isDemand ? new() { IsOnlyDemanded = true } : null };
        var index = ConditionEffects.Set(ref step, new(said, place, seat) { Status = StatusOf(isDemand) });
        if (on is { Kind: SubjectKind.Agreement, Id: var agreement })
            Hang(ref step.Table, index, default(IndexSet).Add(step.Table.Agreements.IndexOf(agreement)));
        else if (on is not null)
            SuspensionEffects.Hang(ref step.Table, index);
    }

    /// <summary>In which status a condition begins.</summary>
    public static ConditionStatus StatusOf(bool isDemand) => isDemand ? ConditionStatus.Demanded : ConditionStatus.Outstanding;

    private static Subject? On(in Table table, Move.Require move) =>
        move.On is not { } on ? null
        : on == table.Setting.Id ? new Subject(SubjectKind.Negotiation, on)
        : new Subject(SubjectKind.Agreement, on);
}
