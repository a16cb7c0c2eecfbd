namespace NegotiationModel.Tournaments;

/// <summary>An encounter that could not be played, because a strategy failed or made a move that the rules refuse. Of several it is the
/// first in the order of the tournament.</summary>
/// <param name="encounter">Which.</param>
/// <param name="inner">What went wrong.</param>
public sealed class TournamentException(Encounter encounter, Exception inner)
    : Exception(
        $"Encounter {encounter?.Number} ({string.Join(" against ", encounter?.Strategies ?? default)}, "
            + $"{encounter?.Scenario}): {inner?.Message}",
        inner
    )
{
    /// <summary>The encounter that could not be played.</summary>
    public Encounter Encounter { get; } = encounter ?? throw new ArgumentNullException(nameof(encounter));
}
