namespace NegotiationModel.Theory;

/// <summary>
/// One offer, to take or to leave; left, the proposer gets nothing, and the responder what she has without it.
/// Source: W. Güth, R. Schmittberger and B. Schwarze, An Experimental Analysis of Ultimatum Bargaining, Journal of Economic
/// Behavior and Organization 3 (1982) 367–388.
/// </summary>
public static class Ultimatum
{
    /// <summary>
    /// The divisions that subgame-perfect equilibria in pure strategies lead to, the best for the proposer first. Where any amount
    /// can be offered there is one: the responder takes what is worth no less to her than to refuse, her minimum, and the proposer
    /// keeps the rest. Where money comes in units she takes the least number of them that comes to her minimum. Where that is just her
    /// minimum there is a second equilibrium: she refuses what she could as well take, and gets one unit more. (Where the proposer then
    /// keeps nothing, it has nothing to lose, and might as well be refused.)
    /// </summary>
    /// <param name="pie">The amount, from 0 to 1e18.</param>
    /// <param name="unit">The smallest unit of an offer, from 1e-12 to the pie; null where any amount can be offered.</param>
    /// <param name="responderMinimum">The least that the responder takes: what she has when she refuses, from 0 to 1e18.</param>
    /// <returns>None where the pie does not come to the responder's minimum, so that she refuses whatever is offered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static ValueList<UltimatumDivision> Equilibria(decimal pie, decimal? unit = null, decimal responderMinimum = 0)
    {
        ArgumentChecks.Within(pie, 0, ArgumentChecks.FarthestPrice);
        ArgumentChecks.Within(responderMinimum, 0, ArgumentChecks.FarthestPrice);
        if (unit is not { } least)
            return Offering(pie, responderMinimum);
        ArgumentChecks.Within(least, ArgumentChecks.SmallestUnit, pie, nameof(unit));
        var over = responderMinimum % least;
        return over == 0
            ? [.. Offering(pie, responderMinimum), .. Offering(pie, responderMinimum + least)]
            : Offering(pie, responderMinimum - over + least);
    }

    private static ValueList<UltimatumDivision> Offering(decimal pie, decimal offer) => offer <= pie ? [new(pie - offer, offer)] : [];
}

/// <summary>How an ultimatum divides an amount.</summary>
/// <param name="Proposer">What the proposer keeps.</param>
/// <param name="Responder">What the responder gets.</param>
public readonly record struct UltimatumDivision(decimal Proposer, decimal Responder);
