namespace NegotiationModel.Tests.Growth;

/// <summary>Documents of some kinds of parts, so many of each.</summary>
internal sealed record Composition(string Settlement, string Acceptance, params Kind[] Kinds)
{
    /// <summary>How issues are settled, and who must accept: in turn two are enough, all must, or no number is enough.</summary>
    public static readonly (string Settlement, string Acceptance)[] Rules =
    [
        ("byIssue", "{\"quorum\":2}"),
        ("byIssue", "\"unanimous\""),
        ("provisional", "{\"quorum\":2}"),
        ("byIssue", "{\"weights\":WEIGHTS,\"threshold\":1000000}"),
        ("package", "\"majority\""),
        ("provisional", "{\"weights\":WEIGHTS,\"threshold\":2}"),
    ];

    /// <summary>The rules under which everything is agreed, and closed at once.</summary>
    public const int ClosedTogether = 2;

    public static Composition Under(int rules, params Kind[] kinds) => new(Rules[rules].Settlement, Rules[rules].Acceptance, kinds);

    public override string ToString() => $"{string.Join(" and ", Kinds.Select(kind => kind.Name))} ({Settlement}, {Acceptance})";

    public byte[] Document(int count)
    {
        var draft = new Draft(Settlement, Acceptance);
        foreach (var kind in Kinds)
            kind.Need?.Invoke(draft, count);
        Act(draft, count, When.InSetting, When.BeforeProposals);
        draft.Propose("a", "main", string.Join(',', draft.Terms.Select(issue => $"\"{issue}\":1")));
        Act(draft, count, When.AmongProposals, When.AfterAnswers);
        draft.Move("accept", "z", "\"proposal\":\"main\"");
        draft.Propose("a", "last", string.Join(',', draft.Terms.Append("open").Select(issue => $"\"{issue}\":1")));
        draft.Propose("a", "rest", "\"open\":1");
        draft.Move("accept", "b", "\"proposal\":\"last\"");
        draft.Move("accept", "b", "\"proposal\":\"rest\"");
        draft.Move("accept", "z", "\"proposal\":\"rest\"");
        Act(draft, count, When.AtTheEnd, When.AtTheEnd);
        draft.Wait(90 * 24 * 3600);
        draft.Move("state", "a");
        return draft.Bytes();
    }

    private void Act(Draft draft, int count, When from, When to)
    {
        foreach (var kind in Kinds.Where(kind => kind.When >= from && kind.When <= to).OrderBy(kind => kind.When))
            kind.Act(draft, count);
    }
}
