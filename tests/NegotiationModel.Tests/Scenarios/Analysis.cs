namespace NegotiationModel.Tests.Scenarios;

/// <summary>A scenario as a bargaining problem, on the agenda with which it began or ended.</summary>
internal sealed record Analysis(BargainingProblem Problem, NegotiationDocument Document, Negotiation Talks)
{
    public static Analysis AtFirst(string id) => Of(id, (document, _) => document.Setting.Agenda);

    public static Analysis AtLast(string id) => Of(id, (_, talks) => [.. talks.Agenda.Select(item => item.Issue)]);

    private static Analysis Of(string id, Func<NegotiationDocument, Negotiation, ValueList<Issue>> agenda)
    {
        var document = Scenario.Find(id)!.Read();
        var talks = ReplayResult.Of(document).Negotiation;
        return new(BargainingProblem.Of(OutcomeSpace.Of(agenda(document, talks), document.Preferences), document.Preferences), document, talks);
    }
}
