namespace NegotiationModel.Tournaments;

/// <summary>How a tournament ended.</summary>
/// <param name="Tournament">Which.</param>
/// <param name="Encounters">Every encounter, in the order of the tournament.</param>
public sealed partial record TournamentResult(Tournament Tournament, ValueList<EncounterResult> Encounters)
{
    /// <summary>What the encounters show together.</summary>
    /// <param name="confidence">How sure the intervals are, from 0.5 to 0.9999.</param>
    public TournamentSummary Summary(double confidence = 0.95) => TournamentSummary.Of(this, new(confidence));
}
