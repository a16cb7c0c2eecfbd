using NegotiationModel.Tournaments;

namespace NegotiationModel.Pictures;

public sealed partial class Picture
{
    /// <summary>
    /// A tournament: what each strategy got on the mean, with the interval; what each got from each other; and how all encounters
    /// ended, by what the first two parties of each got.
    /// </summary>
    /// <param name="result">How the tournament ended; of one encounter at least.</param>
    /// <param name="confidence">How sure the intervals are, from 0.5 to 0.9999.</param>
    /// <exception cref="ArgumentException">There is no encounter.</exception>
    /// <example><code>Picture.Tournament(tournament.Run()).Save("tournament.svg");</code></example>
    public static Picture Tournament(TournamentResult result, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Encounters.Count == 0)
            throw new ArgumentException("A tournament without encounters shows nothing.", nameof(result));
        return new TournamentDrawing(result, result.Summary(confidence)).Draw();
    }
}
