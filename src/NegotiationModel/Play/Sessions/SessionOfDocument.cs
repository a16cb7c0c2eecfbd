using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>Who plays about a document: its principals that want something, in the order of its preferences.</summary>
internal static class SessionOfDocument
{
    public static ValueList<Participant> Participants(NegotiationDocument document, ValueList<Strategy> strategies)
    {
        var seats = document.Talks().Seats;
        var wanted = document
            .Preferences.Where(preferences => seats.Find(preferences.Party.Value)?.Party.Role is null or Role.Principal)
            .ToList();
        if (strategies.Count != wanted.Count)
            throw new ArgumentException(
                "There is one strategy for each principal with preferences "
                    + $"({string.Join(", ", wanted.Select(preferences => preferences.Party))}); "
                    + (strategies.Count == 1 ? "1 is given." : $"{strategies.Count} are given."),
                nameof(strategies)
            );
        var space = OutcomeSpace.Of(document);
        var problem = strategies.Any(strategy => strategy is InformedStrategy) ? BargainingProblem.Of(space, [.. wanted]) : null;
        return
        [
            .. wanted.Select(
                (preferences, at) =>
                    new Participant(
                        new Ranking(new(space, preferences)),
                        strategies[at] is InformedStrategy informed ? informed.WithKnowledge(problem!) : strategies[at]
                    )
                    {
                        Name = seats.Find(preferences.Party.Value)?.Party.Name,
                    }
            ),
        ];
    }
}
