namespace NegotiationModel;

/// <summary>Whether terms fit an agenda.</summary>
internal static class TermsCheck
{
    /// <summary>
    /// Whether the terms put a fitting value on each of the first issues, in the order of the agenda, as they most often do. Agendas only
    /// grow, so that what fitted once fits for good, and terms that are proposed again need not be looked through.
    /// </summary>
    public static bool IsInOrder(in Register<AgendaItem> agenda, Terms terms) =>
        (terms.Count <= agenda.Count && terms.FittedLast is { } block && ReferenceEquals(block, agenda.Block))
        || ComesInOrder(agenda, terms);

    private static bool ComesInOrder(in Register<AgendaItem> agenda, Terms terms)
    {
        if (terms.Count == 0 || terms.Count > agenda.Count)
            return false;
        for (var at = 0; at < terms.Count; at++)
            if (agenda[at].Key != terms.IssueAt(at).Value || !agenda[at].Issue.Allows(terms.ValueAt(at)))
                return false;
        terms.FittedLast = agenda.Block;
        return true;
    }
}
