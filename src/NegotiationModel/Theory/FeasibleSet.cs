using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Theory;

/// <summary>
/// The pairs of utilities that two players can have: a convex set below a frontier, with free disposal, so that whoever can have
/// a pair can also have less. Each solution is null where the disagreement lies beyond the frontier: then there is nothing to
/// agree on. On the frontier it is the disagreement itself; up to a part in 10¹³ it counts as lying there.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract partial class FeasibleSet
{
    private protected FeasibleSet() { }

    /// <summary>
    /// Of the pairs that leave nobody below the disagreement those with the greatest sum of utilities: one pair, the two ends of the
    /// straight piece on which the sum is the same, or none where the disagreement lies beyond the frontier. Source: J. Harsanyi, Cardinal
    /// Welfare, Individualistic Ethics, and Interpersonal Comparisons of Utility, Journal of Political Economy 63 (1955) 309–321.
    /// </summary>
    /// <inheritdoc cref="Ideal"/>
    public ValueList<Payoffs> Utilitarian(Payoffs disagreement) =>
        Allows(ArgumentChecks.Amounts(disagreement)) ? GreatestSum(disagreement) : default;

    /// <summary>
    /// Whether a pair is Pareto-optimal (efficient): it can be had, and none that can be had is better for one player and worse for
    /// neither; up to a part in 10¹³. V. Pareto, Manuale di economia politica (1906), chapter VI.
    /// </summary>
    /// <param name="pair">The utilities, each from −1e50 to 1e50.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pair"/> is outside its bounds.</exception>
    public bool IsParetoOptimal(Payoffs pair) => IsOnFrontier(ArgumentChecks.Amounts(pair));

    /// <summary>The ideal point: the most that each could get while the other is left with the disagreement.</summary>
    /// <param name="disagreement">The utilities without an agreement, from −1e50 to 1e50.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="disagreement"/> is outside its bounds.</exception>
    public Payoffs? Ideal(Payoffs disagreement) => Allows(ArgumentChecks.Amounts(disagreement)) ? Best(disagreement) : null;

    /// <summary>
    /// The pair with the greatest product of gains; where nobody or only one can gain, the best for that one.
    /// Source: J. Nash, The Bargaining Problem, Econometrica 18 (1950) 155–162.
    /// </summary>
    /// <inheritdoc cref="Ideal"/>
    public Payoffs? Nash(Payoffs disagreement) => Allows(ArgumentChecks.Amounts(disagreement)) ? GreatestProduct(disagreement) : null;

    /// <summary>
    /// The farthest pair on the way from the disagreement to the ideal point, where gains are in proportion to what each could gain.
    /// Source: E. Kalai and M. Smorodinsky, Other Solutions to Nash's Bargaining Problem, Econometrica 43 (1975) 513–518.
    /// </summary>
    /// <inheritdoc cref="Ideal"/>
    public Payoffs? KalaiSmorodinsky(Payoffs disagreement) =>
        Ideal(disagreement) is { } ideal
            ? Farthest(disagreement, new(Gain(ideal.First, disagreement.First), Gain(ideal.Second, disagreement.Second)))
            : null;

    /// <summary>
    /// The farthest pair at which both gain the same. At an upright or level end of the frontier one could get more at no cost to the
    /// other; the solution leaves that aside. Source: E. Kalai, Proportional Solutions to Bargaining Situations: Interpersonal
    /// Utility Comparisons, Econometrica 45 (1977) 1623–1630.
    /// </summary>
    /// <inheritdoc cref="Ideal"/>
    public Payoffs? Egalitarian(Payoffs disagreement)
    {
        if (Ideal(disagreement) is not { } ideal)
            return null;
        var most = Math.Min(Gain(ideal.First, disagreement.First), Gain(ideal.Second, disagreement.Second));
        return Farthest(disagreement, new(most, most));
    }

    private protected abstract bool Allows(Payoffs disagreement);

    private protected abstract Payoffs Best(Payoffs disagreement);

    private protected abstract Payoffs GreatestProduct(Payoffs disagreement);

    private protected abstract ValueList<Payoffs> GreatestSum(Payoffs disagreement);

    private protected abstract bool IsOnFrontier(Payoffs pair);

    // How much of a gain, at most all of it, still leads to a pair inside.
    private protected abstract double Reach(Payoffs from, Payoffs gain);

    private Payoffs Farthest(Payoffs from, Payoffs gain) =>
        Reach(from, gain) is var part ? new(from.First + (part * gain.First), from.Second + (part * gain.Second)) : default;

    private static double Gain(double best, double without) => Math.Max(0, best - without);
}
