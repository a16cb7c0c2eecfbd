using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Between whom a proposal is, where that is not all who sit at the table, and what is settled there.</summary>
internal static class SideDealRules
{
    /// <summary>The number of the whole table, among those of circles of parties.</summary>
    public const int Table = -1;

    /// <summary>Those between whom a proposal is; null for all principals at the table, also where it names just these.</summary>
    public static IndexSet? PartiesOf(in Table table, Move.Propose move)
    {
        if (move.Between.Count == 0 || ChangeRules.Names(table, move))
            return null;
        IndexSet named = default;
        var areAll = true;
        foreach (var party in move.Between)
        {
            var seat = table.Seats.IndexOf(party.Value);
            named.Mark(seat, true);
            areAll &= table.Counts(seat);
        }

        var principals = table.Seating.Principals;
        for (var seat = principals.Next(0); areAll && seat >= 0; seat = principals.Next(seat + 1))
            areAll &= named.Contains(seat);
        return areAll ? null : named;
    }

    /// <summary>Two principals at least make a deal, and who has accepted it by proposing it is one of them.</summary>
    public static Objection AreParties(in MoveInContext it, Move.Propose move)
    {
        if (move.Between.Count == 0)
            return None;
        IndexSet named = default;
        foreach (var party in move.Between)
            if (it.Table.Seats.IndexOf(party.Value) is var seat && it.Table.PartyAt(seat).May(Rights.Commit))
                named.Mark(seat, true);
            else
                return NotPartyToAgreement;
        var isCommitted = it.Party!.May(Rights.Commit) && !move.LeavesProposerUncommitted;
        return InstrumentRules.Count(named) < 2 || (isCommitted && !named.Contains(it.Seat)) ? NotPartyToAgreement : None;
    }

    /// <summary>The circle of a proposal, or the table.</summary>
    public static int CircleOf(in Table table, Proposal proposal) =>
        table.Registers.AgreementConditions?.Sides?.OfProposal(proposal.Key) ?? Table;

    /// <summary>The circle of an agreement, or the table; what changes one is of the same.</summary>
    public static int CircleOf(in Table table, int agreement) =>
        table.Registers.AgreementConditions?.Sides?.OfAgreement(agreement) ?? Table;

    /// <summary>The agreement that holds an issue in a circle, or at the table; −1 for none.</summary>
    public static int HolderOf(in Table table, int circle, int slot) =>
        circle == Table ? table.Agenda[slot].Agreement : table.Registers.AgreementConditions!.Sides!.Holder(circle, slot);

    /// <summary>The agreement that settles an issue there: it is pending or in force; −1 for none.</summary>
    public static int SettlerOf(in Table table, int circle, int slot) =>
        HolderOf(table, circle, slot) is >= 0 and var held && table.Agreements[held].Settles ? held : -1;

    /// <summary>Whether just those have settled what terms say, or settled some of it otherwise.</summary>
    public static bool AreSettled(in Table table, IndexSet parties, Terms terms)
    {
        if ((table.Registers.AgreementConditions?.Sides?.NumberOf(parties) ?? -1) is not (>= 0 and var circle))
            return false;
        var isSomeOpen = false;
        for (var at = 0; at < terms.Count; at++)
        {
            var slot = table.Agenda.IndexOf(terms.IssueAt(at).Value);
            var settler = SettlerOf(table, circle, slot);
            isSomeOpen |= settler < 0;
            if (settler >= 0 && TermsRules.IsOtherwise(table, slot, settler, terms.ValueAt(at)))
                return true;
        }

        return !isSomeOpen;
    }
}
