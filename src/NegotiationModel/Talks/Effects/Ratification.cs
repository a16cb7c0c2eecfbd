using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What ratifiers do to a pending agreement.</summary>
internal static class Ratification
{
    /// <summary>Agreements closed together are ratified together; the last ratifier puts them in force.</summary>
    public static void Ratify(ref TableChange step, int agreement, int seat)
    {
        var heard = Hear(ref step, agreement, seat, ConditionTrigger.Meet);
        if (
            RatificationRules.HaveAllRatified(step.Table, agreement)
            || step.Table.Registers.AgreementConditions?.Parties is { AnyGone: true } // who is gone is not waited for
        )
            foreach (var one in heard ?? RatificationRules.Together(step.Table, agreement, seat))
                EntryIntoForce.Enter(ref step, one);
    }

    /// <summary>One refusal is enough: the issues are open again, and the talks reopen or break off. So is one who reports that it cannot
    /// ratify.</summary>
    public static void Refuse(ref TableChange step, int agreement, int seat, ConditionTrigger how = ConditionTrigger.Refuse)
    {
        var heard = Hear(ref step, agreement, seat, how);
        var isOfTalks = false;
        foreach (var one in heard ?? RatificationRules.Together(step.Table, agreement, seat))
            // Whose word no longer counts, or counts by a rule of its own, brings nothing down.
            if (
                step.Table.Agreements[one].AwaitsEntry
                && !RatificationRules.IsOfGone(step.Table, one, seat)
                && EntryRules.RuleFor(step.Table, one) is null
            )
            {
                Dissolution.FailEntry(ref step, one);
                isOfTalks |= !InstrumentRules.IsApart(step.Table, one);
            }

        if (isOfTalks)
            Fail(ref step);
    }

    // Those that wait together share what was said. Where ratifications are conditions, on which agreements: each of them has its own.
    private static int[]? Hear(ref TableChange step, int agreement, int seat, ConditionTrigger how)
    {
        if (step.Table.Registers.Ratifications is null)
        {
            Say(ref step, agreement, seat, how);
            return null;
        }

        var together = RatificationRules.Together(step.Table, agreement, seat);
        foreach (var one in together)
            if (!step.Table.Registers.ProgressOf(one).Heard.Contains(seat))
                Say(ref step, one, seat, how);
        RatificationConditions.Answer(ref step, together, seat, how);
        return together;
    }

    private static void Say(ref TableChange step, int agreement, int seat, ConditionTrigger how)
    {
        var (before, by) = (step.Table.Registers.ProgressOf(agreement), step.Table.PartyAt(seat));
        step.Table.EditRegisters()
            .Say(
                agreement,
                how switch
                {
                    ConditionTrigger.Meet => before.Ratified(seat, by, step.Table.Now),
                    ConditionTrigger.Refuse => before.Refused(seat, by),
                    _ => before.Failed(seat),
                }
            );
    }

    /// <summary>What was agreed can never be in force: the talks are broken off, or reopen where they had concluded.</summary>
    public static void Fail(ref TableChange step)
    {
        if (step.Table.Protocol.OnFailedEntryIntoForce == FailedEntryEffect.BreakOff)
            TalksEffects.BreakOff(ref step);
        else if (step.Table.Status == NegotiationStatus.Concluded)
            TalksEffects.Reopen(ref step, undone: true);
    }
}
