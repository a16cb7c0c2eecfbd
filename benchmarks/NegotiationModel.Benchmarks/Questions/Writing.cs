using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does writing a document of a thousand moves cost?</summary>
[MemoryDiagnoser]
[WarmupCount(30)] // a thousand moves a time: it takes many to be optimized
public class Writing
{
    private int next;

    private NegotiationDocument Paper => Papers.All[next = (next + 1) % Papers.All.Length];

    [Benchmark(Baseline = true)]
    public byte[] ByHand() => HandWriter.Write(Paper);

    [Benchmark]
    public byte[] Model() => NegotiationJson.Write(Paper);
}
