using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>Who plays about a document: its principals that want something, in the order of its preferences.</summary>
internal static class SessionOfDocument
{
    /// <summary>The document's own rules, as far as those who play can; alternating offers where they cannot agree by them.</summary>
    public static Protocol Rules(NegotiationDocument document, ValueList<Participant> players)
    {
        var talks = document.Talks();
        var own = talks.Setting.Protocol;
        // What moves added to a basket is there from the beginning.
        var rules = own with
        {
            Baskets =
            [
                .. own.Baskets.Select(basket =>
                    basket with
                    {
                        Issues = [.. talks.Agenda.Where(item => item.Basket == basket.Id).Select(item => item.Issue.Id)],
                    }
                ),
            ],
        };
        return rules.RestrictedTo([.. players.Select(one => one.Party)], talks.Setting.Groups) ?? Protocol.AlternatingOffers;
    }

    /// <summary>The document's mediator, or one without a name, who looks for a text that suits all.</summary>
    public static Participant Mediator(NegotiationDocument document)
    {
        var seat = document.Talks().Seats.FirstOrDefault(one => one.Party.Role == Role.Mediator);
        return Participant.Mediator(seat?.Party.Id ?? "mediator", SingleTextMediation.Mediator) with
        {
            Name = seat?.Party.Name ?? "Mediator",
        };
    }

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
