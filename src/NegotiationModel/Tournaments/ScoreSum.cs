using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Encounters added up, in the order in which they are given.</summary>
internal sealed class ScoreSum
{
    private readonly RunningMean[] distances = new RunningMean[Enum.GetValues<SolutionConcept>().Length];
    private int count,
        agreed;
    private RunningMean rounds,
        toFrontier,
        left;

    public void Add(EncounterResult one)
    {
        count++;
        agreed += one.IsAgreed ? 1 : 0;
        rounds.Add(one.Rounds);
        toFrontier.Add(one.Assessment.DistanceToFrontier);
        left.Add(one.Assessment.LeftOnTheTable);
        for (var concept = 0; concept < distances.Length; concept++)
            if (one.Assessment.Distances[concept] is { } distance)
                distances[concept].Add(distance);
    }

    public Score ToScore(ConfidenceLevel confidence) =>
        new(
            count,
            SampleEstimate.OfShare(agreed, count, confidence),
            rounds.Estimated(confidence),
            toFrontier.Estimated(confidence),
            [.. distances.Select(one => one.Estimated(confidence))],
            left.Estimated(confidence)
        );
}

/// <summary>What was got, added up.</summary>
internal sealed class GainsSum
{
    private RunningMean utility,
        surplus;

    public void Add(OutcomeAssessment one, int party)
    {
        utility.Add(one.Utilities[party]);
        surplus.Add(one.Surpluses[party]);
    }

    public Gains ToGains(ConfidenceLevel confidence) => new(utility.Estimated(confidence), surplus.Estimated(confidence));
}
