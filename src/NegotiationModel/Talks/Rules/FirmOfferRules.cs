using NodaTime;

namespace NegotiationModel;

/// <summary>Whether an offer is firm: before that is over its proposer does not withdraw, replace or supersede it, and does not end it by
/// leaving or by a sooner deadline.</summary>
internal static class FirmOfferRules
{
    /// <summary>Whether an offer is firm at an instant, its end being later, or not known yet.</summary>
    public static bool IsFirm(in Table table, Proposal proposal, Instant at) =>
        table.Firm > 0 && !table.FirmnessOf(proposal).IsNever && !(table.FirmUntil(proposal) <= at);

    /// <summary>Whether its proposer may not yet withdraw an offer, or replace it.</summary>
    public static bool ForbidsWithdrawal(in MoveInContext it, Proposal proposal) => IsFirm(it.Table, proposal, it.At);

    /// <summary>Of the offers of a seat that are firm at an instant, the one that is firm longest; null for none.</summary>
    public static Proposal? Firmest(in Table table, int seat, Instant at)
    {
        Proposal? firmest = null;
        var all = table.Firm > 0 ? table.KnownOf(seat) : default;
        for (var index = all.Next(0); index >= 0; index = all.Next(index + 1))
            if (
                table.Proposals[index] is var own
                && own.Seat == seat
                && !AgreementProposalRules.IsAbout(table, own) // which outlives the talks
                && IsFirm(table, own, firmest is null ? at : table.FirmUntil(firmest) ?? DocumentTimeRange.Latest)
            )
                firmest = own;
        return firmest;
    }

    /// <summary>Whether a party would end a firm offer of its own by leaving.</summary>
    public static bool EndsOneByLeaving(in MoveInContext it) => Firmest(it.Table, it.Seat, it.At) is not null;

    /// <summary>Whether a new deadline would end a firm offer of who sets it; one that is no sooner than the present one ends
    /// nothing.</summary>
    public static bool EndsOneByDeadline(in MoveInContext it, End deadline) =>
        it.Table.Firm > 0
        && LimitRules.Known(it, deadline) is { } at
        && !(at >= it.Table.Clock.Deadline)
        && Firmest(it.Table, it.Seat, it.At) is { } firmest
        && IsFirm(it.Table, firmest, at);
}
