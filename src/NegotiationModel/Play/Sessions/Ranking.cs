using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>A party's outcomes in the order of their utility, prepared once and used by any number of sessions.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class Ranking
{
    // How much of the range from worst to best counts as about equal.
    private const double About = 0.05;

    private readonly double[] utilities,
        sorted;
    private readonly int[] order;

    /// <summary>Values and sorts all outcomes.</summary>
    /// <param name="map">What they are worth to the party.</param>
    /// <exception cref="ArgumentException">There are more outcomes than are looked at.</exception>
    public Ranking(UtilityMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (map.Space.Count > BargainingProblem.MaxOutcomes)
            throw new ArgumentException(
                $"There are {map.Space.Count} outcomes; at most {BargainingProblem.MaxOutcomes} are looked at.",
                nameof(map)
            );
        Map = map;
        utilities = map.ToArray();
        sorted = GC.AllocateUninitializedArray<double>(utilities.Length);
        order = GC.AllocateUninitializedArray<int>(utilities.Length);
        OutcomeSort.Sort(utilities, sorted, order);
        Reservation = map.Preferences.Reservation;
    }

    /// <summary>The party's utility over the outcomes.</summary>
    public UtilityMap Map { get; }

    /// <summary>What can be agreed on.</summary>
    public OutcomeSpace Space => Map.Space;

    /// <summary>How many outcomes there are.</summary>
    public int OutcomeCount => sorted.Length;

    /// <summary>The utility of the best outcome.</summary>
    public double BestUtility => sorted[^1];

    /// <summary>The utility of the worst outcome.</summary>
    public double WorstUtility => sorted[0];

    /// <summary>The number of the best outcome, whose terms are <see cref="BestTerms"/>. Either can be offered:
    /// <c>Decision.Offer(turn.Ranking.BestOutcomeIndex)</c>.</summary>
    public long BestOutcomeIndex => OutcomeAt(0);

    /// <summary>The terms of the best outcome.</summary>
    public Terms BestTerms => Space[BestOutcomeIndex];

    /// <summary>The utility of no agreement.</summary>
    public double Reservation { get; }

    /// <summary>The utility of the worst acceptable result: no agreement, or the worst outcome where even that is better.</summary>
    public double AcceptanceFloor => Math.Max(WorstUtility, Reservation);

    /// <summary>Whether every outcome is worse to the party than no agreement, so that there is nothing to negotiate.</summary>
    public bool HasNoAcceptableOutcome => BestUtility < Reservation;

    /// <summary>The utility of an outcome.</summary>
    /// <param name="outcomeIndex">The number of the outcome, from 0 to <see cref="OutcomeCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public double this[long outcomeIndex] =>
        unchecked((ulong)outcomeIndex) < (ulong)utilities.Length
            ? utilities[outcomeIndex]
            : throw Nowhere(outcomeIndex, nameof(outcomeIndex));

    /// <summary>The number of the outcome of a rank: the best has rank 0. Of outcomes that are worth the same, that of the least number
    /// comes first.</summary>
    /// <example><code>
    /// var second = turn.Ranking.OutcomeAt(1);
    /// </code></example>
    /// <param name="rank">From 0, the best, to <see cref="OutcomeCount"/> − 1, the worst.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    public long OutcomeAt(long rank)
    {
        var place = PlaceOf(rank);
        var utility = sorted[place];
        var (first, last) = (CountBelow(utility, place), CountBelow(Math.BitIncrement(utility), place) - 1);
        return order[first + last - place];
    }

    /// <summary>The utility of a rank: the best outcome has rank 0.</summary>
    /// <param name="rank">From 0, the best, to <see cref="OutcomeCount"/> − 1, the worst.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    public double UtilityAt(long rank) => sorted[PlaceOf(rank)];

    /// <summary>How many outcomes are worth at least so much: those of the first so many ranks. It is 0 above
    /// <see cref="BestUtility"/>, where there is no last one of them.</summary>
    /// <param name="utility">How much.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="utility"/> is no number.</exception>
    public int CountAtLeast(double utility) =>
        sorted.Length
        - CountBelow(
            double.IsNaN(utility) ? throw new ArgumentOutOfRangeException(nameof(utility), utility, "A utility is a number.") : utility
        );

    // Tactics concede from place to place, counted from the worst outcome; of equal ones the least number comes first there too.

    /// <summary>The outcome at a place, the worst first.</summary>
    internal long OutcomeFromWorst(int place) => order[place];

    /// <summary>The utility at a place, the worst first.</summary>
    internal double UtilityFromWorst(int place) => sorted[place];

    /// <summary>How many outcomes are worth less, which is the place of the first that is worth so much; <see cref="OutcomeCount"/>
    /// where all are.</summary>
    internal int CountBelow(double utility) => CountBelow(utility, 0, sorted.Length);

    /// <summary>The same, looked for from a place near which it is likely to be: whoever concedes little by little need not look
    /// far.</summary>
    internal int CountBelow(double utility, int near)
    {
        var (low, high, step) = (Math.Min(near, sorted.Length), Math.Min(near, sorted.Length), 1);
        for (; low > 0 && sorted[low - 1] >= utility; step *= 2)
            (low, high) = (Math.Max(0, low - step), low);
        for (step = 1; high < sorted.Length && sorted[high] < utility; step *= 2)
            (low, high) = (high + 1, Math.Min(sorted.Length, high + step));
        return CountBelow(utility, low, high);
    }

    /// <summary>Whose it is, and how good the outcomes are to the party: "seller: 21 outcomes from 0 to 1, no agreement 0.4".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Map.Preferences.Party}: {OutcomeCount} outcomes from {WorstUtility:0.###} to {BestUtility:0.###}, ")
        + FormattableString.Invariant($"no agreement {Reservation:0.###}");

    private int PlaceOf(long rank) =>
        unchecked((ulong)rank) < (ulong)sorted.Length ? sorted.Length - 1 - (int)rank : throw Nowhere(rank, nameof(rank));

    private ArgumentOutOfRangeException Nowhere(long number, string name) =>
        new(name, number, $"There are {OutcomeCount} outcomes, counted from 0.");

    private int CountBelow(double utility, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] >= utility ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // Among what is worth so much or hardly more, what others like best; of equal ones the least.
    internal long BestForOthers(double aspiration, Func<long, double> likes)
    {
        if (double.IsNaN(aspiration))
            throw new ArgumentOutOfRangeException(nameof(aspiration), aspiration, "An aspiration is a number.");
        var first = CountBelow(Math.Min(aspiration, BestUtility));
        var most = sorted[first] + (About * (BestUtility - WorstUtility));
        var (favourite, liking) = (first, likes(OutcomeFromWorst(first)));
        for (var place = first + 1; place < OutcomeCount && sorted[place] <= most; place++)
            if (likes(OutcomeFromWorst(place)) is var more && more > liking)
                (favourite, liking) = (place, more);
        return OutcomeFromWorst(favourite);
    }
}
