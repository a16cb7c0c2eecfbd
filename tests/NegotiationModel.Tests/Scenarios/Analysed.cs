namespace NegotiationModel.Tests.Scenarios;

/// <summary>A scenario as a bargaining problem, on the agenda with which it began or ended.</summary>
internal sealed record Analysed(BargainingProblem Problem, NegotiationDocument Document, Negotiation Talks)
{
    public static Analysed AtFirst(string id) => Of(id, (document, _) => document.Setting.Agenda);

    public static Analysed AtLast(string id) => Of(id, (_, talks) => [.. talks.Agenda.Select(item => item.Issue)]);

    private static Analysed Of(string id, Func<NegotiationDocument, Negotiation, ValueList<Issue>> agenda)
    {
        var document = Scenario.Find(id)!.Read();
        var talks = ReplayResult.Of(document).Negotiation;
        return new(BargainingProblem.Of(OutcomeSpace.Of(agenda(document, talks), document.Preferences), document.Preferences), document, talks);
    }
}
