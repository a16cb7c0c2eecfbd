using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What ends an agreement and opens its issues again.</summary>
internal static class Dissolution
{
    /// <summary>A condition subsequent failed: what carries it is dissolved, or what has taken the place of that.</summary>
    public static void DissolveAll(ref TableChange step, IndexSet agreements)
    {
        for (var agreement = agreements.Next(0); agreement >= 0; agreement = agreements.Next(agreement + 1))
            Dissolve(ref step, agreement);
    }

    // With an agreement falls what belongs to it; with one that fell before, that has already.
    private static void Dissolve(ref TableChange step, int agreement)
    {
        if (InstrumentRules.HasFallen(step.Table, agreement))
            return;
        foreach (var part in InstrumentRules.WithWhatBelongs(step.Table, agreement))
            if (!step.Table.Agreements[part].IsOver)
            {
                step.Fire(part, AgreementTrigger.EndByFailedCondition);
                Undo(ref step, part);
            }
    }

    /// <summary>An agreement can no longer come into force: it is over, and its issues are open again.</summary>
    public static void FailEntry(ref TableChange step, int agreement)
    {
        step.Fire(agreement, AgreementTrigger.FailEntryIntoForce);
        Open(ref step, agreement);
    }

    /// <summary>What was agreed holds no more, so that talks that concluded may be opened again.</summary>
    public static void Undo(ref TableChange step, int agreement)
    {
        step.Table.IsUndone |= step.Table.Status == NegotiationStatus.Concluded;
        Open(ref step, agreement);
    }

    /// <summary>Opens the issues of an agreement that holds no more; what was said on them to live proposals is "nothing yet"
    /// again.</summary>
    public static void Open(ref TableChange step, int agreement)
    {
        var slots = Array.FindAll(step.Table.Agreements[agreement].Slots, slot => slot != Agreement.Left);
        Free(ref step.Table, agreement);
        if (SideDealRules.CircleOf(step.Table, agreement) != SideDealRules.Table)
            return; // what is between some is answered as a whole
        if (slots.Length > 0 && InstrumentRules.IsApart(step.Table, agreement)) // whose fall opens nothing by itself
            step.Table.IsUndone |= step.Table.Status == NegotiationStatus.Concluded;
        var standing = step.Table.StandingOn(slots);
        for (var index = standing.Next(0); index >= 0; index = standing.Next(index + 1))
            if (step.Proposal(index).IsOnTheTable && !step.Proposal(index).IsBesideTalks)
                ResponseEffects.Unsay(ref step, index, slots);
    }

    /// <summary>Takes an agreement off the agenda.</summary>
    public static void Free(ref Table table, int agreement)
    {
        var circle = SideDealRules.CircleOf(table, agreement);
        foreach (var slot in table.Agreements[agreement].Slots)
            if (slot != Agreement.Left && SideDealRules.HolderOf(table, circle, slot) == agreement)
                SideDealEffects.Hold(ref table, circle, slot, -1);
    }
}
