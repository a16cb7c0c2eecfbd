using NegotiationModel.Analysis;
using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>An analysis for people: what each side can hope for, where they can meet, and what was left on the table.</summary>
internal sealed class AnalysisView(TextPage page)
{
    private const int MaxRows = 12;
    private const string Remedy = "To meet, somebody's alternative must get worse, or something new come onto the agenda.";

    public void Write(AnalysisInput subject)
    {
        var problem = subject.Problem;
        page.Line(
            $"[bold underline]{TextPage.Escape(subject.Title)}[/]: {SamplingText.Outcomes(problem)} on "
                + $"{Count(problem.Space.Issues.Count, "issue")}"
        );
        foreach (var sentence in SamplingText.Describe(subject, "--points"))
            page.Line($"[grey]{sentence}[/]", 2);
        if (subject.IsBetweenSome)
            page.Line($"[grey]A deal between {AgreementRuleText.All(subject)} alone; the others have no part in it.[/]", 2);
        else if (problem.Rule.Principals.Count > 2)
            page.Line("[grey]Deals of all are looked at; --between PARTY,PARTY looks at one that some could make.[/]", 2);
        Hopes(subject);
        Meeting(subject);
        if (problem.IndividuallyRationalCount > 0 && problem.UtilityRanges.Count > 1)
        {
            Fairness(subject);
            if (subject.IsBetweenSome)
                Gains(subject);
        }

        if (problem.UtilityRanges.Count > 1)
            Frontier(subject);
        Trading(subject);
        if (subject.Talks is not null)
            new TalksView(page).Write(subject, subject.Talks);
        page.Line();
    }

    public static string Number(double utility) => LessonSubject.Number(utility);

    /// <summary>What each party has of some utilities, as in "seller 0.62, buyer 0.71".</summary>
    public static string Shares(AnalysisInput subject, ValueList<double> utilities) => TextPage.Escape(subject.Words.Shares(utilities));

    private void Hopes(AnalysisInput subject)
    {
        page.Table(
            "What each side can hope for",
            ["", "without agreement", "worst", "best", "best that all can live with"],
            [
                .. subject.Problem.UtilityRanges.Select(party =>
                    new[]
                    {
                        page.Party(party.Party, subject.NameOf(party.Party)),
                        Number(party.Reservation),
                        Number(party.Worst),
                        Number(party.Best),
                        party.Ideal is { } ideal ? Number(ideal) : "none",
                    }
                ),
            ]
        );
        foreach (var map in subject.Problem.UtilityMaps)
            if (map.Preferences.Rationale is { } because)
                page.Line(
                    $"[grey]{TextPage.Escape(SafeText.Truncate(subject.NameOf(map.Preferences.Party)))}: "
                        + $"{TextPage.Escape(SafeText.Truncate(because, 400))}[/]",
                    2
                );
    }

    private void Meeting(AnalysisInput subject)
    {
        var problem = subject.Problem;
        page.Line();
        page.Line("[bold]Where they can meet[/]");
        if (AgreementRuleText.IsPlain(subject))
        {
            page.Line(
                problem.IndividuallyRationalCount == 0
                    ? $"[red]Nowhere: every outcome{(problem.Space.IsSampled ? " looked at" : "")} leaves at least one of them "
                        + $"worse off than no agreement.[/] {Remedy}"
                    : $"On {problem.IndividuallyRationalCount} of {SamplingText.Outcomes(problem)}, the zone of possible agreement: "
                        + "nobody likes them less than no agreement. It holds "
                        + $"{Count(problem.IndividuallyRationalFrontier.Count, "point")} of the frontier below.",
                2
            );
            return;
        }

        foreach (var sentence in AgreementRuleText.Describe(subject))
            page.Line(sentence, 2);
        page.Line(AgreementRuleText.Possible(subject), 2);
        foreach (var example in AgreementRuleText.Examples(subject))
            page.Line(example, 4);
        if (problem.UtilityRanges.Count > 1)
            page.Line(
                problem.IndividuallyRationalCount == 0
                    ? $"No outcome{(problem.Space.IsSampled ? " looked at" : "")} suits {AgreementRuleText.All(subject)} at once."
                    : $"{problem.IndividuallyRationalCount} of {SamplingText.Outcomes(problem)} "
                        + $"{(problem.IndividuallyRationalCount == 1 ? "suits" : "suit")} {AgreementRuleText.All(subject)} at once, "
                        + $"{Count(problem.IndividuallyRationalFrontier.Count, "point")} of the frontier below.",
                2
            );
    }

    // What a deal of theirs gives them above what they have without one.
    private void Gains(AnalysisInput subject)
    {
        var problem = subject.Problem;
        var point = problem.Nash.Points[0];
        ValueList<double> gains = [.. problem.UtilityRanges.Select((party, at) => point.Utilities[at] - party.Reservation)];
        page.Line($"By Nash each gains, over no agreement: {Shares(subject, gains)}.", 2);
    }

    private void Fairness(AnalysisInput subject) =>
        page.Table(
            "What would be fair, and by whose measure",
            ["", "utilities", "for instance"],
            [
                .. Enum.GetValues<SolutionConcept>()
                    .Select(concept => subject.Problem.Solve(concept))
                    .SelectMany(solution =>
                        solution
                            .Points.Take(3)
                            .Select(
                                (point, at) =>
                                    new[]
                                    {
                                        at == 0 ? Measure(subject, solution) : "",
                                        Shares(subject, point.Utilities),
                                        TextPage.Escape(SafeText.Truncate(subject.Problem.Space[point.OutcomeIndex].ToString(), 160)),
                                    }
                            )
                    ),
            ]
        );

    private static string Measure(AnalysisInput subject, Solution solution) =>
        solution.Concept switch
        {
            SolutionConcept.Nash => FormattableString.Invariant($"Nash: the product of gains is {solution.Value!.Value:G3}"),
            SolutionConcept.Egalitarian => $"Egalitarian: {AgreementRuleText.WithKnownPreferences(subject, "everybody")} gains "
                + $"{Number(solution.Value!.Value)} or more",
            SolutionConcept.KalaiSmorodinsky => $"Kalai-Smorodinsky: {Hope(subject, solution.Value!.Value)}",
            _ => $"Utilitarian: the sum is {Number(solution.Value!.Value)}",
        };

    // Who can gain nothing has no hope of which it could get a share.
    private static string Hope(AnalysisInput subject, double share) =>
        subject.Problem.UtilityRanges.Count(party => party.Ideal > party.Reservation + subject.Problem.RelativeTolerance) is var hopeful
        && hopeful == 0
            ? $"{AgreementRuleText.WithKnownPreferences(subject, "nobody")} can gain anything"
            : (
                hopeful < subject.Problem.UtilityRanges.Count
                    ? "everybody who can gain"
                    : AgreementRuleText.WithKnownPreferences(subject, "everybody")
            ) + FormattableString.Invariant($" gets {share:P0} of its hope or more");

    private void Frontier(AnalysisInput subject)
    {
        var frontier = subject.Problem.Frontier;
        page.Table(
            $"The frontier: {AgreementRuleText.WithKnownPreferences(subject, "nobody")} does better without another doing "
                + $"worse{(frontier.Count > MaxRows ? $" ({MaxRows} of {frontier.Count} points)" : "")}",
            ["utilities", "for instance"],
            [
                .. Spread(frontier.Count)
                    .Select(at =>
                        new[]
                        {
                            Shares(subject, frontier[at].Utilities),
                            TextPage.Escape(SafeText.Truncate(subject.Problem.Space[frontier[at].OutcomeIndex].ToString(), 160)),
                        }
                    ),
            ]
        );
    }

    private void Trading(AnalysisInput subject)
    {
        if (subject.Problem.Space.Issues.Count < 2 || subject.Problem.UtilityRanges.Count < 2)
            return;
        var trade = Logrolling.Find(subject.Problem);
        page.Line();
        page.Line("[bold]Splitting each issue, or trading them[/]");
        page.Line($"Split in the middle, each issue by itself: {Shares(subject, trade.Compromise.Utilities)}.", 2);
        page.Line(
            trade.JointGain > 0
                ? $"Traded, each giving way where it matters less: {Shares(subject, trade.Package.Utilities)}. That is "
                    + $"{Number(trade.JointGain)} more together."
                : $"Trading betters that for {AgreementRuleText.WithKnownPreferences(subject, "nobody")} without costing another.",
            2
        );
    }

    // The first, the last, and some between.
    private static IEnumerable<int> Spread(int count) =>
        count <= MaxRows
            ? Enumerable.Range(0, count)
            : Enumerable.Range(0, MaxRows).Select(row => (int)((long)row * (count - 1) / (MaxRows - 1)));

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
