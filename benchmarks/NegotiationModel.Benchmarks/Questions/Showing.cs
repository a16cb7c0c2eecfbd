using System.Text;
using BenchmarkDotNet.Attributes;
using NegotiationModel.Analysis;
using NegotiationModel.Benchmarks.Inputs;
using NegotiationModel.Pictures;
using NegotiationModel.Tests.Analysis.Bargaining;

namespace NegotiationModel.Benchmarks.Questions;

/// <summary>What does showing cost: the page of a scenario, that of a thousand moves, and the picture of a million outcomes?</summary>
[MemoryDiagnoser]
public class Showing
{
    private static readonly NegotiationDocument Short = Scenario.MoscowKyiv.Read(),
        Long = Papers.All[0];

    private BargainingProblem problem = null!;

    [GlobalSetup(Target = nameof(Outcomes1_000_000))]
    public void BeHuge() => problem = Huge();

    [Benchmark]
    public Page PageOfMoscowKyiv() => Page.Of(Short, Scenario.MoscowKyiv.TeachingNotes);

    [Benchmark]
    public Page PageOf1_000Moves() => Page.Of(Long);

    [Benchmark]
    public Picture Outcomes1_000_000() => Picture.OutcomeSpace(problem);

    /// <summary>How many bytes the page or picture of a question has.</summary>
    public static int SizeOf(string question)
    {
        var showing = new Showing { problem = question == nameof(Outcomes1_000_000) ? Huge() : null! };
        object shown = question switch
        {
            nameof(PageOfMoscowKyiv) => showing.PageOfMoscowKyiv(),
            nameof(PageOf1_000Moves) => showing.PageOf1_000Moves(),
            _ => showing.Outcomes1_000_000(),
        };
        return Encoding.UTF8.GetByteCount(shown.ToString()!);
    }

    private static BargainingProblem Huge()
    {
        var (space, preferences) = Synthetic.Domain(issues: 6, parties: 2);
        return BargainingProblem.Of(space, preferences);
    }
}
