using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// Tells moves, rulings, transitions, talks and whole documents in plain words, as minutes of a meeting would. What is told comes first,
/// then the talks, for names, currencies and their zone; left out, only ids are known, and times are in UTC. Last come the words; left
/// out, English.
/// </summary>
/// <example><code>
/// foreach (var line in talks.Story(NegotiationTexts.Ukrainian))
///     Console.WriteLine(line);
/// Console.WriteLine(Narration.Sentence(talks.Log[0].Move, talks)); // Ms Bondar proposes p1 (price: 9000 EUR)
/// Console.WriteLine(talks.ToString(NegotiationTexts.Ukrainian));
/// </code></example>
public static partial class Narration
{
#pragma warning disable RS0026 // overloads differ in what is told, so that what is left out cannot be taken for another one's
    /// <summary>What a move does, without who makes it and what was said: "rejects p1".</summary>
    /// <param name="move">The move.</param>
    /// <param name="talks">The talks; left out, only ids are known, and times are in UTC.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Action(this Move move, Negotiation? talks = null, NegotiationTexts? texts = null) =>
        In(texts).DescribeAction(move, Context(talks));

    /// <summary>Who makes a move, what it does, and what was said: "Ms Bondar rejects p1: “It was replaced.”".</summary>
    /// <param name="move">The move.</param>
    /// <param name="talks">The talks; left out, only ids are known, and times are in UTC.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Sentence(this Move move, Negotiation? talks = null, NegotiationTexts? texts = null) =>
        In(texts).Sentence(move, Context(talks) ?? TextContext.None);

    /// <summary>What an acceptance does, as a predicate without its conditions: "accepts p1 on price".</summary>
    /// <param name="move">The acceptance.</param>
    /// <param name="talks">The talks; left out, only ids are known.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string ActionWithoutConditions(this Move.Accept move, Negotiation? talks = null, NegotiationTexts? texts = null) =>
        In(texts).DescribeActionWithoutConditions(move, Context(talks));

    /// <summary>A condition as it is set: "permit: the permit is granted (asked of office, by the end of 1 Aug 2026)".</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="talks">The talks; left out, only ids are known, and times are in UTC.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Describe(this ConditionDefinition condition, Negotiation? talks = null, NegotiationTexts? texts = null) =>
        In(texts).DescribeCondition(condition, Context(talks));

    /// <summary>Terms: "price: 9000 EUR, warranty: none".</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="talks">The talks; left out, issues are told by their ids, and amounts without currencies.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Format(this Terms terms, Negotiation? talks = null, NegotiationTexts? texts = null) =>
        In(texts).Format(terms, Context(talks));

    /// <summary>The label of a button that is enabled or not: "accept p1".</summary>
    /// <example><code>
    /// foreach (var ruling in talks.ExampleRulings("buyer"))
    ///     Console.WriteLine($"{ruling.Label()}: {(ruling.IsPermitted ? "enabled" : ruling.Refusal)}");
    /// </code></example>
    /// <param name="ruling">A ruling, such as one of <see cref="Negotiation.ExampleRulings"/>.</param>
    /// <param name="texts">In which words; left out, English.</param>
    /// <exception cref="ArgumentException">It is the default value, which is no ruling.</exception>
    public static string Label(this Ruling ruling, NegotiationTexts? texts = null) => In(texts).Label(ruling);

    /// <summary>The label of a button for what a party may do: "accept p1".</summary>
    /// <example><code>
    /// foreach (var permitted in talks.PermittedMoves("buyer"))
    ///     Console.WriteLine(permitted.Label());
    /// </code></example>
    /// <param name="move">One of <see cref="Negotiation.PermittedMoves"/>.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Label(this PermittedMove move, NegotiationTexts? texts = null) => In(texts).Label(move);

    /// <summary>A status, trigger or other name in words: "agreed in principle".</summary>
    /// <param name="name">A member of one of this library's enums.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Label(Enum name, NegotiationTexts? texts = null) => In(texts).Label(name);

    /// <summary>What a transition means: "proposal p1: live → rejected".</summary>
    /// <param name="transition">The transition.</param>
    /// <param name="texts">In which words; left out, English.</param>
    /// <exception cref="InvalidOperationException">It is the default value, which is no transition.</exception>
    public static string Describe(this Transition transition, NegotiationTexts? texts = null) => In(texts).Describe(transition);

    /// <summary>An issue with the values that it allows: "venue (Moscow, Kyiv)".</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Describe(this Issue issue, NegotiationTexts? texts = null) => In(texts).Describe(issue);

    /// <summary>Where talks of that status stand, in a sentence: "a proposal is on the table".</summary>
    /// <param name="status">The status.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Describe(this NegotiationStatus status, NegotiationTexts? texts = null) => In(texts).Describe(status);

    /// <summary>Where talks stand, and for what they wait: "agreed in principle, waiting for permit (the permit is granted)".</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Describe(this Negotiation talks, NegotiationTexts? texts = null) => In(texts).Describe(talks);

    /// <summary>A time as minutes of a meeting give it: in the zone of the talks, and no more exact than it is known. Of talks that were
    /// convened at no date, it is how long after they began, such as "after 5 minutes".</summary>
    /// <param name="at">The instant.</param>
    /// <param name="precision">How exactly it is known.</param>
    /// <param name="setting">The setting of the talks.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string FormatTime(Instant at, TimePrecision precision, Setting setting, NegotiationTexts? texts = null) =>
        In(texts).FormatTime(at, precision, setting);

#pragma warning restore RS0026

    private static NegotiationTexts In(NegotiationTexts? texts) => texts ?? NegotiationTexts.English;

    private static TextContext? Context(Negotiation? talks) => TalksFacts.Context(talks);
}
