using System.Runtime.CompilerServices;

namespace NegotiationModel.Analysis;

/// <summary>The Pareto frontier: what nobody can better for one party without making another worse off.</summary>
public static partial class ParetoFrontier
{
    /// <summary>By how much utilities that should be equal may differ, as a share of their magnitude: far more than rounding, far less than
    /// any preference.</summary>
    public const double RelativeTolerance = 1e-12;

    /// <summary>The frontier of utilities given outcome by outcome.</summary>
    /// <param name="utilitiesByParty">For each party its utility of every outcome, all of one length, each a finite number.</param>
    /// <param name="relativeTolerance">Utilities of a party that differ by no more than this share of the greatest magnitude, taken as at
    /// least 1, count as equal; at least 0.</param>
    /// <returns>The distinct vectors, sorted from the greatest utility of the first party down, each with the first outcome that has
    /// it.</returns>
    /// <exception cref="ArgumentException">There is no party, or the lengths differ, or something is no finite number.</exception>
    public static ValueList<ParetoPoint> Find(ValueList<double[]> utilitiesByParty, double relativeTolerance = RelativeTolerance)
    {
        CheckTolerance(relativeTolerance);
        double[][] columns = [.. utilitiesByParty];
        if (columns.Length == 0 || Array.Exists(columns, column => column is null || column.Length != columns[0].Length))
            throw new ArgumentException("Each party has one utility for each outcome.", nameof(utilitiesByParty));
        var tolerances = Array.ConvertAll(columns, column => relativeTolerance * Math.Max(1, Magnitude(column)));
        if (!Array.TrueForAll(tolerances, double.IsFinite))
            throw new ArgumentException("Utilities are finite numbers.", nameof(utilitiesByParty));
        var sieve = new DominanceFilter(columns.Length);
        sieve.Take(columns, columns[0].Length, 0);
        return Find(sieve, tolerances);
    }

    internal static void CheckTolerance(double tolerance, [CallerArgumentExpression(nameof(tolerance))] string name = "")
    {
        if (!(tolerance >= 0 && double.IsFinite(tolerance)))
            throw new ArgumentOutOfRangeException(name, tolerance, "A tolerance is a finite number, at least 0.");
    }

    internal static ValueList<ParetoPoint> Find(DominanceFilter sieve, double[] tolerances, OutcomeSpace? space = null)
    {
        if (sieve.Outcomes.Count == 0)
            return default;
        var columns = sieve.Columns();
        return
        [
            .. Undominated(columns, tolerances)
                .Select(at => new ParetoPoint([.. columns.Select(column => column[at])], sieve.Outcomes[at], space)),
        ];
    }

    // Not a number stays one through sums, so that one test at the end finds it.
    private static double Magnitude(double[] column)
    {
        double greatest = 0,
            all = 0;
        foreach (var utility in column)
        {
            greatest = Math.Max(greatest, Math.Abs(utility));
            all += utility - utility;
        }

        return greatest + all;
    }
}
