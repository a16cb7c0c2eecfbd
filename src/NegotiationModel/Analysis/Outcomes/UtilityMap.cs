using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>
/// One party's utility over the outcomes of a space, prepared once: finding that of an outcome is a few additions, and that of
/// all of them in their order little more than one addition each, where interests are listed in the order of the issues.
/// </summary>
/// <remarks>Summed in the order of the interests, as <see cref="Preferences.Utility(Terms)"/>: an outcome and its terms have one utility to
/// the last bit.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class UtilityMap
{
    // Outcomes are taken in rows, so that what their first issues add is summed once for each row.
    private const int Row = 1_024;

    private readonly double[][] parts;
    private readonly JointUtility[] together;
    private readonly int[] order; // the places of the issues, as the interests are listed
    private readonly bool isInOrder;
    private readonly int leading;

    /// <summary>Prepares a party's utility.</summary>
    /// <param name="space">The outcomes.</param>
    /// <param name="preferences">What the party wants; interests in issues that the space has not are worth nothing there.</param>
    public UtilityMap(OutcomeSpace space, Preferences preferences)
    {
        ArgumentNullException.ThrowIfNull(space);
        ArgumentNullException.ThrowIfNull(preferences);
        (Space, Preferences) = (space, preferences);
        var places = Enumerable.Range(0, space.Issues.Count).ToDictionary(at => space.Issues[at].Issue);
        parts = [.. space.Issues.Select(issue => new double[issue.Values.Count])];
        foreach (var interest in preferences.IssuePreferences)
            if (places.TryGetValue(interest.Issue, out var at))
                parts[at] = [.. space.Issues[at].Values.Select(value => interest.Utility(value, preferences.EvaluationScale))];
        order =
        [
            .. preferences
                .IssuePreferences.Where(interest => places.ContainsKey(interest.Issue))
                .Select(interest => places[interest.Issue]),
        ];
        isInOrder = order.Zip(order.Skip(1)).All(pair => pair.First < pair.Second);
        together = [.. preferences.Interactions.Select(interaction => JointUtility.Create(space, interaction)).OfType<JointUtility>()];
        (leading, RowLength) = (parts.Length, 1);
        while (leading > 0 && RowLength < Row)
            RowLength *= parts[--leading].Length;
        Magnitude = parts.Sum(part => part.Max(Math.Abs)) + together.Sum(joint => Math.Abs(joint.Utility));
    }

    /// <summary>The outcomes.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>What the party wants.</summary>
    public Preferences Preferences { get; }

    /// <summary>A bound on how far from 0 any utility can be, for judging what is rounding.</summary>
    internal double Magnitude { get; }

    /// <summary>How many outcomes, one after the other, make a row.</summary>
    internal int RowLength { get; }

    /// <summary>The utility of an outcome, undiscounted.</summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public double this[long outcomeIndex]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(outcomeIndex);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(outcomeIndex, Space.Count);
            var sum = 0.0;
            foreach (var issue in order)
                sum += parts[issue][Space.Position(outcomeIndex, issue)];
            foreach (var joint in together)
                sum += joint.Holds(Space, outcomeIndex) ? joint.Utility : 0;
            return sum;
        }
    }

    /// <summary>Whose utility it is, over what: "seller over 21 outcomes of price, warranty".</summary>
    public override string ToString() => $"{Preferences.Party} over {Space}";

    /// <summary>What each value on an issue adds, in the order of the values.</summary>
    /// <param name="issue">The place of the issue, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such issue.</exception>
    public ReadOnlySpan<double> IssueUtilities(int issue) => parts[Space.KnownIssue(issue)];

    /// <summary>The utilities of all outcomes, in their order.</summary>
    /// <exception cref="InvalidOperationException">There are more outcomes than an array holds.</exception>
    public double[] ToArray()
    {
        var all = GC.AllocateUninitializedArray<double>(
            Space.Count <= Array.MaxLength
                ? (int)Space.Count
                : throw new InvalidOperationException($"{Space.Count} outcomes are too many to list.")
        );
        for (var row = 0L; row * RowLength < all.Length; row++)
            Fill(row, all.AsSpan((int)(row * RowLength), RowLength));
        return all;
    }

    /// <summary>The same without what a value on an issue adds together with others.</summary>
    internal UtilityMap Without(IssueId issue) =>
        Preferences.Interactions.Any(interaction => interaction.When.Find(issue) is not null)
            ? new(
                Space,
                Preferences with
                {
                    Interactions = [.. Preferences.Interactions.Where(interaction => interaction.When.Find(issue) is null)],
                }
            )
            : this;

    /// <summary>The utilities of the outcomes of one row.</summary>
    internal void Fill(long row, Span<double> utilities)
    {
        var first = row * RowLength;
        if (isInOrder)
            Unroll(first, utilities);
        else
            AddUp(first, utilities);
        foreach (var joint in together)
            for (var at = 0; at < RowLength; at++)
                utilities[at] += joint.Holds(Space, first + at) ? joint.Utility : 0;
    }

    // Issue by issue in the order of the space, each sum used for all outcomes that begin alike. An issue without an interest adds 0.
    private void Unroll(long first, Span<double> utilities)
    {
        var sum = 0.0;
        for (var issue = 0; issue < leading; issue++)
            sum += parts[issue][Space.Position(first, issue)];
        utilities[0] = sum;
        var known = 1;
        for (var issue = leading; issue < parts.Length; known *= parts[issue].Length, issue++)
            Spread(utilities, known, parts[issue]);
    }

    // Interest by interest, where they are listed in another order than the issues.
    private void AddUp(long first, Span<double> utilities)
    {
        utilities.Clear();
        foreach (var issue in order)
        {
            var stride = (int)Math.Min(Space.Stride(issue), RowLength);
            for (var at = 0; at < utilities.Length; at += stride)
            {
                var worth = parts[issue][Space.Position(first + at, issue)];
                foreach (ref var utility in utilities.Slice(at, stride))
                    utility += worth;
            }
        }
    }

    // What is known for the first issues becomes known for one more, from the end so that nothing is overwritten too early.
    private static void Spread(Span<double> utilities, int known, double[] part)
    {
        for (var at = known - 1; at >= 0; at--)
        {
            var before = utilities[at];
            var after = utilities.Slice(at * part.Length, part.Length);
            for (var value = 0; value < after.Length; value++)
                after[value] = before + part[value];
        }
    }

    /// <summary>An interaction, by the places of its values.</summary>
    private sealed record JointUtility((int Issue, int Position)[] When, double Utility)
    {
        /// <summary>Null where it can never hold.</summary>
        public static JointUtility? Create(OutcomeSpace space, Interaction interaction)
        {
            var when = new List<(int, int)>();
            foreach (var (issue, value) in interaction.When)
            {
                var at = space.Issues.ToList().FindIndex(issueValues => issueValues.Issue == issue);
                var position = at < 0 ? -1 : space.Place(at, value);
                if (position < 0)
                    return null;
                when.Add((at, position));
            }

            return new([.. when], interaction.Utility);
        }

        public bool Holds(OutcomeSpace space, long outcomeIndex)
        {
            foreach (var (issue, position) in When)
                if (space.Position(outcomeIndex, issue) != position)
                    return false;
            return true;
        }
    }
}
