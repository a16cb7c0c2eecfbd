namespace NegotiationModel;

/// <summary>What an amendment makes of an agenda: the union, issue by issue.</summary>
internal static class AgendaAmendment
{
    /// <summary>The agenda amended; null when the amendment changes a type, unit or step, or narrows a bound.</summary>
    public static Register<AgendaItem>? Amended(Register<AgendaItem> agenda, ValueList<Issue> issues)
    {
        foreach (var issue in issues)
        {
            var slot = agenda.IndexOf(issue.Id.Value);
            if (slot < 0)
                agenda = agenda.Add(new(issue.Listed));
            else if (agenda[slot].Issue.Widened(issue.Listed) is { } union)
                agenda = agenda.Set(slot, new(union, agenda[slot].Agreement));
            else
                return null;
        }

        return agenda;
    }
}
