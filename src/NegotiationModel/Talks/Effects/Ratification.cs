using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What ratifiers do to a pending agreement.</summary>
internal static class Ratification
{
    /// <summary>Agreements closed together are ratified together; the last ratifier puts them in force.</summary>
    public static void Ratify(ref TableChange step, int agreement, int seat)
    {
        var together = RatificationRules.Together(step.Table, agreement, seat);
        Hear(ref step, together, seat, ConditionTrigger.Meet);
        if (
            // each is listed once, and speaks once
            step.Table.Registers.ProgressOf(agreement).By.Count == BasketRules.RatifiersOf(step.Table, agreement).Count
            || step.Table.Registers.AgreementConditions?.Parties is { AnyGone: true } // who is gone is not waited for
        )
            foreach (var one in together)
                AgreementConditionEffects.Enter(ref step, one);
    }

    /// <summary>One refusal is enough: the issues are open again, and the talks reopen or break off. So is one who reports that it cannot
    /// ratify.</summary>
    public static void Refuse(ref TableChange step, int agreement, int seat, ConditionTrigger how = ConditionTrigger.Refuse)
    {
        var together = RatificationRules.Together(step.Table, agreement, seat);
        Hear(ref step, together, seat, how);
        var isLost = false;
        foreach (var one in together)
            // Whose word no longer counts, or counts by a rule of its own, brings nothing down.
            if (
                step.Table.Agreements[one].AwaitsEntry
                && !RatificationRules.IsOfGone(step.Table, one, seat)
                && EntryRules.RuleFor(step.Table, one) is null
            )
            {
                step.Fire(one, AgreementTrigger.RefuseRatification);
                Dissolution.Open(ref step, one);
                isLost |= !AgreementGroupRules.IsApart(step.Table, one);
            }

        if (isLost)
            Fail(ref step);
    }

    // Those that wait together share what was said.
    private static void Hear(ref TableChange step, int[] together, int seat, ConditionTrigger how)
    {
        var by = step.Table.PartyAt(seat);
        foreach (var agreement in together)
            if (step.Table.Registers.ProgressOf(agreement) is var before && !before.Heard.Contains(seat))
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
        RatificationConditions.Answer(ref step, together, seat, how);
    }

    /// <summary>What was agreed can never be in force: the talks are broken off, or reopen where they had concluded.</summary>
    public static void Fail(ref TableChange step)
    {
        if (step.Table.Protocol.OnRefusedRatification == RefusedRatificationEffect.BreakOff)
            TalksEffects.BreakOff(ref step);
        else if (step.Table.Status == NegotiationStatus.Concluded)
            TalksEffects.Reopen(ref step, undone: true);
    }
}
