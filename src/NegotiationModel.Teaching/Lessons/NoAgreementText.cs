using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>What no agreement cost: whether everybody, somebody or nobody could have had more without another having less.</summary>
internal static class NoAgreementText
{
    /// <summary>A sentence on it, and whether something was lost.</summary>
    /// <param name="subject">What it was about.</param>
    /// <param name="still">Whether the talks go on, so that it can still be had.</param>
    public static (string Sentence, bool IsLoss) Describe(LessonSubject subject, bool still)
    {
        var (problem, had) = (subject.Problem, still ? "can still have more" : "could have had more");
        if (problem.IndividuallyRationalFrontier.MaxBy(point => Rank(problem, point)) is not { } point)
            return (NoneForAll(subject, still), false);
        var gainers = problem
            .UtilityRanges.Index()
            .Where(indexed =>
                Gain(problem, point, indexed.Index) > problem.RelativeTolerance * Math.Max(1, Math.Abs(indexed.Item.Reservation))
            )
            .Select(indexed => indexed.Item.Party)
            .ToList();
        if (gainers.Count == 0)
            return (
                $"Nothing {(still ? "is" : "was")} lost by not agreeing: no outcome{Looked(problem)} gives anybody more "
                    + "without giving another less than it has.",
                false
            );
        var who =
            gainers.Count < problem.UtilityRanges.Count ? subject.Names(gainers)
            : subject.Unknown.Count == 0 && gainers.Count > 1 ? "Everybody"
            : subject.Names(gainers);
        var others = gainers.Count < problem.UtilityRanges.Count ? $", and {subject.WithKnownPreferences("nobody")} less" : "";
        return ($"{who} {had}{others}: {subject.Shares(point.Utilities)}, say, for " + $"{subject.Terms(point.OutcomeIndex)}.", true);
    }

    private static string NoneForAll(LessonSubject subject, bool still) =>
        subject.IsPlain || subject.Problem.AgreeableCount == 0
            ? $"Nothing {(still ? "is" : "was")} lost by not agreeing: every outcome{Looked(subject.Problem)} gives somebody less."
            : $"{subject.Problem.AgreeableCount} outcomes {(still ? "can" : "could have")} be{(still ? "" : "en")} agreed, each to "
                + "the loss of somebody.";

    // The Nash solution where all can gain; else what helps most of them, then most in all.
    private static (double Nash, int Gainers, double Sum) Rank(BargainingProblem problem, ParetoPoint point)
    {
        var gains = problem.UtilityRanges.Select((_, party) => Gain(problem, point, party)).ToList();
        return (problem.Nash.Points.Contains(point) ? 1 : 0, gains.Count(gain => gain > problem.RelativeTolerance), gains.Sum());
    }

    private static double Gain(BargainingProblem problem, ParetoPoint point, int party) =>
        point.Utilities[party] - problem.UtilityRanges[party].Reservation;

    private static string Looked(BargainingProblem problem) => problem.Space.IsSampled ? " looked at" : "";
}
