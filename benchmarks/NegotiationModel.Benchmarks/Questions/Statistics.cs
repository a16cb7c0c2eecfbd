using BenchmarkDotNet.Attributes;
using NegotiationModel.Analysis;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does a whole analysis cost: every outcome valued, the frontier, four solutions, what is individually rational?</summary>
[MemoryDiagnoser]
public class Statistics
{
    private Domains domains = null!;

    [GlobalSetup(Target = nameof(Outcomes1_000))]
    public void BeSmall() => domains = new(issues: 3);

    [GlobalSetup(Target = nameof(Outcomes10_000))]
    public void BeMiddling() => domains = new(issues: 4);

    [GlobalSetup(Target = nameof(Outcomes100_000))]
    public void BeLarge() => domains = new(issues: 5);

    [GlobalSetup(Target = nameof(Outcomes1_000_000))]
    public void BeHuge() => domains = new(issues: 6);

    [Benchmark]
    public int Outcomes1_000() => Analysed();

    [Benchmark]
    public int Outcomes10_000() => Analysed();

    [Benchmark]
    public int Outcomes100_000() => Analysed();

    [Benchmark]
    public int Outcomes1_000_000() => Analysed();

    private int Analysed()
    {
        var domain = domains.Next;
        var problem = BargainingProblem.Of(domain.Space, domain.Preferences);
        return problem.Nash.Points.Count
            + problem.Egalitarian.Points.Count
            + problem.KalaiSmorodinsky.Points.Count
            + problem.Utilitarian.Points.Count
            + (int)problem.IndividuallyRationalCount;
    }
}
