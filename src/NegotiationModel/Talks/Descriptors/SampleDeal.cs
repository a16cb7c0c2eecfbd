namespace NegotiationModel;

/// <summary>A proposal between two principals alone that may be made now, as an example.</summary>
internal static class SampleDeal
{
    /// <summary>On an issue that these two have not settled; null where there are no such two.</summary>
    public static Move? Of(in Table table, PartyId by, int most)
    {
        if (table.Seats.Count < 3) // whom two name who are all is the table
            return null;
        var seat = table.Seats.IndexOf(by.Value);
        var one = table.Counts(seat) ? seat : table.PrincipalFrom(0);
        for (var other = 0; other < table.Seats.Count && most-- > 0; other++)
            if (other != one && table.PartyAt(other).May(Rights.Commit))
            {
                var deal = new Move.Propose(by, Terms.Empty)
                {
                    Between = [table.PartyAt(one).Id, table.PartyAt(other).Id],
                    At = table.SampleTime,
                };
                if (SideDealRules.PartiesOf(table, deal) is { } parties && OpenTo(table, parties) is >= 0 and var slot)
                    return deal with { Terms = SampleTerms.On(table, slot) };
            }

        return null;
    }

    private static int OpenTo(in Table table, IndexSet parties)
    {
        var circle = table.Registers.AgreementConditions?.Sides?.NumberOf(parties) ?? SideDealRules.Table;
        for (var slot = 0; slot < table.Agenda.Count; slot++)
            if (circle == SideDealRules.Table || SideDealRules.SettlerOf(table, circle, slot) < 0)
                return slot;
        return -1;
    }
}
