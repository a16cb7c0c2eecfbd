using BenchmarkDotNet.Attributes;
using NegotiationModel.Analysis;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does the frontier of utilities that are given cost, beside sorting them?</summary>
[MemoryDiagnoser]
public class Frontiers
{
    private Domains domains = null!;
    private double[] copy = [];

    [GlobalSetup(Target = nameof(Outcomes1_000))]
    public void BeSmall() => domains = new(issues: 3);

    [GlobalSetup(Target = nameof(Outcomes10_000))]
    public void BeMiddling() => domains = new(issues: 4);

    [GlobalSetup(Target = nameof(Outcomes100_000))]
    public void BeLarge() => domains = new(issues: 5);

    [GlobalSetup(Targets = [nameof(Outcomes1_000_000), nameof(Sorting1_000_000)])]
    public void BeHuge()
    {
        domains = new(issues: 6);
        copy = new double[2_000_000];
    }

    [GlobalSetup(Target = nameof(ThreeParties10_000))]
    public void BeThree() => domains = new(issues: 4, parties: 3);

    [GlobalSetup(Target = nameof(ThreeParties100_000))]
    public void BeManyThree() => domains = new(issues: 5, parties: 3);

    [Benchmark]
    public int Outcomes1_000() => Found();

    [Benchmark]
    public int Outcomes10_000() => Found();

    [Benchmark]
    public int Outcomes100_000() => Found();

    [Benchmark]
    public int Outcomes1_000_000() => Found();

    [Benchmark]
    public int ThreeParties10_000() => Valued();

    [Benchmark]
    public int ThreeParties100_000() => Valued();

    [Benchmark]
    public double Sorting1_000_000()
    {
        var utilities = domains.Next.Utilities;
        utilities[0].CopyTo(copy, 0);
        utilities[1].CopyTo(copy, utilities[0].Length);
        Array.Sort(copy);
        return copy[^1];
    }

    private int Found() => ParetoFrontier.Find([.. domains.Next.Utilities]).Count;

    // As it is measured elsewhere: with every outcome valued first.
    private int Valued()
    {
        var domain = domains.Next;
        return BargainingProblem.Of(domain.Space, domain.Preferences).Frontier.Count;
    }
}
