using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Measures ends against what was possible. The same as <see cref="BargainingProblem"/> says, with frontier and solutions found
/// once.</summary>
internal sealed class OutcomeAssessor
{
    private readonly BargainingProblem problem;
    private readonly double tolerance;
    private readonly double[][] frontier;
    private readonly double[][][] solutions;

    public OutcomeAssessor(BargainingProblem problem)
    {
        (this.problem, tolerance) = (problem, problem.RelativeTolerance);
        frontier = Vectors(problem.Frontier);
        solutions = [.. Enum.GetValues<SolutionConcept>().Select(concept => Vectors(problem.Solve(concept).Points))];
    }

    public OutcomeAssessment Of(ValueList<double> utilities, double[] reservations)
    {
        var surpluses = new double[reservations.Length];
        for (var party = 0; party < surpluses.Length; party++)
            surpluses[party] = utilities[party] - reservations[party];
        var distances = new double?[solutions.Length];
        for (var concept = 0; concept < distances.Length; concept++)
            distances[concept] = solutions[concept].Length > 0 ? Nearest(utilities.AsSpan(), solutions[concept]) : null;
        var toFrontier = problem.IsParetoOptimal(utilities) ? 0 : Nearest(utilities.AsSpan(), frontier);
        return new(utilities, new(surpluses), toFrontier, new(distances), Left(utilities.AsSpan()));
    }

    private static double Nearest(ReadOnlySpan<double> utilities, double[][] points)
    {
        var least = double.PositiveInfinity;
        foreach (var point in points)
        {
            var sum = 0.0;
            for (var party = 0; party < point.Length; party++)
                sum += (point[party] - utilities[party]) * (point[party] - utilities[party]);
            least = Math.Min(least, sum);
        }

        return Math.Sqrt(least);
    }

    private double Left(ReadOnlySpan<double> utilities)
    {
        var (most, had) = (0.0, Sum(utilities));
        foreach (var point in frontier)
            if (IsLikedByAll(point, utilities))
                most = Math.Max(most, Sum(point) - had);
        return most;
    }

    private bool IsLikedByAll(double[] point, ReadOnlySpan<double> utilities)
    {
        for (var party = 0; party < point.Length; party++)
            if (point[party] < utilities[party] - (tolerance * Math.Max(1, Math.Abs(utilities[party]))))
                return false;
        return true;
    }

    private static double Sum(ReadOnlySpan<double> utilities)
    {
        var sum = 0.0;
        foreach (var utility in utilities)
            sum += utility;
        return sum;
    }

    private static double[][] Vectors(ValueList<ParetoPoint> points) => [.. points.Select(point => point.Utilities.ToArray())];
}
