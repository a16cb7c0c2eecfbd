using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>The made-up domains on which others were measured, with the points that must come out.</summary>
public class SyntheticDomains
{
    [Theory]
    [InlineData(3, 2, 12, "0.9979503110910365 0.8257483761431187")]
    [InlineData(4, 2, 21, "0.8435255034262688 0.8561876823724376")]
    [InlineData(5, 2, 24, "0.8045034559537798 0.9257074736539552")]
    [InlineData(6, 2, 48, "0.8719920054490824 0.8621718439355013", "0.7635891167486302 0.9684300497044729")]
    [InlineData(4, 3, null, "0.7282671431952872 0.8627856161537123 0.877703449880219")]
    public void Come_out_as_others_have_them(int issues, int parties, int? frontier, string nash, string? fromWorst = null)
    {
        var (space, preferences) = Synthetic.Domain(issues, parties);
        var problem = BargainingProblem.Of(space, preferences);
        Assert.Equal(frontier ?? problem.Frontier.Count, problem.Frontier.Count);
        Assert.Equal(Utilities(nash), Assert.Single(problem.Nash.Points).Utilities);

        // NegMAS counts gains from the worst outcome, where that is better than no agreement.
        var theirs = BargainingProblem.Of(
            space,
            [.. preferences.Select((one, party) => one with { Reservation = problem.UtilityRanges[party].Worst })]
        );
        Assert.Equal(Utilities(fromWorst ?? nash), Assert.Single(theirs.Nash.Points).Utilities);
    }

    [Fact]
    public void Take_memory_for_what_is_kept_not_for_each_outcome()
    {
        var (space, preferences) = Synthetic.Domain(issues: 5, parties: 2);
        BargainingProblem.Of(space, preferences);
        var before = GC.GetAllocatedBytesForCurrentThread();
        BargainingProblem.Of(space, preferences);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 8 * space.Count);
    }

    private static IEnumerable<double> Utilities(string utilities) => utilities.Split(' ').Select(double.Parse);
}
