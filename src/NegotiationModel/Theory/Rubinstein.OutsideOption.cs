namespace NegotiationModel.Theory;

public static partial class Rubinstein
{
    /// <summary>
    /// The division where player 2 may leave for an outside option b, but only when answering an offer. The option matters only
    /// when it beats what she gets as a responder anyway; then she gets b as a responder, and player 1 gets δ₁(pie − b) where
    /// player 2 proposes. An option above the pie is taken: at once as a responder, and as a proposer in round 2 where even
    /// δ₂b is above the pie. Source: K. Binmore, A. Shaked and J. Sutton, An Outside Option Experiment, Quarterly Journal of
    /// Economics 104 (1989); Bargaining and Markets, section 3.12.1.
    /// </summary>
    /// <param name="delta1">Player 1's discount factor, from 0 to 1.</param>
    /// <param name="delta2">Player 2's, from 0 to 1; one of the two must be below 1.</param>
    /// <param name="option2">What player 2 gets outside, in the units of the pie, from −1e50 to 1e50. It is discounted as a share
    /// is.</param>
    /// <param name="pie">What is to be divided, from 0 to 1e50.</param>
    /// <param name="firstProposer">Who makes the first offer.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds, or both discount factors are 1.</exception>
    public static OutsideOptionOutcome OutsideOption(
        double delta1,
        double delta2,
        double option2,
        double pie = 1,
        Player firstProposer = Player.One
    )
    {
        var without = Divide(delta1, delta2, pie, firstProposer);
        var response = Divide(delta1, delta2, pie).Second;
        var binds = ArgumentChecks.Amount(option2) > response && !Ties.IsTie(option2 - response, pie);
        return new(
            binds ? With(delta1, delta2, option2, pie, firstProposer) : without,
            !binds || Discounted(delta2, option2, firstProposer) <= pie,
            binds,
            without.Second
        );
    }

    private static Payoffs With(double delta1, double delta2, double option, double pie, Player firstProposer) =>
        (firstProposer, option > pie) switch
        {
            (Player.One, true) => new(0, option),
            (Player.One, false) => new(pie - option, option),
            (_, true) => new(0, Math.Max(pie, delta2 * option)),
            (_, false) => new(delta1 * (pie - option), pie - (delta1 * (pie - option))),
        };

    // She can leave in round 1 only where player 1 makes the first offer.
    private static double Discounted(double delta2, double option, Player firstProposer) =>
        firstProposer == Player.One ? option : delta2 * option;
}
