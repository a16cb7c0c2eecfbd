namespace NegotiationModel.Theory;

/// <summary>
/// Alternating offers with a last round, solved by backward induction: each proposer offers what the responder could get by
/// waiting, and keeps the rest. Who is indifferent accepts, and who would as soon wait proposes; a part in 10¹³ is no difference.
/// Source: I. Ståhl, Bargaining Theory (1972); M. Osborne and A. Rubinstein, Bargaining and Markets (1990), chapter 3.
/// </summary>
public static partial class FiniteHorizon
{
    /// <summary>The division where waiting costs by discount factors: a share x in round t is worth δᵢᵗ⁻¹ x in round 1.</summary>
    /// <param name="rounds">How many offers there are, from 1 to 100,000; the players take turns.</param>
    /// <param name="delta1">Player 1's discount factor, from 0 to 1.</param>
    /// <param name="delta2">Player 2's discount factor, from 0 to 1.</param>
    /// <param name="pie">What is to be divided, from 0 to 1e50.</param>
    /// <param name="firstProposer">Who makes the first offer.</param>
    /// <param name="afterLastRound">
    /// What each gets one round after the last refusal, in the units of the pie, from 0 to 1e50: what an arbiter imposes, discounted
    /// once more. Left out, nothing. Where it is worth more to both together than the pie, they wait for it.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static FiniteHorizonSolution Discounted(
        int rounds,
        double delta1,
        double delta2,
        double pie = 1,
        Player firstProposer = Player.One,
        Payoffs afterLastRound = default
    )
    {
        ArgumentChecks.Within(rounds, 1, ArgumentChecks.MaxRounds);
        ArgumentChecks.NotNegative(pie);
        return Solve(
            rounds,
            _ => pie,
            new(ArgumentChecks.Fraction(delta1), ArgumentChecks.Fraction(delta2)),
            ArgumentChecks.Known(firstProposer),
            ArgumentChecks.NotNegative(afterLastRound)
        );
    }

    /// <summary>
    /// The division of a pie that changes from round to round, and is worth nothing after the last; nobody is impatient otherwise.
    /// In a pie that only shrinks the first offer is accepted; where it grows they wait. Source: K. Binmore, A. Shaked and
    /// J. Sutton, Testing Noncooperative Bargaining Theory, American Economic Review 75 (1985).
    /// </summary>
    /// <param name="pies">What there is to divide in each round, each from 0 to 1e50; 1 to 100,000 of them.</param>
    /// <param name="firstProposer">Who makes the first offer.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static FiniteHorizonSolution VaryingPie(IReadOnlyList<double> pies, Player firstProposer = Player.One)
    {
        ArgumentNullException.ThrowIfNull(pies);
        ArgumentChecks.Within(pies.Count, 1, ArgumentChecks.MaxRounds, nameof(pies));
        return Solve(
            pies.Count,
            round => ArgumentChecks.NotNegative(pies[round - 1], nameof(pies)),
            new(1, 1),
            ArgumentChecks.Known(firstProposer),
            default
        );
    }

    private static FiniteHorizonSolution Solve(int rounds, Func<int, double> pie, Payoffs deltas, Player firstProposer, Payoffs after)
    {
        var course = new RoundDivision[rounds];
        for (var round = rounds; round >= 1; round--)
        {
            var proposer = (round % 2 == 1) == (firstProposer == Player.One) ? Player.One : Player.Two;
            course[round - 1] = Play(round, proposer, pie(round), new(deltas.First * after.First, deltas.Second * after.Second));
            after = course[round - 1].Payoffs;
        }

        return new(ValueList.Create<RoundDivision>(course));
    }

    private static RoundDivision Play(int round, Player proposer, double pie, Payoffs waiting)
    {
        if (Ties.Settle(waiting.Total - pie, pie) > 0)
            return new(round, proposer, waiting, false);
        return new(
            round,
            proposer,
            proposer == Player.One ? new(Rest(pie, waiting.Second), waiting.Second) : new(waiting.First, Rest(pie, waiting.First)),
            true
        );
    }

    // At a tie, rounding must leave nobody with less than nothing.
    private static double Rest(double pie, double given) => Math.Max(0, pie - given);
}
