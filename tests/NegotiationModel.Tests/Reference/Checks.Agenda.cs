using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    public static string? AgendaConflict(State state, JsonElement text)
    {
        List<Issue> named = [.. DocumentReading.Items(text, "issues").Select(DocumentReading.ReadIssue)];
        if (named.Count == 0)
        {
            return "emptyTerms";
        }

        // An issue listed twice says two things at once.
        if (named.DistinctBy(issue => issue.Id).Count() < named.Count)
        {
            return "agendaConflict";
        }

        return named.Any(issue =>
            ConflictsWithBaskets(state, issue) || (state.FindIssue(issue.Id) is { } present && Conflicts(present, issue))
        )
            ? "agendaConflict"
            : null;
    }

    /// <summary>A new issue may name its basket; one that stands somewhere stays there.</summary>
    private static bool ConflictsWithBaskets(State state, Issue named) =>
        named.Basket.Length > 0
        && (
            state.Protocol.Baskets.All(b => b.Id != named.Basket)
            || (state.FindIssue(named.Id) is { } present && present.Basket != named.Basket)
        );

    private static bool Conflicts(Issue present, Issue amended) =>
        amended.Type != present.Type
        || amended.Currency != present.Currency
        || amended.Step != present.Step
        || (amended.Step is { } step && ((present.Min ?? 0) - (amended.Min ?? 0)) % step != 0)
        || (amended.Min is not null && !(amended.Min <= present.Min))
        || (amended.Max is not null && !(amended.Max >= present.Max));

    /// <summary>Adds the issue, or its options and range to the one of its id: the union. What has no bound is unbounded, and so is the
    /// union with it.</summary>
    public static void Amend(State state, Issue amended)
    {
        if (state.FindIssue(amended.Id) is not { } present)
        {
            state.Agenda.Add(amended);
            return;
        }

        present.Essential |= amended.Essential;
        foreach (string option in amended.Options)
        {
            if (!present.Options.Contains(option))
            {
                present.Options.Add(option);
            }
        }

        if (amended.Min is null || amended.Min < present.Min)
        {
            present.Min = amended.Min;
        }

        if (amended.Max is null || amended.Max > present.Max)
        {
            present.Max = amended.Max;
        }
    }
}
