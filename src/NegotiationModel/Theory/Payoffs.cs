namespace NegotiationModel.Theory;

/// <summary>What each of two players gets: shares of a pie, or utilities.</summary>
/// <param name="First">What player 1 gets.</param>
/// <param name="Second">What player 2 gets.</param>
public readonly record struct Payoffs(double First, double Second)
{
    /// <summary>What both get together.</summary>
    public double Total => First + Second;

    /// <summary>Nash's product: what both gain over a disagreement, multiplied.</summary>
    /// <param name="disagreement">What each has without an agreement.</param>
    public double NashProduct(Payoffs disagreement) => (First - disagreement.First) * (Second - disagreement.Second);

    internal static Payoffs Of(Player proposer, double proposes, double responds) =>
        proposer == Player.One ? new(proposes, responds) : new(responds, proposes);
}
