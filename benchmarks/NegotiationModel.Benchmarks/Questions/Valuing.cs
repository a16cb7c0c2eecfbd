using BenchmarkDotNet.Attributes;
using NegotiationModel.Analysis;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does it cost to value terms, and an outcome of a space?</summary>
[MemoryDiagnoser]
public class Valuing
{
    private (Preferences Preferences, UtilityMap Map, Terms[] Terms)[] sides = [];
    private int next;

    [GlobalSetup(Targets = [nameof(TermsOf3), nameof(OutcomeOf3)])]
    public void BeThree() => Prepare(3);

    [GlobalSetup(Targets = [nameof(TermsOf6), nameof(OutcomeOf6)])]
    public void BeSix() => Prepare(6);

    [Benchmark]
    public double TermsOf3() => OfTerms();

    [Benchmark]
    public double TermsOf6() => OfTerms();

    [Benchmark]
    public double OutcomeOf3() => OfOutcome();

    [Benchmark]
    public double OutcomeOf6() => OfOutcome();

    private void Prepare(int issues)
    {
        var domain = new Domains(issues).Next;
        Terms[] terms = [.. domain.Space.SampleWithReplacement(256, 1).Select(outcome => domain.Space[outcome])];
        sides = [.. domain.Preferences.Select(preferences => (preferences, new UtilityMap(domain.Space, preferences), terms))];
    }

    private double OfTerms()
    {
        next++;
        var side = sides[next & 1];
        return side.Preferences.Utility(side.Terms[next & 255]);
    }

    private double OfOutcome()
    {
        next++;
        var map = sides[next & 1].Map;
        return map[next * 37L % map.Space.Count];
    }
}
