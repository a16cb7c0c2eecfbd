using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>An analysis for people: what each side can hope for, where they can meet, and what was left on the table.</summary>
internal sealed class Lesson(Page page)
{
    private const int MostRows = 12;
    private const string Remedy = "To meet, somebody's alternative must get worse, or something new come onto the agenda.";

    public void Tell(Case subject)
    {
        var problem = subject.Problem;
        page.Line($"[bold underline]{Page.Escape(subject.Title)}[/]: {Sampling.Outcomes(problem)} on {Count(problem.Space.Issues.Count, "issue")}");
        foreach (var sentence in Sampling.Told(subject, "--points"))
            page.Line($"[grey]{sentence}[/]", 2);
        Hopes(subject);
        Meeting(subject);
        if (problem.IndividuallyRational > 0 && problem.Parties.Count > 1)
            Fairness(subject);
        if (problem.Parties.Count > 1)
            Frontier(subject);
        Trading(subject);
        if (subject.Talks is not null)
            new Debrief(page).Tell(subject, subject.Talks);
        page.Line();
    }

    public static string Number(double utility) => FormattableString.Invariant($"{utility:0.###}");

    /// <summary>What each party has of some utilities, as in "seller 0.62, buyer 0.71".</summary>
    public static string Shares(Case subject, ValueList<double> utilities) =>
        string.Join(", ", subject.Problem.Parties.Select((party, at) => $"{Page.Escape(Safe.Short(subject.NameOf(party.Party)))} {Number(utilities[at])}"));

    private void Hopes(Case subject)
    {
        page.Table("What each side can hope for", ["", "without agreement", "worst", "best", "best that all can live with"],
        [
            .. subject.Problem.Parties.Select(party => new[]
            {
                page.Party(party.Party, subject.NameOf(party.Party)), Number(party.Reservation), Number(party.Worst), Number(party.Best), party.Ideal is { } ideal ? Number(ideal) : "none",
            }),
        ]);
        foreach (var one in subject.Problem.Maps)
            if (one.Preferences.Because is { } because)
                page.Line($"[grey]{Page.Escape(Safe.Short(subject.NameOf(one.Preferences.Party)))}: {Page.Escape(Safe.Short(because, 400))}[/]", 2);
    }

    private void Meeting(Case subject)
    {
        var problem = subject.Problem;
        page.Line();
        page.Line("[bold]Where they can meet[/]");
        if (Deciding.IsPlain(subject))
        {
            page.Line(problem.IndividuallyRational == 0
                ? $"[red]Nowhere: every outcome{(problem.Space.IsSampled ? " looked at" : "")} leaves at least one of them worse off than no agreement.[/] {Remedy}"
                : $"On {problem.IndividuallyRational} of {Sampling.Outcomes(problem)}, the zone of possible agreement: nobody likes them less than no agreement. It holds {Count(problem.RationalFrontier.Count, "point")} of the frontier below.", 2);
            return;
        }

        foreach (var sentence in Deciding.Told(subject))
            page.Line(sentence, 2);
        page.Line(Deciding.Possible(subject), 2);
        foreach (var example in Deciding.Examples(subject))
            page.Line(example, 4);
        if (problem.Parties.Count > 1)
            page.Line(problem.IndividuallyRational == 0
                ? $"No outcome{(problem.Space.IsSampled ? " looked at" : "")} suits {Deciding.All(subject)} at once."
                : $"{problem.IndividuallyRational} of {Sampling.Outcomes(problem)} {(problem.IndividuallyRational == 1 ? "suits" : "suit")} {Deciding.All(subject)} at once, {Count(problem.RationalFrontier.Count, "point")} of the frontier below.", 2);
    }

    private void Fairness(Case subject) =>
        page.Table("What would be fair, and by whose measure", ["", "utilities", "for instance"],
        [
            .. Enum.GetValues<SolutionConcept>().Select(concept => subject.Problem.Solve(concept)).SelectMany(solution => solution.Points.Take(3).Select((point, at) => new[]
            {
                at == 0 ? Measure(subject, solution) : "", Shares(subject, point.Utilities), Page.Escape(Safe.Short(subject.Problem.Space[point.Outcome].ToString(), 160)),
            })),
        ]);

    private static string Measure(Case subject, Solution solution) => solution.Concept switch
    {
        SolutionConcept.Nash => FormattableString.Invariant($"Nash: the product of gains is {solution.Value!.Value:G3}"),
        SolutionConcept.Egalitarian => $"Egalitarian: {Deciding.Of(subject, "everybody")} gains {Number(solution.Value!.Value)} or more",
        SolutionConcept.KalaiSmorodinsky => $"Kalai-Smorodinsky: {Hope(subject, solution.Value!.Value)}",
        _ => $"Utilitarian: the sum is {Number(solution.Value!.Value)}",
    };

    // Who can gain nothing has no hope of which it could get a share.
    private static string Hope(Case subject, double share) =>
        subject.Problem.Parties.Count(party => party.Ideal > party.Disagreement + subject.Problem.Tolerance) is var hopeful && hopeful == 0 ? $"{Deciding.Of(subject, "nobody")} can gain anything"
        : FormattableString.Invariant($"{(hopeful < subject.Problem.Parties.Count ? "everybody who can gain" : Deciding.Of(subject, "everybody"))} gets {share:P0} of its hope or more");

    private void Frontier(Case subject)
    {
        var frontier = subject.Problem.Frontier;
        page.Table($"The frontier: {Deciding.Of(subject, "nobody")} does better without another doing worse{(frontier.Count > MostRows ? $" ({MostRows} of {frontier.Count} points)" : "")}", ["utilities", "for instance"],
        [
            .. Spread(frontier.Count).Select(at => new[] { Shares(subject, frontier[at].Utilities), Page.Escape(Safe.Short(subject.Problem.Space[frontier[at].Outcome].ToString(), 160)) }),
        ]);
    }

    private void Trading(Case subject)
    {
        if (subject.Problem.Space.Issues.Count < 2 || subject.Problem.Parties.Count < 2)
            return;
        var trade = Logrolling.Find(subject.Problem);
        page.Line();
        page.Line("[bold]Splitting each issue, or trading them[/]");
        page.Line($"Split in the middle, each issue by itself: {Shares(subject, trade.Compromise.Utilities)}.", 2);
        page.Line(trade.JointGain > 0
            ? $"Traded, each giving way where it matters less: {Shares(subject, trade.Package.Utilities)}. That is {Number(trade.JointGain)} more together."
            : $"Trading betters that for {Deciding.Of(subject, "nobody")} without costing another.", 2);
    }

    // The first, the last, and some between.
    private static IEnumerable<int> Spread(int count) =>
        count <= MostRows ? Enumerable.Range(0, count) : Enumerable.Range(0, MostRows).Select(row => (int)((long)row * (count - 1) / (MostRows - 1)));

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
