namespace NegotiationModel.Pictures;

/// <summary>What each subject's status was after each move, for whoever steps through the page.</summary>
internal sealed class StatusHistories
{
    private readonly Dictionary<string, List<(int MoveIndex, Enum Status)>> histories = [];
    private readonly Negotiation end;
    private int proposals,
        conditions,
        agreements;

    public StatusHistories(TalksCourse course)
    {
        end = course.End;
        foreach (var step in course.Steps)
        {
            Come(step.Talks, step.Index);
            foreach (var transition in step.Transitions)
                if (histories.TryGetValue(transition.SubjectId, out var history))
                    history.Add((step.Index, transition.To));
        }
    }

    /// <summary>The attributes of a subject's row.</summary>
    public string Of(string id)
    {
        var history = string.Join(';', histories[id].Select(step => $"{step.MoveIndex}:{Narration.Label(step.Status)}"));
        return $" data-history=\"{MarkupText.Encode(history)}\"";
    }

    // Registers only grow; only what the tables show has a history.
    private void Come(Negotiation talks, int move)
    {
        for (; proposals < talks.Proposals.Count; proposals++)
            if (!new Excerpt(end.Proposals.Count, TalksCourse.Most).LeavesOut(proposals))
                histories[talks.Proposals[proposals].Id.Value] = [(move, talks.Proposals[proposals].Status)];
        for (; conditions < talks.Conditions.Count; conditions++)
            if (!new Excerpt(end.Conditions.Count, TalksCourse.Most).LeavesOut(conditions))
                histories[talks.Conditions[conditions].Id.Value] = [(move, talks.Conditions[conditions].Status)];
        for (; agreements < talks.Agreements.Count; agreements++)
            if (!new Excerpt(end.Agreements.Count, TalksCourse.Most).LeavesOut(agreements))
                histories[talks.Agreements[agreements].Id.Value] = [(move, talks.Agreements[agreements].Status)];
    }
}
