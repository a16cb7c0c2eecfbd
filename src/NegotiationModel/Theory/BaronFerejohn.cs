namespace NegotiationModel.Theory;

/// <summary>
/// A legislature divides 1 by majority: a member drawn at random proposes, all vote at once without amendment (the closed rule),
/// and after a refusal another is drawn. Source: D. Baron and J. Ferejohn, Bargaining in Legislatures, American Political
/// Science Review 83 (1989) 1181–1206.
/// </summary>
public static class BaronFerejohn
{
    /// <summary>
    /// The symmetric stationary equilibrium, whose shares are unique: the proposer buys just the votes it lacks at δ / n each, what
    /// waiting is worth to a member, and keeps 1 − (q − 1)δ / n. Without stationarity nearly every division is an equilibrium
    /// when the members are many and patient.
    /// </summary>
    /// <param name="members">How many members n there are, from 1 to 1,000,000,000; all are as likely to propose.</param>
    /// <param name="delta">The discount factor δ of all, from 0 to 1.</param>
    /// <param name="quota">How many votes q pass a proposal, the proposer's own included, from 1 to n; left out, a simple majority: more
    /// than half.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static LegislativeDivision Divide(int members, double delta, int? quota = null)
    {
        ArgumentChecks.Within(members, 1, 1_000_000_000);
        ArgumentChecks.Fraction(delta);
        var partners = ArgumentChecks.Within(quota ?? ((members / 2) + 1), 1, members, nameof(quota)) - 1;
        return new((members - (partners * delta)) / members, partners == 0 ? 0 : delta / members, partners);
    }
}

/// <summary>How a legislature divides 1 at once.</summary>
/// <param name="Proposer">The proposer's share.</param>
/// <param name="EachPartner">The share of each member whose vote the proposer buys; 0 where it needs none.</param>
/// <param name="Partners">How many they are; which ones is drawn by lot.</param>
public sealed record LegislativeDivision(double Proposer, double EachPartner, int Partners)
{
    /// <summary>The share of each member whose vote is not bought: nothing.</summary>
    public double EachNonPartner => 0;
}
