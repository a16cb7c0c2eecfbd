using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>
/// All that can be agreed on: every combination of one value for each issue. Nothing is stored but the values of each issue;
/// an outcome is a number, counted from 0, with the values of the last issue changing fastest.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class OutcomeSpace
{
    private const int MaxPoints = 100_000;

    private const int MaxKept = 1 << 16;

    private readonly Value[][] values;
    private readonly long[] strides;
    private Terms?[]? kept; // made when asked for; two who ask at once make the same, and either may be kept

    /// <summary>The combinations of the values given.</summary>
    /// <param name="issues">At least one issue, each once, each with at least one value.</param>
    /// <exception cref="ArgumentException">There is no issue, an issue or a value stands twice, an issue has no value, or there are more
    /// outcomes than a 64-bit number can count.</exception>
    public OutcomeSpace(params ValueList<IssueValues> issues)
    {
        OutcomeSpaceCheck.Check(issues);
        Issues = issues;
        values = [.. issues.Select(issue => issue.Values.ToArray())];
        strides = new long[values.Length];
        Count = 1;
        for (var issue = values.Length - 1; issue >= 0; issue--)
        {
            strides[issue] = Count;
            Count *= values[issue].Length;
        }
    }

    /// <summary>The issues and the values considered on each.</summary>
    public ValueList<IssueValues> Issues { get; }

    /// <summary>How many outcomes there are.</summary>
    public long Count { get; }

    /// <summary>The issues themselves in the same order, which say what else they allow; none where values alone were given.</summary>
    internal ValueList<Issue> Agenda { get; private init; }

    /// <summary>Whether an issue allows other values than those considered: the outcomes are then a sample of all that can be agreed
    /// on.</summary>
    public bool IsSampled => Issues.Any(issue => issue.IsSampled);

    /// <summary>The terms of an outcome: a value for every issue.</summary>
    /// <param name="outcomeIndex">From 0 to <see cref="Count"/> − 1.</param>
    public Terms this[long outcomeIndex]
    {
        get
        {
            KnownOutcome(outcomeIndex);
            var terms = new Term[values.Length];
            for (var issue = 0; issue < terms.Length; issue++)
                terms[issue] = new(Issues[issue].Issue, values[issue][Position(outcomeIndex, issue)]);
            return NegotiationModel.Terms.OfDistinct(terms);
        }
    }

    /// <summary>How many outcomes there are, whether they are a sample, and of which issues: "21 outcomes of price, warranty", "33
    /// outcomes, sampled, of price, warranty".</summary>
    public override string ToString() =>
        $"{Count} outcomes{(IsSampled ? ", sampled," : "")} of {string.Join(", ", Issues.Select(issue => issue.Issue))}";

    /// <summary>The terms of an outcome, which are made once and kept where there are not too many outcomes.</summary>
    internal Terms Terms(long outcomeIndex)
    {
        if (Count > MaxKept)
            return this[outcomeIndex];
        kept ??= new Terms?[Count];
        return kept[outcomeIndex] ??= this[outcomeIndex];
    }

    /// <summary>
    /// The outcomes of an agenda: options as they are, numbers on their steps. Where an issue has neither, or too many steps, the values
    /// are a
    /// sample (<see cref="IssueValues.IsSampled"/>): those that preferences or offers name, and points between the ends of what changes its
    /// worth.
    /// </summary>
    /// <param name="agenda">The issues.</param>
    /// <param name="preferences">Whose values belong to the sample; of texts, dates and durations these and the offered ones are all that
    /// is considered.</param>
    /// <param name="points">At how many evenly spaced points a continuous range is looked at, from 2 to 100,000.</param>
    /// <param name="offers">Terms whose values belong to the sample, where the agenda allows them; those on other issues are passed
    /// over.</param>
    /// <exception cref="ArgumentException">An issue has neither options nor bounds, and nobody names a value on it; or preferences name an
    /// issue or an option that the agenda has not.</exception>
    public static OutcomeSpace Of(
        ValueList<Issue> agenda,
        ValueList<Preferences> preferences = default,
        int points = 11,
        ValueList<Terms> offers = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, MaxPoints);
        if (agenda.Any(issue => issue is null))
            throw new ArgumentException("An issue is null.", nameof(agenda));
        if (preferences.Any(partyPreferences => partyPreferences is null))
            throw new ArgumentException("What a party wants is null.", nameof(preferences));
        if (offers.Any(terms => terms is null))
            throw new ArgumentException("Terms are null.", nameof(offers));
        OutcomeSpaceCheck.Check(agenda, preferences);
        return Unchecked(agenda, preferences, points, offers);
    }

    /// <summary>
    /// The outcomes of a document: on the agenda that its moves made, with the values that its preferences and its moves name. Whatever was
    /// offered
    /// on all issues is one of them, where the agenda allows it.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">An issue has neither options nor bounds, and nobody names a value on it.</exception>
    public static OutcomeSpace Of(NegotiationDocument document) => Of(document, points: 11);

    /// <summary>The outcomes of a document, continuous ranges looked at more or less closely.</summary>
    /// <param name="document">The document.</param>
    /// <param name="points">At how many evenly spaced points a continuous range is looked at, from 2 to 100,000.</param>
    /// <exception cref="ArgumentException">An issue has neither options nor bounds, and nobody names a value on it.</exception>
    public static OutcomeSpace Of(NegotiationDocument document, int points)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, MaxPoints);
        return Unchecked(document.FinalAgenda, document.Preferences, points, [.. document.Moves.Select(Offered).OfType<Terms>()]);
    }

    private static OutcomeSpace Unchecked(
        ValueList<Issue> agenda,
        ValueList<Preferences> preferences,
        int points,
        ValueList<Terms> offers
    ) => new([.. agenda.Select(issue => IssueSampling.Of(issue, preferences, points, offers))]) { Agenda = agenda };

    private static Terms? Offered(Move move) =>
        move switch
        {
            Move.Propose propose => propose.Terms,
            Move.Accept accept => accept.Terms,
            _ => null,
        };

    /// <summary>The outcome that has these terms; −1 when they leave an issue out, name another, or put a value on one that is not
    /// considered.</summary>
    /// <param name="terms">The terms.</param>
    public long IndexOf(Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Count != values.Length)
            return -1;
        var outcome = 0L;
        for (var issue = 0; issue < values.Length; issue++)
        {
            var at = terms.Find(Issues[issue].Issue) is { } value ? Place(issue, value) : -1;
            if (at < 0)
                return -1;
            outcome += at * strides[issue];
        }

        return outcome;
    }

    /// <summary>Outcomes drawn at random, each as likely as any other, with replacement.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The same seed draws the same outcomes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public IEnumerable<long> SampleWithReplacement(int count, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Drawn();

        IEnumerable<long> Drawn()
        {
            var draw = new SeededRandom(seed);
            for (var left = count; left > 0; left--)
                yield return draw.NextInt64(Count);
        }
    }

    /// <summary>The outcome, where there is one of that number.</summary>
    internal long KnownOutcome(long outcomeIndex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outcomeIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(outcomeIndex, Count);
        return outcomeIndex;
    }

    /// <summary>The place of an issue, where there is one.</summary>
    internal int KnownIssue(int issue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(issue);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(issue, values.Length);
        return issue;
    }

    /// <summary>Which of an issue's values an outcome has, counted from 0.</summary>
    internal int Position(long outcomeIndex, int issue) => (int)(outcomeIndex / strides[issue] % values[issue].Length);

    internal long Stride(int issue) => strides[issue];

    /// <summary>Where a value stands among those of an issue; −1 where it is not considered.</summary>
    internal int Place(int issue, Value value)
    {
        var considered = values[issue];
        for (var at = 0; at < considered.Length; at++)
            if (ValueScale.Same(considered[at], value))
                return at;
        return -1;
    }
}
