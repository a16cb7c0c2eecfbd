using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>What a tournament is played about: an agenda, and two or more parties that want something. Prepared when it is first played,
/// once for all encounters.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class TournamentScenario
{
    private readonly BargainingProblem? known;

    /// <summary>A scenario.</summary>
    /// <param name="name">What it is called; not empty. Chance follows from it, and not from its place among others.</param>
    /// <param name="agenda">What is to be agreed.</param>
    /// <param name="space">All that can be agreed on; at most <see cref="BargainingProblem.MaxOutcomes"/>.</param>
    /// <param name="preferences">What each party wants, in the order of their turns; at least two parties, each once.</param>
    /// <exception cref="ArgumentException">Something contradicts the rest.</exception>
    public TournamentScenario(string name, ValueList<Issue> agenda, OutcomeSpace space, ValueList<Preferences> preferences)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(space);
        WritableArgument.Items(agenda, nameof(agenda));
        WritableArgument.Items(preferences, nameof(preferences));
        if (preferences.Count < 2 || preferences.Select(partyPreferences => partyPreferences.Party).Distinct().Count() < preferences.Count)
            throw new ArgumentException(
                "A tournament is played between two parties or more that want something, each once.",
                nameof(preferences)
            );
        if (space.Count > BargainingProblem.MaxOutcomes)
            throw new ArgumentException(
                $"There are {space.Count} outcomes; at most {BargainingProblem.MaxOutcomes} are looked at. Consider fewer "
                    + "values on an issue.",
                nameof(space)
            );
        (Name, Agenda, Space, Preferences) = (name, agenda, space, preferences);
    }

    /// <summary>A scenario that has been analysed already.</summary>
    /// <param name="name">What it is called; not empty.</param>
    /// <param name="agenda">What is to be agreed.</param>
    /// <param name="problem">What can be agreed on, and what it is worth to two parties or more.</param>
    /// <exception cref="ArgumentException">Something contradicts the rest.</exception>
    public TournamentScenario(string name, ValueList<Issue> agenda, BargainingProblem problem)
        : this(
            name,
            agenda,
            (problem ?? throw new ArgumentNullException(nameof(problem))).Space,
            [.. problem.UtilityMaps.Select(map => map.Preferences)]
        ) => known = problem;

    /// <summary>A scenario on all that can be agreed on an agenda: <c>TournamentScenario.Of("car", [price, warranty], [sellerPrefs,
    /// buyerPrefs])</c>.</summary>
    /// <param name="name">What it is called; not empty. Chance follows from it, and not from its place among others.</param>
    /// <param name="agenda">What is to be agreed.</param>
    /// <param name="preferences">What each party wants, in the order of their turns; at least two parties, each once.</param>
    /// <exception cref="ArgumentException">Something contradicts the rest, or there are too many outcomes.</exception>
    public static TournamentScenario Of(string name, ValueList<Issue> agenda, ValueList<Preferences> preferences) =>
        new(name, agenda, OutcomeSpace.Of(agenda, preferences), preferences);

    /// <summary>The scenario of a document, on the agenda that its moves made, with all that was offered; it is called by the document's
    /// id.</summary>
    /// <param name="document">A document with preferences of two parties or more.</param>
    /// <exception cref="ArgumentException">The document has no such preferences, or there are too many outcomes.</exception>
    public static TournamentScenario Of(NegotiationDocument document) => Of(document, points: 11);

    /// <summary>The scenario of a document, continuous ranges looked at more or less closely.</summary>
    /// <param name="document">A document with preferences of two parties or more.</param>
    /// <param name="points">At how many evenly spaced points a continuous range is looked at, from 2 to 100,000.</param>
    /// <exception cref="ArgumentException">The document has no such preferences, or there are too many outcomes.</exception>
    public static TournamentScenario Of(NegotiationDocument document, int points)
    {
        var space = OutcomeSpace.Of(document, points);
        return new(document.Setting.Id, document.FinalAgenda, space, document.Preferences);
    }

    /// <summary>A built-in scenario stands where one of a tournament is asked for, as <see cref="Of(NegotiationDocument)"/> reads
    /// it.</summary>
    /// <param name="scenario">The scenario.</param>
    public static implicit operator TournamentScenario(Scenario scenario) => Of(scenario);

    /// <summary>A document stands where a scenario of a tournament is asked for, as <see cref="Of(NegotiationDocument)"/> reads
    /// it.</summary>
    /// <param name="document">A document with preferences of two parties or more.</param>
    /// <exception cref="ArgumentException">The document has no such preferences, or there are too many outcomes.</exception>
    public static implicit operator TournamentScenario(NegotiationDocument document) => Of(document);

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What is to be agreed.</summary>
    public ValueList<Issue> Agenda { get; }

    /// <summary>All that can be agreed on.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>What each party wants, in the order of their turns.</summary>
    public ValueList<Preferences> Preferences { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    // Over outcomes of its own, so that what play remembers of them goes when it is over.
    internal BargainingProblem Analysed(CancellationToken cancellationToken) =>
        known ?? BargainingProblem.Of(new(Space.Issues), Preferences, cancellationToken: cancellationToken);
}
