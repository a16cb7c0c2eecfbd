using System.Text.Json;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Outcomes;

public class PointsHaveTheirTerms
{
    [Fact]
    public void Of_the_frontier_and_of_solutions()
    {
        var problem = BargainingProblem.Of(Scenario.UsedCar.Read());

        Assert.All(problem.Frontier, point => Assert.Equal(problem.Space[point.OutcomeIndex], point.Terms));
        Assert.Equal(3, problem.Nash.Points[0].Terms.Count);
        Assert.StartsWith(problem.Frontier[0].Terms + " (", problem.Frontier[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(
            JsonSerializer.Serialize(problem.Frontier[0].Terms),
            JsonSerializer.SerializeToElement(problem.Frontier[0]).GetProperty("terms").GetRawText()
        );
    }

    [Fact]
    public void Found_among_utilities_alone_they_have_none() =>
        Assert.Empty(
            ParetoFrontier
                .Find([
                    [0, 1, 2],
                    [2, 1, 0],
                ])[0]
                .Terms
        );
}
