namespace NegotiationModel.Tournaments;

/// <summary>How far a tournament has come.</summary>
/// <param name="Done">How many encounters are over.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Latest">The one that has just ended.</param>
public readonly record struct TournamentProgress(int Done, int Count, EncounterResult Latest);
