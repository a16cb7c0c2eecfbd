using NegotiationModel.Analysis;
using NegotiationModel.Lifecycles;
using NegotiationModel.Pictures;
using NegotiationModel.Play;
using NegotiationModel.Reports;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Tests.Pictures;

/// <summary>Every kind of picture, of every built-in scenario that has what it shows.</summary>
internal static class EveryPicture
{
    public static IEnumerable<(string Name, Func<Picture> Draw)> All =>
        Scenario.All.SelectMany(Of).Concat(Samples).Append(("tournament", Tournament));

    private static IEnumerable<(string Name, Func<Picture> Draw)> Of(Scenario scenario)
    {
        var document = scenario.Read();
        var result = ReplayResult.Play(document);
        var talks = result.Talks;
        yield return ($"timeline of {scenario.Id}", () => Picture.Timeline(document));
        yield return ($"responses of {scenario.Id}", () => Picture.Responses(talks));
        yield return ($"outcomes of {scenario.Id}", () => Picture.OutcomeSpace(BargainingProblem.Of(document), talks));
        yield return ($"offers of {scenario.Id}", () => Picture.Offers(BargainingProblem.Of(document), talks));
        yield return (
            $"offers of {scenario.Id} on a phone",
            () => Picture.Offers(BargainingProblem.Of(document), talks, asPercent: true, narrow: true)
        );
        foreach (var item in talks.Agenda.Where(item => Measures.HasOrder(item.Issue)))
            yield return ($"{item.Issue.Id} of {scenario.Id}", () => Picture.Dance(document, item.Issue.Id));
        foreach (var path in result.Transitions.Select(one => one.Transition).GroupBy(one => one.Subject))
            yield return ($"path of {path.Key.Id} of {scenario.Id}", () => Picture.Machine(Lifecycle.For(path.Key.Kind), path));
        var begun = ReplayResult.Play(document with { Moves = [.. document.Moves.Take(2)] }).Talks;
        yield return ($"what can follow in {scenario.Id}", () => Picture.StateSpace(StateSpace.Explore(begun, maxStates: 100)));
    }

    private static IEnumerable<(string Name, Func<Picture> Draw)> Samples =>
        [
            ("ends", () => Ends(Scenario.UsedCar)),
            ("ends of many parties", () => Ends(Scenario.Coalition)),
            ("distribution", () => Picture.Distribution("Points", "points", new Sample("seller", [1, 5, 5]), new Sample("buyer", []))),
            ("scatter", () => Picture.Scatter("Openings", "asked", "got", new PairedSample("seller", [(1, 2), (3, 4)]))),
        ];

    private static Picture Ends(Scenario scenario)
    {
        var problem = BargainingProblem.Of(scenario.Read());
        return Picture.Results(problem, [problem.Utilities(0), problem.Utilities(0), problem.Utilities(problem.Space.Count - 1)]);
    }

    private static Picture Tournament() =>
        Picture.Tournament(
            new Tournament(
                [Strategies.Boulware, Strategies.Conceder],
                [TournamentScenario.Of(Scenario.UsedCar.Read())],
                new() { MaxRounds = 10, Seed = 1 }
            ).Run()
        );
}
