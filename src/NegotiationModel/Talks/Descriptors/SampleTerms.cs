namespace NegotiationModel;

/// <summary>Terms that may be proposed now, as an example.</summary>
internal static class SampleTerms
{
    /// <summary>Something on an issue that is open, else on one that is agreed only provisionally; null where there is neither.</summary>
    public static Terms? Of(in Table table) =>
        table.Registers.Open.Next(0) is >= 0 and var open ? On(table, open)
        : table.Registers.Provisional.Next(0) is >= 0 and var provisional
            ? On(table, Array.Find(table.Agreements[provisional].Slots, slot => slot != Agreement.Left))
        : null;

    /// <summary>Something on one issue. Where no value fits, a term can be left open; and so it can in other words where just these terms
    /// were refused before.</summary>
    public static Terms On(in Table table, int slot)
    {
        var issue = table.Agenda[slot].Issue;
        Terms terms = [issue.SampleTerm];
        for (var attempt = 1; ResubmissionRules.IsPutToRatifiersAgain(table, terms); attempt++)
            terms = [issue.LeftOpen($"to be agreed later ({attempt})")];
        return terms;
    }
}
