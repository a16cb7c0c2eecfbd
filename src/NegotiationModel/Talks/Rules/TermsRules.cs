using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Whether terms fit the agenda, and leave what is settled as it is.</summary>
internal static class TermsRules
{
    public static Objection Check(in Table table, Terms terms) =>
        TermsCheck.IsInOrder(table.Agenda, terms) ? None : OfEach(table.Agenda, terms);

    /// <summary>At least one issue must be open, and what is settled must stay as it is.</summary>
    public static bool AreSettled(in Table table, Terms terms)
    {
        if (table.Agreements.Count == 0)
            return false;
        var open = 0;
        for (var at = 0; at < terms.Count; at++)
            if (Slot(table.Agenda, terms, at) is var slot && !table.IsSettled(slot))
                open++;
            else if (IsSettledOtherwise(table, slot, terms.ValueAt(at)))
                return true;
        return open == 0;
    }

    /// <summary>Whether terms say something else on an issue that is settled; they need not have one that is open.</summary>
    public static bool ContradictSettled(in Table table, Terms terms)
    {
        for (var at = 0; at < terms.Count; at++)
            if (Slot(table.Agenda, terms, at) is var slot && table.IsSettled(slot) && IsSettledOtherwise(table, slot, terms.ValueAt(at)))
                return true;
        return false;
    }

    /// <summary>Whether the table has another value on an issue that is agreed.</summary>
    public static bool IsSettledOtherwise(in Table table, int slot, Value value) =>
        IsOtherwise(table, slot, table.Agenda[slot].Agreement, value);

    /// <summary>Whether an agreement gives an issue another value.</summary>
    public static bool IsOtherwise(in Table table, int slot, int agreement, Value value) =>
        table.Agenda[slot].Issue is var issue && !issue.Same(value, table.Agreements[agreement].Terms.Find(issue.Id)!.Value);

    private static Objection OfEach(in Register<AgendaItem> agenda, Terms terms)
    {
        if (terms.Count == 0)
            return NothingNamed;
        for (var at = 0; at < terms.Count; at++)
            if (Slot(agenda, terms, at) < 0)
                return UnknownIssue;
        for (var at = 0; at < terms.Count; at++)
            if (!agenda[Slot(agenda, terms, at)].Issue.Allows(terms.ValueAt(at)))
                return ValueOutsideIssue;
        return None;
    }

    private static int Slot(in Register<AgendaItem> agenda, Terms terms, int at) => agenda.IndexOf(terms.IssueAt(at).Value, at);
}
