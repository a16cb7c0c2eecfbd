namespace NegotiationModel;

/// <summary>
/// One offer, to take or to leave; left, both get nothing.
/// Source: W. Güth, R. Schmittberger and B. Schwarze, An Experimental Analysis of Ultimatum Bargaining, Journal of Economic
/// Behavior and Organization 3 (1982) 367–388.
/// </summary>
public static class Ultimatum
{
    /// <summary>
    /// The divisions that subgame-perfect equilibria in pure strategies lead to, the best for the proposer first. Where any amount
    /// can be offered there is one: the proposer keeps all, and the responder, who could do no better, takes nothing. Where money
    /// comes in units there is a second: she refuses nothing at all, and gets one unit. (Where the unit is the whole pie, that
    /// proposer has nothing to lose, and might as well be refused.)
    /// </summary>
    /// <param name="pie">The amount, from 0 to 1e12.</param>
    /// <param name="unit">The smallest unit of an offer, from 1e-12 to the pie; null where any amount can be offered.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static ValueList<UltimatumDivision> Equilibria(decimal pie, decimal? unit = null)
    {
        var all = new UltimatumDivision(Premise.Within(pie, 0, Premise.FarthestPrice), 0);
        return unit is not { } least ? [all] : [all, new(pie - Premise.Within(least, 1 / Premise.FarthestPrice, pie, nameof(unit)), least)];
    }
}

/// <summary>How an ultimatum divides an amount.</summary>
/// <param name="Proposer">What the proposer keeps.</param>
/// <param name="Responder">What the responder gets.</param>
public readonly record struct UltimatumDivision(decimal Proposer, decimal Responder);
