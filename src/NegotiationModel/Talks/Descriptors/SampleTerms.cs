namespace NegotiationModel;

/// <summary>Terms that may be proposed now, as an example.</summary>
internal static class SampleTerms
{
    /// <summary>Something on an issue that is open, else on one that is agreed only provisionally; null where there is neither.</summary>
    public static Terms? Of(in Table table) =>
        table.Registers.Open.Next(0) is >= 0 and var open ? On(table, open)
        : table.Registers.ProvisionallyAgreed.Next(0) is >= 0 and var provisional
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

    /// <summary>What may be said instead of a proposal: an essential issue that it lacks, or, where those are settled, something else on
    /// one that is not; null where there is neither.</summary>
    public static Terms? Beside(in Table table, Proposal proposal)
    {
        for (var slot = 0; slot < table.Agenda.Count; slot++)
            if (table.Agenda[slot].Issue is { IsEssential: true } issue && proposal.Terms.IndexOf(issue.Id) < 0 && !table.IsSettled(slot))
                return [issue.SampleTerm];
        for (var at = 0; at < proposal.Slots.Length; at++)
            if (!table.IsSettled(proposal.Slots[at]) && table.Agenda[proposal.Slots[at]].Issue is var issue)
                return issue.Same(issue.Sample, proposal.Terms[at].Value) ? [issue.LeftOpen("to be agreed later")] : [issue.SampleTerm];
        return null;
    }
}
