using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Encounters added up, in the order in which they are given.</summary>
internal sealed class StatisticsSum
{
    private readonly MeanAccumulator[] distances = new MeanAccumulator[Enum.GetValues<SolutionConcept>().Length];
    private int count,
        agreed;
    private MeanAccumulator rounds,
        toFrontier,
        left;

    public void Add(EncounterResult result)
    {
        count++;
        agreed += result.IsAgreed ? 1 : 0;
        rounds.Add(result.Rounds);
        toFrontier.Add(result.Assessment.DistanceToFrontier);
        left.Add(result.Assessment.LeftOnTheTable);
        for (var concept = 0; concept < distances.Length; concept++)
            if (result.Assessment.Distances[concept] is { } distance)
                distances[concept].Add(distance);
    }

    public EncounterStatistics ToStatistics(ConfidenceLevel confidence) =>
        new(
            count,
            SampleEstimate.OfShare(agreed, count, confidence),
            rounds.Estimated(confidence),
            toFrontier.Estimated(confidence),
            [.. distances.Select(mean => mean.Estimated(confidence))],
            left.Estimated(confidence)
        );
}

/// <summary>What was got, added up.</summary>
internal sealed class PayoffSum
{
    private MeanAccumulator utility,
        surplus;

    public void Add(OutcomeAssessment assessment, int party)
    {
        utility.Add(assessment.Utilities[party]);
        surplus.Add(assessment.Surpluses[party]);
    }

    public PayoffEstimates ToEstimates(ConfidenceLevel confidence) => new(utility.Estimated(confidence), surplus.Estimated(confidence));
}
