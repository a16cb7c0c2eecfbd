namespace NegotiationModel.Tournaments;

/// <summary>Which repetitions count: where those of every seating of a group ended alike, nothing in it draws at random, and each seating
/// counts once.</summary>
internal sealed class Repeats
{
    private readonly HashSet<object> varying = []; // strategies by name, pairings and scenarios of which some seating ended differently
    private readonly HashSet<int> firsts = []; // the first encounter of each seating that was played
    private readonly bool isRepeated;

    private Repeats(TournamentResult result)
    {
        isRepeated = result.Tournament.Repetitions > 1;
        if (!isRepeated)
            return;
        EncounterResult? first = null;
        foreach (var one in result.Encounters)
            if (first is null || SeatingOf(first) != SeatingOf(one))
                firsts.Add((first = one).Encounter.Number);
            else if (!EndedAlike(first, one))
                Vary(one.Encounter);
    }

    public static Repeats Of(TournamentResult result) => new(result);

    /// <summary>Whether an encounter counts in a group: that of a strategy by its name, of a pairing, or of a scenario.</summary>
    public bool Counts(EncounterResult result, object group) =>
        !isRepeated || firsts.Contains(result.Encounter.Number) || varying.Contains(group);

    private void Vary(Encounter encounter)
    {
        varying.Add(encounter.Scenario);
        varying.Add(encounter.Strategies);
        foreach (var strategy in encounter.Strategies)
            varying.Add(strategy.Name);
    }

    // The repetitions of a seating have numbers one after the other.
    private static int SeatingOf(EncounterResult result) => result.Encounter.Number - result.Encounter.Repetition;

    private static bool EndedAlike(EncounterResult one, EncounterResult other) =>
        (one.Outcome, one.Status, one.Rounds, one.Offers) == (other.Outcome, other.Status, other.Rounds, other.Offers);
}
