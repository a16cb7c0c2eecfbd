using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Who may ratify an agreement, or refuse to.</summary>
internal static class AgreementRules
{
    public static Objection MayRatify(in MoveInContext it, AgreementId? id)
    {
        var index = id is { } named ? it.Table.Agreements.IndexOf(named.Value) : OnlyPending(it.Table);
        return index < 0 ? UnknownAgreement
            : !BasketRules.Ratifies(it.Table, index, it.Seat) ? NotARatifier
            : it.Table.Registers.ProgressOf(index).Heard.Contains(it.Seat) ? AlreadyDone
            : !it.Table.Agreements[index].AwaitsEntry ? AgreementNotPending
            : None;
    }

    /// <summary>The place of the only agreement pending, or −1 when there is none or more than one.</summary>
    public static int OnlyPending(in Table table)
    {
        var first = table.Registers.Pending.Next(0);
        return first < 0 || table.Registers.Pending.Next(first + 1) >= 0 ? -1 : first;
    }

    /// <summary>Its id; null for none.</summary>
    public static AgreementId? IdOfOnlyPending(in Table table) =>
        OnlyPending(table) is >= 0 and var only ? table.Agreements[only].Id : (AgreementId?)null;
}
