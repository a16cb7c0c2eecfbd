namespace NegotiationModel.Teaching;

/// <summary>What a teacher would ask a class about its tables, from their numbers.</summary>
internal static class DebriefQuestions
{
    public static IEnumerable<string> For(Debrief debrief) => [.. Trading(debrief), .. Spread(debrief), .. NoAgreement(debrief), .. Always];

    /// <summary>What can be asked of any talks.</summary>
    public static IEnumerable<string> Always =>
        ["What did you want to know of the other side and did not ask? What would you have told, had you been asked?"];

    private static IEnumerable<string> Trading(Debrief debrief)
    {
        if (
            debrief.Problem is { } problem
            && debrief.Tables.Where(table => table.HasAgreement).MaxBy(table => table.LeftOnTheTable ?? 0) is { LeftOnTheTable: > 0 } table
            && BetterOutcome.For(problem, table.Utilities) is { } better
        )
            yield return $"{Capital(table.Name)} agreed on {TermsInWords.Of(table.Terms!, table.Talks!)}. Nobody would lose by going on "
                + $"from there to {TermsInWords.Of(better.Terms, table.Talks!)}. "
                + "Which issue was split that should have been traded, and which question would have shown it?";
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static IEnumerable<string> Spread(Debrief debrief)
    {
        var agreed = debrief.Tables.Where(table => table.HasAgreement).ToList();
        if (agreed.Count < 2)
            yield break;
        for (var at = 0; at < debrief.Roles.Count; at++)
        {
            var (role, place) = (debrief.Roles[at], at);
            var (least, most) = (agreed.MinBy(table => table.Utilities[place])!, agreed.MaxBy(table => table.Utilities[place])!);
            if (most.Utilities[at] - least.Utilities[at] <= 0.05)
                continue;
            yield return $"With the same sheet {role.Name} had {Points.Number(least.Utilities[at])} points at {least.Name} and "
                + $"{Points.Number(most.Utilities[at])} at {most.Name}. What did they do differently, from the first offer on?";
            yield break;
        }
    }

    private static IEnumerable<string> NoAgreement(Debrief debrief)
    {
        var none = debrief.Tables.Count(table => !table.HasAgreement);
        if (none == 0 || debrief.Problem is not { } problem)
            yield break;
        yield return problem.UtilityRanges[0].Ideal is not null
            ? $"{(debrief.Tables.Count == 1 ? "They" : DebriefText.Tables(none))} did not agree, though something suits everybody. "
                + "Who knew that, and what kept it from the table?"
            : "No outcome suits everybody. When is no agreement the better end, and how can one know at the table?";
    }
}
