namespace NegotiationModel.Theory;

/// <summary>
/// Who must concede when two offers stand against each other: who has more to lose by a conflict, and so is less willing to risk it.
/// That is the player whose own offer has the smaller product of gains, so that concessions lead to Nash's solution.
/// Source: F. Zeuthen, Problems of Monopoly and Economic Warfare (1930); J. Harsanyi, Approaches to the Bargaining Problem before
/// and after the Theory of Games, Econometrica 24 (1956); J. Rosenschein and G. Zlotkin, Rules of Encounter (1994), chapter 4.
/// </summary>
public static class Zeuthen
{
    /// <summary>Compares what both risk: the lower risk concedes, at equal risks both do, and nobody where an offer is no worse to the
    /// other than its own.</summary>
    /// <param name="first">What the offers are worth to player 1.</param>
    /// <param name="second">What the offers are worth to player 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A utility does not lie from −1e50 to 1e50.</exception>
    public static ZeuthenComparison Compare(ZeuthenUtilities first, ZeuthenUtilities second)
    {
        var (risk1, risk2) = (Checked(first, nameof(first)).Risk, Checked(second, nameof(second)).Risk);
        var concession =
            first.IsSatisfied || second.IsSatisfied ? ZeuthenConcession.Nobody
            : risk1 == risk2 || Ties.IsTie(risk1 - risk2, risk1 + risk2) ? ZeuthenConcession.Both
            : risk1 < risk2 ? ZeuthenConcession.First
            : ZeuthenConcession.Second;
        return new(risk1, risk2, concession);
    }

    private static ZeuthenUtilities Checked(ZeuthenUtilities stance, string name)
    {
        ArgumentNullException.ThrowIfNull(stance, name);
        return new(
            ArgumentChecks.Amount(stance.OwnOffer, name),
            ArgumentChecks.Amount(stance.OtherOffer, name),
            ArgumentChecks.Amount(stance.Conflict, name)
        );
    }
}
