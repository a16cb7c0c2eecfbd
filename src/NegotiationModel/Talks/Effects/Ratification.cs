using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What ratifiers do to a pending agreement.</summary>
internal static class Ratification
{
    /// <summary>Agreements closed together are ratified together; the last ratifier puts them in force.</summary>
    public static void Ratify(ref TableChange step, int agreement, int seat)
    {
        var progress = step.Table.Registers.ProgressOf(agreement).Ratified(seat, step.Table.PartyAt(seat));
        step.Table.EditRegisters().Say(agreement, progress);
        if (
            progress.By.Count == BasketRules.RatifiersOf(step.Table, agreement).Count // each is listed once, and speaks once
            || step.Table.Registers.AgreementConditions?.Parties is { AnyGone: true } // who is gone is not waited for
        )
            foreach (var one in Together(step.Table, agreement))
                AgreementConditionEffects.Enter(ref step, one);
    }

    /// <summary>One refusal is enough: the issues are open again, and the talks reopen or break off.</summary>
    public static void Refuse(ref TableChange step, int agreement, int seat)
    {
        var progress = step.Table.Registers.ProgressOf(agreement).Refused(seat, step.Table.PartyAt(seat));
        step.Table.EditRegisters().Say(agreement, progress);
        var isLost = false;
        foreach (var one in Together(step.Table, agreement))
            // Whose word no longer counts, or counts by a rule of its own, brings nothing down.
            if (!AgreementPartyRules.IsGone(step.Table, one, seat) && EntryRules.RuleFor(step.Table, one) is null)
            {
                ResubmissionEffects.Refuse(ref step.Table, step.Table.PartyAt(seat).Id, one);
                step.Fire(one, AgreementTrigger.RefuseRatification);
                Dissolution.Open(ref step, one);
                isLost |= !AgreementGroupRules.IsApart(step.Table, one);
            }

        if (isLost)
            Fail(ref step);
    }

    /// <summary>What was agreed can never be in force: the talks are broken off, or reopen where they had concluded.</summary>
    public static void Fail(ref TableChange step)
    {
        if (step.Table.Protocol.OnRefusedRatification == RefusedRatificationEffect.BreakOff)
            TalksEffects.BreakOff(ref step);
        else if (step.Table.Status == NegotiationStatus.Concluded)
            TalksEffects.Reopen(ref step, undone: true);
    }

    private static int[] Together(in Table table, int agreement)
    {
        var books = table.Registers;
        return books.GroupOf(agreement) is { } group ? Array.FindAll(group.Members, books.Pending.Contains) : [agreement];
    }
}
