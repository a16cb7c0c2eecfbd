using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>Whether what preferences name is in the document: parties that are listed or join, issues on the agenda or that come onto it,
/// and values of those.</summary>
internal static class PreferencesCheck
{
    private const long Later = -1; // where it stands is looked for when there is something to tell

    public static void Check(in JsonWalker walk, List<PreferencesDraft> drafts, DeclaredNames named)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < drafts.Count; at++)
        {
            var (draft, path) = (drafts[at], $"$.preferences[{at}]");
            if (draft.Party is { } party && !known.Add(party))
                walk.Note(Later, path + ".party", $"the party {party} stands twice");
            else if (draft.Party is { } other && !named.Parties.Contains(other))
                walk.Note(Later, path + ".party", $"no party {other} is listed or joins");
            for (var interest = 0; interest < draft.Interests.Count; interest++)
                OfInterest(walk, draft.Interests[interest], $"{path}.interests[{interest}]", named);
            for (var interaction = 0; interaction < draft.Interactions.Count; interaction++)
                if (draft.Interactions[interaction].When is { } when)
                    OfTerms(walk, when, $"{path}.interactions[{interaction}].when", named);
        }
    }

    private static void OfInterest(in JsonWalker walk, InterestDraft draft, string path, DeclaredNames named)
    {
        if (draft.Issue is null)
            return;
        if (!named.Issues.TryGetValue(draft.Issue, out var issue))
            walk.Note(Later, path + ".issue", NotOnTheAgenda(draft.Issue));
        else if (draft.Form == "table")
            OfTable(walk, draft, path, issue);
        else if (draft.Form is { } form && PreferencesNamesCheck.ScaleOf(issue) is null)
            walk.Note(
                Later,
                $"{path}.{form}",
                $"a {(form == "linear" ? "line" : form)} runs over numbers, dates or durations, and the issue {issue.Id} is "
                    + $"of type {issue.Type}"
            );
        else if (draft.Form is not null)
            OfCurve(walk, draft, path, issue);
    }

    private static void OfTable(in JsonWalker walk, InterestDraft draft, string path, Issue issue)
    {
        for (var at = 0; at < draft.Values.Length; at++)
            if (draft.Values[at] is { } value && !issue.Fits(value))
                walk.Note(Later, $"{path}.table{draft.Path(at)}", NoValueOf(issue));
    }

    // Its points are of one kind, which the first shows; they may lie outside the range of the issue, or between its steps.
    private static void OfCurve(in JsonWalker walk, InterestDraft draft, string path, Issue issue)
    {
        for (var at = 0; at < draft.Values.Length; at++)
            if (draft.Values[at] is { } value && ValueScale.Of(value, out var scale) is not null)
            {
                if (scale != PreferencesNamesCheck.ScaleOf(issue))
                    walk.Note(Later, $"{path}.{draft.Form}{draft.Path(at)}", NoValueOf(issue));
                return;
            }
    }

    private static void OfTerms(in JsonWalker walk, Terms when, string path, DeclaredNames named)
    {
        foreach (var (id, value) in when)
            if (!named.Issues.TryGetValue(id.Value, out var issue))
                walk.Note(Later, path + JsonPath.Member(id.Value), NotOnTheAgenda(id.Value));
            else if (!issue.Fits(value))
                walk.Note(Later, path + JsonPath.Member(id.Value), NoValueOf(issue));
    }

    private static string NotOnTheAgenda(string issue) => $"no issue {issue} is on the agenda or comes onto it";

    private static string NoValueOf(Issue issue) => $"is not a value of the issue {issue.Id}, of type {issue.Type}";
}
