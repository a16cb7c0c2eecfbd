namespace NegotiationModel;

/// <summary>What ratifiers do to a pending agreement.</summary>
internal static class Ratification
{
    /// <summary>Agreements closed together are ratified together; the last ratifier puts them in force.</summary>
    public static void Ratify(ref Step step, int agreement, PartyId by)
    {
        foreach (var one in Together(step.Table, agreement))
        {
            var ratified = step.Table.Agreements[one].Ratified(by);
            step.Set(one, ratified);
            if (IsComplete(step.Table.Protocol, ratified))
                step.Fire(one, AgreementTrigger.Ratify);
        }
    }

    /// <summary>One refusal is enough: the issues are open again, and the talks reopen or break off.</summary>
    public static void Refuse(ref Step step, int agreement, PartyId by)
    {
        foreach (var one in Together(step.Table, agreement))
        {
            step.Set(one, step.Table.Agreements[one].Refused(by));
            step.Fire(one, AgreementTrigger.RefuseRatification);
            Dissolution.Open(ref step, one);
        }

        if (step.Table.Protocol.OnRefusedRatification == RefusedRatification.BreakOff)
            Course.BreakOff(ref step);
        else if (step.Table.Status == NegotiationStatus.Concluded)
            Course.Reopen(ref step, undone: true);
    }

    /// <summary>A party that leaves counts as refusing what it was to ratify and has not spoken on.</summary>
    public static void RefuseAll(ref Step step, PartyId ratifier)
    {
        for (var slot = 0; slot < step.Table.Agenda.Count; slot++)
            if (step.Table.Agenda[slot].Agreement is >= 0 and var held
                && step.Table.Agreements[held] is { Status: AgreementStatus.Pending } pending && !pending.HasHeard(ratifier))
                Refuse(ref step, held, ratifier);
    }

    private static bool IsComplete(Protocol protocol, Agreement agreement)
    {
        foreach (var ratifier in protocol.Ratifiers)
            if (!agreement.RatifiedBy.AsSpan().Contains(ratifier))
                return false;
        return true;
    }

    private static int[] Together(in Table table, int agreement)
    {
        var register = table.Agreements;
        return register[agreement].Together is { Length: > 0 } group
            ? Array.FindAll(group, one => register[one].Status == AgreementStatus.Pending)
            : [agreement];
    }
}
