using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>How the outcomes that a solution of theory picks are shown: a few by its mark, many by dots, which stay apart.</summary>
internal sealed record SolutionMarks(SolutionConcept Concept, string Words, Func<double, double, string> Mark)
{
    /// <summary>How many outcomes of one solution have its mark.</summary>
    public const int Most = 12;

    /// <summary>The solutions in the order of the legend.</summary>
    public static IReadOnlyList<SolutionMarks> All { get; } =
    [
        new(SolutionConcept.Nash, "Nash", (x, y) => $"M{Svg.At(x - 7)} {Svg.At(y)}h14M{Svg.At(x)} {Svg.At(y - 7)}v14"),
        new(
            SolutionConcept.KalaiSmorodinsky,
            "Kalai–Smorodinsky",
            (x, y) => $"M{Svg.At(x - 5)} {Svg.At(y - 5)}l10 10M{Svg.At(x - 5)} {Svg.At(y + 5)}l10 -10"
        ),
        new(SolutionConcept.Egalitarian, "egalitarian", (x, y) => $"M{Svg.At(x - 6)} {Svg.At(y - 6)}h12v12h-12Z"),
        new(SolutionConcept.Utilitarian, "utilitarian", (x, y) => $"M{Svg.At(x)} {Svg.At(y - 8)}l8 8l-8 8l-8 -8Z"),
    ];

    /// <summary>The points that it picks, in the order of the outcomes.</summary>
    public IReadOnlyList<ValueList<double>> Points(BargainingProblem problem) =>
        [.. problem.Solve(Concept).Points.Select(point => point.Utilities)];

    /// <summary>Whether so many points are shown as dots.</summary>
    public static bool AreDots(int points) => points > Most;

    /// <summary>The line of the legend.</summary>
    public (Func<double, double, string> Mark, Ink Ink, string Words) Entry(int points) =>
        AreDots(points) ? (Marker.Dot, Dots, $"{Words}: {points} outcomes") : (Mark, Ink.Outlined(Tone.Third, 2), Words);

    /// <summary>Narrower than the dots of the frontier, on which they lie.</summary>
    public static Ink Dots { get; } = new(null, Tone.Third, 4) { Cap = true };
}
