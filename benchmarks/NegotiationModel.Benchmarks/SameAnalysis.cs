using NegotiationModel.Analysis;
using NegotiationModel.Tests.Analysis.Bargaining;

namespace NegotiationModel.Benchmarks;

/// <summary>Checks that the domains are those on which others were measured: the same frontier, the same Nash point.</summary>
/// <remarks>
/// The library counts gains from no agreement, worth 0 on these domains. NegMAS counts them from the worst outcome, which is better
/// here, and comes to another point in the domain of 10⁶ outcomes. Where no agreement is worth as much as the worst outcome, both agree.
/// </remarks>
internal static class SameAnalysis
{
    public static void Check()
    {
        foreach (
            var (issues, parties, frontier, nash, others) in new (int, int, int, double[], double[]?)[]
            {
                (3, 2, 12, [0.9979503110910365, 0.8257483761431187], null),
                (4, 2, 21, [0.8435255034262688, 0.8561876823724376], null),
                (5, 2, 24, [0.8045034559537798, 0.9257074736539552], null),
                (6, 2, 48, [0.8719920054490824, 0.8621718439355013], [0.7635891167486302, 0.9684300497044729]),
                (4, 3, 96, [0.7282671431952872, 0.8627856161537123, 0.877703449880219], null),
            }
        )
        {
            var (space, preferences) = Synthetic.Domain(issues, parties);
            var problem = BargainingProblem.Of(space, preferences);
            var fromWorst = BargainingProblem.Of(
                space,
                [.. preferences.Select((one, party) => one with { Reservation = problem.UtilityRanges[party].Worst })]
            );
            if (problem.Frontier.Count != frontier || !IsNash(problem, nash) || !IsNash(fromWorst, others ?? nash))
                throw new InvalidOperationException(
                    $"The domain of {issues} issues and {parties} parties is not the one on which others were measured."
                );
        }
    }

    private static bool IsNash(BargainingProblem problem, double[] utilities) =>
        problem.Nash.Points is [var point] && point.Utilities.SequenceEqual(utilities);
}
