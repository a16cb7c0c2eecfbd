namespace NegotiationModel;

/// <summary>Terms that may be proposed now, as an example.</summary>
internal static class SampleTerms
{
    /// <summary>Something on an issue that is open, else on one that is agreed only provisionally; null where there is neither.</summary>
    public static Terms? Of(in Table table, int most)
    {
        var books = table.Books;
        for (var slot = books.Open.Next(0); slot >= 0 && most-- > 0; slot = books.Open.Next(slot + 1))
            if (On(table, slot) is { } terms)
                return terms;
        for (var index = books.Provisional.Next(0); index >= 0 && most-- > 0; index = books.Provisional.Next(index + 1))
            if (On(table, Array.Find(table.Agreements[index].Slots, one => one != Agreement.Left)) is { } terms)
                return terms;
        return null;
    }

    private static Terms? On(in Table table, int slot) =>
        table.Agenda[slot].Issue is var issue && issue.Fits(issue.Sample) ? [new Term(issue.Id, issue.Sample)] : null;
}
