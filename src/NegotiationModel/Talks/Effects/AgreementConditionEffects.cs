using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What the conditions of agreements themselves do.</summary>
internal static class AgreementConditionEffects
{
    /// <summary>The conditions of a text come into being with its first agreement, and hang on every agreement that comes of
    /// it.</summary>
    public static void Come(ref TableChange step, int proposal, int agreement)
    {
        if (step.Proposal(proposal).Move.AgreementConditions.Count == 0)
            return;
        var hanging = step.Table.Registers.AgreementConditions ?? AgreementConditions.None;
        var conditions = hanging.OfText(proposal) ?? Set(ref step, proposal, agreement);
        hanging = hanging.WithText(proposal, conditions);
        for (var at = conditions.Next(0); at >= 0; at = conditions.Next(at + 1))
        {
            var condition = step.Table.EditRegisters().EditCondition(at);
            condition.Carriers = condition.Carriers.Add(agreement);
            hanging = hanging.Marked(agreement, at, condition.HoldsUp, condition.IsOpen);
            if (condition is { IsOpen: false, Kind: ConditionKind.Precedent } && Alternatives.BringsDown(step.Table, condition))
                hanging = hanging.WithLost(agreement);
        }

        step.Table.EditRegisters().AgreementConditions = hanging;
    }

    /// <summary>A condition is met or waived: what waited for it alone is in force.</summary>
    public static void Complete(ref TableChange step, Condition condition)
    {
        for (var agreement = condition.Carriers.Next(0); agreement >= 0; agreement = condition.Carriers.Next(agreement + 1))
            EntryIntoForce.Enter(ref step, agreement);
    }

    /// <summary>A condition precedent was refused, failed or lapsed: what waits for it can never be in force.</summary>
    public static void Fall(ref TableChange step, Condition condition)
    {
        for (var agreement = condition.Carriers.Next(0); agreement >= 0; agreement = condition.Carriers.Next(agreement + 1))
            if (!AgreementPartyRules.IsOfGone(step.Table, agreement, condition) && EntryRules.IsLost(step.Table, agreement))
                EntryIntoForce.Undo(ref step, agreement);
    }

    /// <summary>A condition is over, and hangs on nothing any more.</summary>
    public static void Close(ref Table table, int index)
    {
        if (
            table.Registers.AgreementConditions is not { } hanging
            || table.Conditions[index] is not { IsOfAcceptance: false, IsOpen: false } condition
        )
            return;
        for (var agreement = condition.Carriers.Next(0); agreement >= 0; agreement = condition.Carriers.Next(agreement + 1))
            hanging = hanging.Marked(agreement, index, condition.HoldsUp, isOpen: false);
        table.EditRegisters().AgreementConditions = hanging;
    }

    /// <summary>What is still open of the conditions of agreements that are over is moot, unless it hangs on another one too; whether
    /// something was.</summary>
    public static bool MootThoseOver(ref TableChange step)
    {
        var over = step.AgreementsToReview;
        step.AgreementsToReview = default;
        if (over.IsEmpty)
            return false;
        if (step.Table.Registers.AgreementConditions is null)
            return true;
        var useless = default(IndexSet);
        for (var agreement = over.Next(0); agreement >= 0; agreement = over.Next(agreement + 1))
            MarkUseless(step.Table, agreement, ref useless);
        WatchedStatusEffects.FollowAll(ref step, useless); // which see first what came of all that
        for (var at = useless.Next(0); at >= 0; at = useless.Next(at + 1))
            if (step.Table.Conditions[at].IsOpen) // what was demanded in its place goes with one
                step.Fire(at, ConditionTrigger.Moot);
        return true;
    }

    private static void MarkUseless(in Table table, int agreement, ref IndexSet useless)
    {
        var open = table.Registers.AgreementConditions!.Open(agreement);
        for (var at = open.Next(0); at >= 0; at = open.Next(at + 1))
            if (
                table.Conditions[at] is { IsOpen: true } condition
                && (HangsOnlyOnWhatIsOver(table, condition) || IsDemandedTooLate(table, condition))
            )
                useless.Mark(at, true);
    }

    private static bool HangsOnlyOnWhatIsOver(in Table table, Condition condition)
    {
        for (var agreement = condition.Carriers.Next(0); agreement >= 0; agreement = condition.Carriers.Next(agreement + 1))
            if (!InstrumentRules.IsOverForGood(table, agreement))
                return false;
        return true;
    }

    // What is precedent is not conceded any more when all that it was demanded of has come into force.
    private static bool IsDemandedTooLate(in Table table, Condition condition)
    {
        if (condition is not { Kind: ConditionKind.Precedent, Status: ConditionStatus.Demanded, Accession: null })
            return false;
        for (var agreement = condition.Carriers.Next(0); agreement >= 0; agreement = condition.Carriers.Next(agreement + 1))
            if (table.Agreements[agreement].InForceSince is null)
                return false;
        return true;
    }

    // Puts the conditions of a text on the books, by ids of their own: several texts may have named the same.
    private static IndexSet Set(ref TableChange step, int proposal, int agreement)
    {
        var text = step.Proposal(proposal);
        var names = NamesFor(step.Table, text.Move.AgreementConditions);
        var place = new ConditionPlace(LoggedMove.Kept(text.Move, step.Table.Now), Subject.Of(step.Table.Agreements[agreement].Id));
        var conditions = default(IndexSet);
        foreach (var condition in text.Move.AgreementConditions)
            conditions.Mark(ConditionEffects.Set(ref step, new(condition.Renamed(names), place, text.Seat)), true);
        return conditions;
    }

    // The ids under which the conditions of a text come to be: their own, or, where one is taken by then, that with a number.
    private static Dictionary<string, string> NamesFor(in Table table, ValueList<ConditionDefinition> conditions)
    {
        var ids = conditions.Select(condition => condition.Id!.Value.Value).ToHashSet();
        var names = new Dictionary<string, string>();
        foreach (var id in ids)
        {
            var name = id;
            for (var number = 2; NamingRules.IsTaken(table, name) || (name != id && ids.Contains(name)); number++)
                name = $"{id}-{number}";
            names[id] = name;
        }

        return names;
    }
}
