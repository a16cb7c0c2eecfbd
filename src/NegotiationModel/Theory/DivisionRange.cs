namespace NegotiationModel.Theory;

/// <summary>All divisions between two: what theory says where it does not say one.</summary>
/// <param name="Min">The division that gives player 1 the least.</param>
/// <param name="Max">The division that gives player 1 the most.</param>
public sealed record DivisionRange(Payoffs Min, Payoffs Max)
{
    /// <summary>Whether there is one division only.</summary>
    public bool IsUnique => Min == Max;
}
