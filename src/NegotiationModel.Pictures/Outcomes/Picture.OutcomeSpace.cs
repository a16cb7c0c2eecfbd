using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

public sealed partial class Picture
{
    /// <summary>
    /// What could be agreed: every outcome by what it is worth to two parties, the frontier that nobody can better without making
    /// another worse off, what each has without agreement, the fair solutions of theory, and the offers that were made.
    /// More than two parties are shown pair by pair.
    /// </summary>
    /// <param name="problem">The outcomes, valued; of at least two parties.</param>
    /// <param name="talks">Talks whose whole offers are shown as well; left out, none are.</param>
    /// <exception cref="ArgumentException">The problem is of one party.</exception>
    /// <example><code>Picture.OutcomeSpace(problem, talks).Save("outcomes.svg");</code></example>
    public static Picture OutcomeSpace(BargainingProblem problem, Negotiation? talks = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Parties.Count < 2)
            throw new ArgumentException("An outcome space is drawn for at least two parties.", nameof(problem));
        return new OutcomeSpaceDrawing(problem, talks).Draw();
    }
}
