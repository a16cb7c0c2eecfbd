using NegotiationModel.Tests.Analysis;

namespace NegotiationModel.Benchmarks;

/// <summary>Checks that the domains are those on which others were measured: the same frontier, the same Nash point.</summary>
internal static class SameAnalysis
{
    public static void Check()
    {
        foreach (var (issues, parties, frontier, nash) in new[]
        {
            (3, 2, 12, new[] { 0.9979503110910365, 0.8257483761431187 }),
            (4, 2, 21, [0.8435255034262688, 0.8561876823724376]),
            (5, 2, 24, [0.8045034559537798, 0.9257074736539552]),
            (6, 2, 48, [0.7635891167486302, 0.9684300497044729]),
            (4, 3, 96, [0.7282671431952872, 0.8627856161537123, 0.877703449880219]),
        })
        {
            var (space, preferences) = Synthetic.Domain(issues, parties);
            var problem = BargainingProblem.Of(space, preferences);
            if (problem.Frontier.Count != frontier || problem.Nash.Points is not [var point] || !point.Utilities.SequenceEqual(nash))
                throw new InvalidOperationException($"The domain of {issues} issues and {parties} parties is not the one on which others were measured.");
        }
    }
}
