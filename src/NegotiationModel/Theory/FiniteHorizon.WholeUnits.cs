namespace NegotiationModel.Theory;

public static partial class FiniteHorizon
{
    /// <summary>
    /// The division of money that is paid in whole units, such as cents, by alternating offers with a last round, after which both
    /// get nothing. The responder is offered the least number of units that she accepts: what waiting is worth to her, rounded up.
    /// Exact in decimals. Source: backward induction as in I. Ståhl, Bargaining Theory (1972), which divides in units too.
    /// </summary>
    /// <param name="pie">The amount, from 0 to 1e18. The proposer keeps what is left of it, whether or not that is whole.</param>
    /// <param name="delta">The discount factor of both, from 0 to 1.</param>
    /// <param name="rounds">How many offers there are, from 1 to 100,000.</param>
    /// <param name="unit">The smallest unit of an offer, from 1e-12 to 1e18.</param>
    /// <param name="acceptsWhenIndifferent">
    /// Whether a responder takes an offer that is worth no more to her than waiting; else she is offered a unit more. Where she cannot
    /// be offered enough, or it would cost the proposer more than waiting, they wait.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static WholeUnitsDivision InWholeUnits(
        decimal pie,
        decimal delta,
        int rounds,
        decimal unit = 1,
        bool acceptsWhenIndifferent = true
    )
    {
        ArgumentChecks.Within(pie, 0, ArgumentChecks.FarthestPrice);
        ArgumentChecks.Within(delta, 0, 1);
        ArgumentChecks.Within(rounds, 1, ArgumentChecks.MaxRounds);
        ArgumentChecks.Within(unit, ArgumentChecks.SmallestUnit, ArgumentChecks.FarthestPrice);
        var after = new WholeUnitsDivision(0, 0, null);
        for (var round = rounds; round >= 1; round--)
        {
            // Who responds now is the next to propose.
            var (waiting, responds) = (delta * after.ResponderPresentValue, delta * after.ProposerPresentValue);
            var offer = LeastAccepted(responds, unit, acceptsWhenIndifferent);
            after = pie - offer >= Math.Max(0, waiting) ? new(pie - offer, offer, round) : new(waiting, responds, after.AgreedInRound);
        }

        return after;
    }

    private static decimal LeastAccepted(decimal waiting, decimal unit, bool acceptsWhenIndifferent) =>
        waiting % unit is var over && over == 0 && acceptsWhenIndifferent ? waiting : waiting - over + unit;
}
