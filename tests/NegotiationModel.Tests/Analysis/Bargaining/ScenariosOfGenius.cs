using System.Text.Json;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>Real scenarios of the ANAC competitions, against exact rational arithmetic.</summary>
public class ScenariosOfGenius
{
    private static readonly (string Ours, string Theirs)[] Concepts =
    [
        ("Nash", "nash"),
        ("Egalitarian", "kalai_egalitarian"),
        ("KalaiSmorodinsky", "ks_maxmin_ir_ideal"),
        ("Utilitarian", "max_welfare_ir"),
    ];

    [Theory, InlineData("raw", EvaluationScale.Raw), InlineData("genius", EvaluationScale.DividedByMax)]
    public void Come_out_as_exact_arithmetic_has_them(string mode, EvaluationScale evaluations)
    {
        var domains = Oracles.Json("genius.json").GetProperty("domains");
        Assert.NotEqual(0, domains.GetArrayLength());
        foreach (var domain in domains.EnumerateArray())
        {
            var problem = GeniusScenario.Of(domain, evaluations).Problem;
            var exact = domain.GetProperty(mode);
            var name = $"{domain.GetProperty("id").GetString()} {mode}";
            Assert.Equal((name, exact.GetProperty("n_outcomes").GetInt64()), (name, problem.Space.Count));
            Assert.Equal((name, exact.GetProperty("n_individually_rational").GetInt64()), (name, problem.IndividuallyRationalCount));
            Assert.Equal(
                exact
                    .GetProperty("parties")
                    .EnumerateArray()
                    .Select(element => (element.GetProperty("best").GetDouble(), element.GetProperty("worst").GetDouble())),
                problem.UtilityRanges.Select(range => (Round(range.Best), Round(range.Worst)))
            );
            Assert.Equal((name, Vectors(exact.GetProperty("pareto").GetProperty("utilities"))), (name, Vectors(problem.Frontier)));
            Assert.Equal(
                (name, exact.GetProperty("pareto").GetProperty("n_vectors_individually_rational").GetInt32()),
                (name, problem.IndividuallyRationalFrontier.Count)
            );
            foreach (var (ours, theirs) in Concepts)
                Same(
                    name + " " + theirs,
                    exact.GetProperty("solutions").GetProperty(theirs),
                    problem.Solve(Enum.Parse<SolutionConcept>(ours))
                );
        }
    }

    private static void Same(string name, JsonElement exact, Solution ours)
    {
        Assert.Equal(
            (name, exact.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : (double?)null),
            (name, ours.Value is { } own ? Round(own) : null)
        );
        Assert.Equal((name, Vectors(exact.GetProperty("utilities"))), (name, Vectors(ours.Points)));
    }

    private static string Vectors(JsonElement vectors) =>
        string.Join(
            " | ",
            vectors
                .EnumerateArray()
                .Select(vector => string.Join(" ", vector.EnumerateArray().Select(element => element.GetDouble().ToString("F9"))))
        );

    private static string Vectors(ValueList<ParetoPoint> points) =>
        string.Join(" | ", points.Select(point => string.Join(" ", point.Utilities.Select(one => one.ToString("F9")))));

    private static double Round(double utility) => Math.Round(utility, 9);
}
