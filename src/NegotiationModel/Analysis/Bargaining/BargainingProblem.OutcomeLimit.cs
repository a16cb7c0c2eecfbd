namespace NegotiationModel.Analysis;

public sealed partial class BargainingProblem
{
    /// <summary>How many outcomes are looked at, at most. A larger space is refused: take fewer points of its issues.</summary>
    public const long MaxOutcomes = 10_000_000;
}
