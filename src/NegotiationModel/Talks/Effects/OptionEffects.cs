using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>An option: a firm offer that stays open while it is firm, whatever is said to it.</summary>
internal static class OptionEffects
{
    /// <summary>Whether a proposal that would be over for having been turned down stays open; it is noted that it does.</summary>
    public static bool KeepsOpen(ref TableChange step, int index)
    {
        ref var table = ref step.Table;
        var proposal = table.Proposals[index];
        if (!IsOption(table, proposal))
            return false;
        if (!table.Clock.IsHeldOpen(index))
            table.Clock = table.Clock.HoldingOpen(index, table.FirmUntil(proposal));
        return true;
    }

    private static bool IsOption(in Table table, Proposal proposal) =>
        table.Protocol.OnRejectedFirmOffer == RejectedFirmOffers.StayOpen && FirmOfferRules.IsFirm(table, proposal, table.Now);

    /// <summary>It is firm no longer: it lapses, unless somebody has thought better of it.</summary>
    public static void Pass(ref TableChange step, Limit limit)
    {
        step.Table.Clock = step.Table.Clock.Without(limit);
        if (step.Proposal(limit.Index).IsOnTheTable && AcceptanceEffects.CanNoLongerBeMet(step.Table, limit.Index))
            step.Fire(limit.Index, ProposalTrigger.Lapse);
    }

    /// <summary>It is over, and its limit with it.</summary>
    public static void End(ref Table table, int index)
    {
        if (table.Clock.IsHeldOpen(index) && table.FirmUntil(table.Proposals[index]) is { } until)
            table.Clock = table.Clock.Without(new Limit(until, LimitOf.Firmness, index));
    }
}
