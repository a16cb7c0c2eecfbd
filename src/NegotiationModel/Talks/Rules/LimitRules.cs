using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Whether limits lie after the move that sets them, and hang on what there is, but not on themselves.</summary>
internal static class LimitRules
{
    /// <summary>Whether an end is known already, and too soon.</summary>
    public static bool IsNotAfter(in MoveInContext it, in End end) => !end.IsNever && Known(it, end) <= it.At;

    /// <summary>The instant for which an end stands that the move sets, as far as it is known.</summary>
    public static NodaTime.Instant? Known(in MoveInContext it, in End end) => end.Form is { } form ? Known(it, form) : end.Instant;

    private static NodaTime.Instant? Known(in MoveInContext it, EndForm form) => form.Known(new EndFacts(it.Table, it.Log, it.At));

    /// <summary>Whether the due of one of some conditions is.</summary>
    public static bool AnyNotAfter(in MoveInContext it, ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (IsNotAfter(it, condition.Due))
                return true;
        return false;
    }

    /// <summary>Whether an end hangs on something that is not there.</summary>
    public static bool IsUnknown(in Table table, in End end) => end.Form is { } form && IsUnknown(table, form);

    private static bool IsUnknown(in Table table, EndForm form)
    {
        foreach (var id in form.AllNames)
            if (table.Conditions.IndexOf(id) < 0 && table.Agreements.IndexOf(id) < 0)
                return true;
        return false;
    }

    /// <summary>What is wrong with what the dues of conditions, and the ends of their text, hang on; they may hang on each
    /// other.</summary>
    public static Objection HangOnWhatIsThere(in Table table, ValueList<ConditionDefinition> conditions, in End term, in End from = default)
    {
        var hangs = term.Form is not null || from.Form is not null;
        foreach (var condition in conditions)
            hangs |= condition.Due.Form is not null;
        return hangs ? WhatIsWrong(table, conditions, term, from) : None;
    }

    // By itself, so that whoever hangs on nothing makes nothing.
    private static Objection WhatIsWrong(in Table table, ValueList<ConditionDefinition> conditions, End term, End from)
    {
        var waits = new Dictionary<string, List<string>>();
        foreach (var condition in conditions)
            if (condition.Id is { } id)
                waits[id.Value] = [.. condition.Due.Form?.AllNames ?? [], .. condition.LeadsTo];
        foreach (var condition in conditions)
        foreach (var id in condition.Due.Form?.AllNames ?? [])
            if (!waits.ContainsKey(id) && table.Conditions.IndexOf(id) < 0 && table.Agreements.IndexOf(id) < 0)
                return UnknownIdInEnd;
        foreach (var id in (term.Form?.AllNames ?? []).Concat(from.Form?.AllNames ?? []))
            if (!waits.ContainsKey(id) && table.Conditions.IndexOf(id) < 0 && table.Agreements.IndexOf(id) < 0)
                return UnknownIdInEnd;
        return GoRound(waits) && conditions.Any(condition => IsDueByItself(condition, waits)) ? CircularEnd : None;
    }

    // Two that wait for each other by "when" alone are allowed: their ends hang on nothing.
    private static bool IsDueByItself(ConditionDefinition condition, Dictionary<string, List<string>> waits)
    {
        if (condition.Id is not { Value: var own })
            return false;
        var ahead = new Stack<string>(condition.Due.Form?.AllNames ?? []);
        var seen = new HashSet<string>();
        while (ahead.TryPop(out var id))
            if (id == own)
                return true;
            else if (seen.Add(id) && waits.TryGetValue(id, out var next))
                foreach (var one in next)
                    ahead.Push(one);
        return false;
    }

    /// <summary>Whether an end of a condition's due hangs on that condition, by whatever way.</summary>
    public static bool LeadsTo(in Table table, string condition, in End end) => LeadsTo(table, condition, end, default);

    /// <summary>The same, where a move brings conditions on which ends hang, too.</summary>
    public static bool LeadsTo(in Table table, string condition, in End end, ValueList<ConditionDefinition> brought)
    {
        if (end.Form is not { } form)
            return false;
        var ahead = new Stack<string>(form.AllNames);
        var seen = new HashSet<string>();
        while (ahead.TryPop(out var id))
            if (id == condition)
                return true;
            else if (seen.Add(id))
            {
                foreach (var next in WaitsFor(table, id))
                    ahead.Push(next);
                foreach (var one in brought)
                    if (one.Id?.Value == id)
                        foreach (var next in (one.Due.Form?.AllNames ?? []).Concat(one.LeadsTo))
                            ahead.Push(next);
            }

        return false;
    }

    // What a condition waits for, the term of an agreement, the expiry of a proposal or the deadline, while it matters.
    private static IEnumerable<string> WaitsFor(in Table table, string id) =>
        table.Conditions.Find(id) is { IsOpen: true } condition
            ? (table.DueOf(condition).Form?.AllNames ?? []).Concat(condition.Proviso.LeadsTo)
        : table.Agreements.Find(id) is { IsOver: false } agreement ? table.TermOf(agreement).Form?.AllNames ?? []
        : table.Proposals.Find(id) is { IsOnTheTable: true } proposal ? table.ExpiryOf(proposal).Form?.AllNames ?? []
        : id == table.Setting.Id && !table.IsClosed ? table.Clock.End(LimitKey.Deadline, End.Never).Form?.AllNames ?? []
        : [];

    // What waits for nothing of the rest is taken out, until nothing is left but what goes round.
    private static bool GoRound(Dictionary<string, List<string>> waits)
    {
        var open = waits.ToDictionary(one => one.Key, one => one.Value.Count(waits.ContainsKey));
        var waiting = waits.SelectMany(one => one.Value.Select(on => (on, one.Key))).ToLookup(pair => pair.on, pair => pair.Key);
        var free = new Stack<string>(open.Where(one => one.Value == 0).Select(one => one.Key));
        var taken = 0;
        for (; free.TryPop(out var id); taken++)
            foreach (var one in waiting[id])
                if (--open[one] == 0)
                    free.Push(one);
        return taken < waits.Count;
    }
}
