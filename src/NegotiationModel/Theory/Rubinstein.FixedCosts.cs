namespace NegotiationModel.Theory;

public static partial class Rubinstein
{
    /// <summary>
    /// The subgame-perfect divisions where every further round costs player i the fixed amount cᵢ. Proposer i gets the whole pie
    /// when cᵢ &lt; cⱼ, only cⱼ when cᵢ &gt; cⱼ, and anything from c to the whole pie when both pay the same c. Nobody gets more
    /// than the pie, so costs above it count as the pie. Source: Rubinstein (1982), conclusion I.
    /// </summary>
    /// <param name="cost1">What a round costs player 1, from 0 to 1e50.</param>
    /// <param name="cost2">What a round costs player 2, from 0 to 1e50.</param>
    /// <param name="pie">What is to be divided, from 0 to 1e50.</param>
    /// <param name="firstProposer">Who makes the first offer.</param>
    /// <returns>
    /// One division, or where the costs are equal the range of those that some equilibrium leads to. Within that range an agreement
    /// may come late; what is told is divided in round 1.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static DivisionRange FixedCosts(double cost1, double cost2, double pie = 1, Player firstProposer = Player.One)
    {
        ArgumentChecks.NotNegative(cost1);
        ArgumentChecks.NotNegative(cost2);
        ArgumentChecks.NotNegative(pie);
        var (own, other) = ArgumentChecks.Known(firstProposer) == Player.One ? (cost1, cost2) : (cost2, cost1);
        var least = own < other ? pie : Math.Min(other, pie);
        var most = own > other ? least : pie;
        var (payoffs, another) = (Payoffs.Of(firstProposer, least, pie - least), Payoffs.Of(firstProposer, most, pie - most));
        return firstProposer == Player.One ? new(payoffs, another) : new(another, payoffs);
    }
}
