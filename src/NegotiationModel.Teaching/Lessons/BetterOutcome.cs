using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>Where all could have gone on to without anybody losing.</summary>
internal static class BetterOutcome
{
    /// <summary>The point of the frontier with the greatest sum that nobody likes less; null where there is none.</summary>
    public static ParetoPoint? For(BargainingProblem problem, ValueList<double> utilities) =>
        problem
            .Frontier.Where(point => point.Utilities.Zip(utilities).All(pair => pair.First >= pair.Second - problem.RelativeTolerance))
            .MaxBy(point => point.Utilities.Sum());
}
