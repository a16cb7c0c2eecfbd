using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does reading a document of a thousand moves cost, with all that is checked and reported?</summary>
[MemoryDiagnoser]
[WarmupCount(30)] // a thousand moves a time: it takes many to be optimized
public class Reading
{
    private readonly byte[][] papers = [.. Papers.All.Select(NegotiationJson.Write)];
    private int next;

    private byte[] Paper => papers[next = (next + 1) % papers.Length];

    [Benchmark(Baseline = true)]
    public Move[] ByHand() => HandReader.Read(Paper);

    [Benchmark]
    public NegotiationDocument Model() => NegotiationJson.ReadDocument(Paper);
}
