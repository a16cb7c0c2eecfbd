namespace NegotiationModel.Theory;

public static partial class Rubinstein
{
    /// <summary>
    /// The division where nobody is impatient, but after every refusal the talks break down with probability p, which leaves each
    /// with dᵢ. The proposer i gets dᵢ + s / (2 − p) and the responder dⱼ + (1 − p) s / (2 − p), of the surplus s = pie − d₁ − d₂.
    /// Source: K. Binmore, A. Rubinstein and A. Wolinsky, The Nash Bargaining Solution in Economic Modelling, RAND Journal of
    /// Economics 17 (1986) 176–188; Bargaining and Markets, section 4.2.
    /// </summary>
    /// <param name="probability">The probability p of a breakdown after each refusal, from 1e-50 to 1: without any risk every division is
    /// an equilibrium.</param>
    /// <param name="disagreement">What each gets after a breakdown, from −1e50 to 1e50. Below 0 a share may come out below 0 too: who has
    /// that much to fear pays on top.</param>
    /// <param name="pie">What is to be divided, from 0 to 1e50.</param>
    /// <param name="firstProposer">Who makes the first offer.</param>
    /// <returns>The shares; null where the disagreement gives both together more than the pie, so that they do not agree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static Payoffs? Breakdown(double probability, Payoffs disagreement, double pie = 1, Player firstProposer = Player.One)
    {
        ArgumentChecks.Within(probability, ArgumentChecks.Smallest, 1);
        ArgumentChecks.Known(firstProposer);
        var (proposes, responds) = (1 / (2 - probability), (1 - probability) / (2 - probability));
        return Split(disagreement, pie, Payoffs.Of(firstProposer, proposes, responds));
    }

    /// <summary>
    /// What the division comes to as the risk of a breakdown vanishes: each gets dᵢ + s / 2, which is Nash's solution.
    /// Source: as for <see cref="Breakdown"/>.
    /// </summary>
    /// <inheritdoc cref="Breakdown"/>
    public static Payoffs? BreakdownLimit(Payoffs disagreement, double pie = 1) => Split(disagreement, pie, new(0.5, 0.5));

    private static Payoffs? Split(Payoffs disagreement, double pie, Payoffs parts)
    {
        var (one, two) = ArgumentChecks.Amounts(disagreement);
        var surplus = Ties.Settle(ArgumentChecks.NotNegative(pie) - (one + two), pie + Math.Abs(one) + Math.Abs(two));
        return surplus < 0 ? null : new(one + (surplus * parts.First), two + (surplus * parts.Second));
    }
}
