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
    /// <param name="asPercent">Whether worth is written as utility × 100, the points of the role sheets; else from 0 to 1.</param>
    /// <exception cref="ArgumentException">The problem is of one party.</exception>
    /// <example><code>Picture.OutcomeSpace(problem, talks).Save("outcomes.svg");</code></example>
    public static Picture OutcomeSpace(BargainingProblem problem, Negotiation? talks = null, bool asPercent = false)
    {
        CheckParties(problem);
        return new OutcomeSpaceDrawing(problem, talks) { AsPercent = asPercent }.Draw();
    }

    /// <summary>The same space with a deal marked in it, also one that no talks have made.</summary>
    /// <param name="problem">The outcomes, valued; of at least two parties.</param>
    /// <param name="deal">The terms of the deal; where they leave issues open, what they are worth so far.</param>
    /// <exception cref="ArgumentException">The problem is of one party.</exception>
    /// <example><code>Picture.OutcomeSpace(problem, agreement.Terms).Save("deal.svg");</code></example>
    public static Picture OutcomeSpace(BargainingProblem problem, Terms deal)
    {
        CheckParties(problem);
        ArgumentNullException.ThrowIfNull(deal);
        return new OutcomeSpaceDrawing(problem, null) { Ends = [problem.Utilities(deal)], IsDeal = true }.Draw();
    }

    /// <summary>The same space with the ends of many talks about it, such as those of a class: one mark for each place, which grows with
    /// how many ended there.</summary>
    /// <param name="problem">The outcomes, valued; of at least two parties.</param>
    /// <param name="ends">What each end was worth to the parties of the problem, in their order.</param>
    /// <param name="partyNames">What the parties are called, in the same order; left out, their ids.</param>
    /// <exception cref="ArgumentException">The problem is of one party, or an end or the names are not of its parties.</exception>
    /// <example><code>Picture.Results(problem, tables.Select(table => table.Utilities)).Save("ends.svg");</code></example>
    public static Picture Results(BargainingProblem problem, IEnumerable<ValueList<double>> ends, IReadOnlyList<string>? partyNames = null)
    {
        CheckParties(problem);
        ArgumentNullException.ThrowIfNull(ends);
        if (partyNames is not null && partyNames.Count != problem.UtilityRanges.Count)
            throw new ArgumentException(
                $"There are {problem.UtilityRanges.Count} parties and {partyNames.Count} names.",
                nameof(partyNames)
            );
        ValueList<double>[] all = [.. ends];
        if (Array.Exists(all, end => end.Count != problem.UtilityRanges.Count || !end.All(double.IsFinite)))
            throw new ArgumentException("Each party has one utility of each end, a finite number.", nameof(ends));
        return new OutcomeSpaceDrawing(problem, null)
        {
            Names = partyNames,
            Ends = all,
            AsPercent = true,
        }.Draw();
    }

    private static void CheckParties(BargainingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.UtilityRanges.Count < 2)
            throw new ArgumentException("An outcome space is drawn for at least two parties.", nameof(problem));
    }
}
