using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>
/// What a party wants: how much each set of terms is worth to it. Worth is the weighted sum of what it values on each issue
/// (linear-additive utility), plus what certain terms are worth together. An issue on which terms say nothing adds nothing.
/// </summary>
/// <remarks>R. Keeney, H. Raiffa, Decisions with Multiple Objectives (1976), ch. 3.</remarks>
/// <param name="Party">Whose they are.</param>
/// <param name="IssuePreferences">What the party values, at most one for each issue.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record Preferences(PartyId Party, ValueList<IssuePreference> IssuePreferences)
{
    /// <summary>How far from 0 a utility, a weight or a worth may be: 1e15. So products and sums of them stay finite.</summary>
    internal const double Farthest = 1e15;

    /// <summary>What the party values, at most one for each issue.</summary>
    public ValueList<IssuePreference> IssuePreferences
    {
        get;
        init => field = EachOnce(value);
    } = EachOnce(IssuePreferences);

    /// <summary>What terms are worth together, beyond their sum.</summary>
    public ValueList<Interaction> Interactions
    {
        get;
        init => field = Complete(value, nameof(Interactions));
    }

    /// <summary>The utility of no agreement: what the best alternative is worth (BATNA). Worse terms are not accepted by who follows its
    /// interests.</summary>
    public double Reservation
    {
        get;
        init => field = Finite(value, nameof(Reservation));
    }

    /// <summary>How utility shrinks while the talks last; both that of terms and the reservation value.</summary>
    public Discount Discount
    {
        get;
        init =>
            field =
                value.Factor > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Discount), value, "A discount factor is above 0.");
    } = Discount.None;

    /// <summary>Whether the values on each issue are taken as written, or divided by the greatest on that issue.</summary>
    public EvaluationScale EvaluationScale
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(EvaluationScale),
                    value,
                    "Evaluations are raw or divided by the greatest on the issue."
                );
    }

    /// <summary>Why these numbers, in a sentence or two; null when nobody said.</summary>
    public string? Rationale { get; init; }

    /// <summary>What talks are worth to the party as they stand, undiscounted: what is agreed as far as it concerns the party, or else its
    /// reservation value. Whoever has left has no part in what the others agree, nor in what was agreed before; nor has
    /// a party without a seat.</summary>
    /// <param name="talks">The talks.</param>
    /// <example><code>seller.Utility(talks)</code></example>
    public double Utility(Negotiation talks)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return talks.Agreed(Party) is { } agreed && talks.Seats.Find(Party) is { IsPresent: true } ? Utility(agreed) : Reservation;
    }

    /// <summary>
    /// What terms are worth to the party, undiscounted: summed in the order of <see cref="IssuePreferences"/>, then of
    /// <see cref="Interactions"/>, as everywhere, so that terms have one utility to the last bit, in whatever order they or the issues
    /// are listed.
    /// </summary>
    /// <param name="terms">Terms on some or all issues.</param>
    public double Utility(Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var sum = 0.0;
        foreach (var interest in IssuePreferences)
            sum += terms.Find(interest.Issue) is { } value ? interest.Utility(value, EvaluationScale) : 0;
        foreach (var interaction in Interactions)
            sum += interaction.AppliesTo(terms) ? interaction.Utility : 0;
        return sum;
    }

    private static ValueList<IssuePreference> EachOnce(ValueList<IssuePreference> interests)
    {
        var known = new HashSet<string>(Complete(interests, nameof(IssuePreferences)).Count, StringComparer.Ordinal);
        foreach (var interest in interests)
            if (!known.Add(interest.Issue.Value))
                throw new ArgumentException($"There are two interests in the issue {interest.Issue}.", nameof(IssuePreferences));
        return interests;
    }

    private static ValueList<T> Complete<T>(ValueList<T> items, string name)
        where T : class
    {
        foreach (var item in items)
            if (item is null)
                throw new ArgumentException("One of them is null.", name);
        return items;
    }

    internal static double Finite(double value, string name) =>
        Math.Abs(value) <= Farthest
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A utility is a number between -1e15 and 1e15.");

    /// <summary>Whose they are, and how much it cares for each issue: "buyer: price 0.7, warranty 0.3".</summary>
    public override string ToString() =>
        $"{Party}: {string.Join(", ", IssuePreferences.Select(interest => $"{interest.Issue} {NumberText.Short(interest.Weight)}"))}";
}
