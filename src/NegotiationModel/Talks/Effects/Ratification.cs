namespace NegotiationModel;

/// <summary>What ratifiers do to a pending agreement.</summary>
internal static class Ratification
{
    /// <summary>Agreements closed together are ratified together; the last ratifier puts them in force.</summary>
    public static void Ratify(ref TableChange step, int agreement, int seat)
    {
        foreach (var one in Together(step.Table, agreement))
        {
            var ratified = step.Table.EditBooks().Agreements.Edit(one);
            ratified.Ratifying = ratified.Ratifying.Ratified(seat, step.Table.PartyAt(seat));
            if (ratified.Ratifying.By.Count == step.Table.Protocol.Ratifiers.Count) // each is listed once, and speaks once
                step.Fire(one, AgreementTrigger.Ratify);
        }
    }

    /// <summary>One refusal is enough: the issues are open again, and the talks reopen or break off.</summary>
    public static void Refuse(ref TableChange step, int agreement, int seat)
    {
        foreach (var one in Together(step.Table, agreement))
        {
            var refused = step.Table.EditBooks().Agreements.Edit(one);
            refused.Ratifying = refused.Ratifying.Refused(seat, step.Table.PartyAt(seat));
            step.Fire(one, AgreementTrigger.RefuseRatification);
            Dissolution.Open(ref step, one);
        }

        if (step.Table.Protocol.OnRefusedRatification == RefusedRatificationEffect.BreakOff)
            TalksEffects.BreakOff(ref step);
        else if (step.Table.Status == NegotiationStatus.Concluded)
            TalksEffects.Reopen(ref step, undone: true);
    }

    private static int[] Together(in Table table, int agreement)
    {
        var register = table.Agreements;
        return register[agreement].Ratifying.Together is { Length: > 0 } group
            ? Array.FindAll(group, one => register[one].Status == AgreementStatus.Pending)
            : [agreement];
    }
}
