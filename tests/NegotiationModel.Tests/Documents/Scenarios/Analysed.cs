using NegotiationModel.Analysis;
using NegotiationModel.Reports;

namespace NegotiationModel.Tests.Documents.Scenarios;

/// <summary>A scenario as a bargaining problem, on the agenda with which it began or ended.</summary>
internal sealed record Analysed(BargainingProblem Problem, NegotiationDocument Document, Negotiation Talks)
{
    public static Analysed AtFirst(string id)
    {
        var document = Scenario.Find(id)!.Read();
        var space = OutcomeSpace.Of(
            document.Setting.Agenda,
            [.. document.Preferences.Select(one => Narrowed(one, document.Setting.Agenda))]
        );
        return new(BargainingProblem.Of(space, document.Preferences), document, ReplayResult.Play(document).Talks);
    }

    public static Analysed AtLast(string id)
    {
        var document = Scenario.Find(id)!.Read();
        return new(BargainingProblem.Of(document), document, ReplayResult.Play(document).Talks);
    }

    // What the opening agenda has of them.
    private static Preferences Narrowed(Preferences preferences, ValueList<Issue> agenda) =>
        new(
            preferences.Party,
            [
                .. preferences
                    .IssuePreferences.Where(interest => agenda.Any(issue => issue.Id == interest.Issue))
                    .Select(interest =>
                        interest with
                        {
                            Valuation = Narrowed(interest.Valuation, agenda.First(issue => issue.Id == interest.Issue)),
                        }
                    ),
            ]
        );

    private static Valuation Narrowed(Valuation valuation, Issue issue) =>
        valuation is ValueTable table ? Valuation.Table([.. table.Entries.Where(worth => issue.Fits(worth.Value))]) : valuation;
}
