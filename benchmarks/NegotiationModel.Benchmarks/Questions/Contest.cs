using BenchmarkDotNet.Attributes;
using NegotiationModel.Benchmarks.Inputs;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does a tournament cost on one core: four strategies, three domains of a thousand outcomes, 96 negotiations, the analysis
/// of the domains and all distances included?</summary>
[MemoryDiagnoser]
[IterationCount(80)] // a shared machine has slow seconds: the quickest quarter must lie outside them
public class Contest
{
    private static readonly ValueList<Strategy> Four =
    [
        TimeDependent.Boulware,
        TimeDependent.Linear,
        TimeDependent.Conceder,
        new TitForTat(),
    ];

    private readonly Domains domains = new(issues: 3);
    private ulong seed;

    // How many turns make an iteration is decided at the first ones: of code that is not optimized yet, too few to measure.
    [GlobalSetup]
    public void Warm()
    {
        for (var turn = 0; turn < 400; turn++)
            Negotiations96();
    }

    [Benchmark]
    public double Negotiations96()
    {
        var scenarios = new TournamentScenario[3];
        for (var number = 0; number < scenarios.Length; number++)
        {
            var domain = domains.Next;
            scenarios[number] = new($"domain {number}", Synthetic.Agenda(domain.Space), new(domain.Space.Issues), domain.Preferences);
        }

        return new Tournament(
            Four,
            [.. scenarios],
            new()
            {
                MaxRounds = 100,
                Repetitions = 2,
                Seed = ++seed,
            }
        ).Run(cores: 1).Encounters[^1].Assessment.Utilities[0];
    }
}
