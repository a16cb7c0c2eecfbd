using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NegotiationModel.Theory;

namespace NegotiationModel.Analysis;

/// <summary>
/// Which outcome a theory of fair bargaining singles out. Each is sought among what nobody likes less than no agreement, and gains are
/// counted from there; the same concepts over convex sets are <see cref="FeasibleSet"/>'s.
/// </summary>
[JsonConverter(typeof(EnumNameConverter<SolutionConcept>))]
public enum SolutionConcept
{
    /// <summary>The greatest product of gains. J. Nash, The Bargaining Problem, Econometrica 18 (1950) 155–162.</summary>
    Nash,

    /// <summary>The least gain is as great as can be, gains as they are. E. Kalai, Proportional Solutions to Bargaining Situations,
    /// Econometrica 45 (1977) 1623–1630.</summary>
    Egalitarian,

    /// <summary>The least gain is as great as can be, each as a share of the greatest gain that the party can have while nobody likes the
    /// outcome less than no agreement. E. Kalai, M. Smorodinsky, Other Solutions to Nash's Bargaining Problem, Econometrica 43 (1975)
    /// 513–518.</summary>
    KalaiSmorodinsky,

    /// <summary>The greatest sum of utilities. J. Harsanyi, Cardinal Welfare, Individualistic Ethics, and Interpersonal Comparisons of
    /// Utility, Journal of Political Economy 63 (1955) 309–321.</summary>
    Utilitarian,
}

/// <summary>
/// What a bargaining solution yields, and what certifies it: no point of the individually rational frontier has a greater value,
/// and those that have the same are all listed.
/// </summary>
/// <param name="Concept">Which solution.</param>
/// <param name="Value">What is greatest there: the product of gains, the least gain, the least share, the sum. Null where nothing is
/// individually rational.</param>
/// <param name="Points">Every point that reaches it, within the tolerance; empty where nothing is individually rational.</param>
/// <param name="RunnerUpValue">The greatest value of any other point; null where there is none.</param>
public sealed partial record Solution(SolutionConcept Concept, double? Value, ValueList<ParetoPoint> Points, double? RunnerUpValue)
{
    /// <summary>Which solution, and its points with what they are worth to each party: "nash 0.25 at price: 9000, warranty: none (0.5,
    /// 0.5)". Nobody's gain is counted where nothing is individually rational: "nash: nothing suits everybody".</summary>
    public override string ToString() =>
        Points.Count == 0
            ? $"{Narration.Label(Concept)}: nothing suits everybody"
            : FormattableString.Invariant($"{Narration.Label(Concept)} {Value:0.###} at {string.Join("; or ", Points)}");
}
