using NegotiationModel.Analysis;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>Domains made up from a seed: ten values on every issue, weights that sum to 1, the best value of each issue worth 1.</summary>
internal static class Synthetic
{
    private const int Values = 10;

    public static (OutcomeSpace Space, ValueList<Preferences> Preferences) Domain(int issues, int parties, ulong seed = 42)
    {
        var state = seed;
        var options = Enumerable.Range(0, Values).Select(number => Value.Of($"v{number}")).ToArray();
        double Next()
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return (state >> 11) / (double)(1UL << 53);
        }

        Preferences Of(int party)
        {
            double[] weights = [.. Enumerable.Range(0, issues).Select(_ => 0.1 + Next())];
            var sum = weights.Sum();
            return new(
                $"p{party}",
                [
                    .. weights.Select(
                        (weight, issue) => new IssuePreference($"i{issue}", weight / sum, Table(options, [.. options.Select(_ => Next())]))
                    ),
                ]
            );
        }

        return (
            new([.. Enumerable.Range(0, issues).Select(issue => new IssueValues($"i{issue}", [.. options]))]),
            [.. Enumerable.Range(0, parties).Select(Of)]
        );
    }

    public static ValueList<Issue> Agenda(OutcomeSpace space) =>
        [.. space.Issues.Select(issue => Issue.Choice(issue.Issue, [.. issue.Values.Select(value => value.ToString())]))];

    private static ValueTable Table(Value[] options, double[] drawn) =>
        Valuation.Table([.. options.Select((option, at) => new ValueUtility(option, drawn[at] / drawn.Max()))]);
}
