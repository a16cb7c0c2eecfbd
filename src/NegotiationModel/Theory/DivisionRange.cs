namespace NegotiationModel.Theory;

/// <summary>All divisions between two: what theory says where it does not say one.</summary>
/// <param name="WorstForFirst">The division that gives player 1 the least.</param>
/// <param name="BestForFirst">The division that gives player 1 the most.</param>
public sealed record DivisionRange(Payoffs WorstForFirst, Payoffs BestForFirst)
{
    /// <summary>Whether there is one division only.</summary>
    public bool IsUnique => WorstForFirst == BestForFirst;
}
