using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel;

/// <summary>Tells moves, rulings, transitions and talks in plain words, as minutes of a meeting would: in English, or in the words that it
/// is given, such as <see cref="NegotiationTexts.Ukrainian"/>.</summary>
public static class Narration
{
    /// <summary>What a move does, without who makes it: "proposes p1 (price: 9000 EUR)". <see cref="Sentence"/> begins with who makes it;
    /// <see cref="Move.ToString()"/> knows ids alone: "seller proposes p1 (price: 9000)".</summary>
    /// <param name="move">The move.</param>
    /// <param name="talks">The talks, for names, currencies and their zone; left out, only ids are known, and times are in UTC.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Describe(Move move, Negotiation? talks = null, NegotiationTexts? texts = null) =>
        In(texts).Describe(move, Context(talks));

    /// <summary>Who makes a move, and what it does: "Ms Bondar proposes p1 (price: 9000 EUR)". <see cref="Describe(Move, Negotiation,
    /// NegotiationTexts)"/> leaves out who.</summary>
    /// <param name="move">The move.</param>
    /// <param name="talks">The talks, for names, currencies and their zone; left out, only ids are known, and times are in UTC.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Sentence(Move move, Negotiation? talks = null, NegotiationTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(move);
        return $"{(Context(talks) ?? TextContext.None).NameOf(move.By)} {Describe(move, talks, texts)}";
    }

    /// <summary>What an acceptance accepts, without its conditions.</summary>
    /// <param name="move">The acceptance.</param>
    /// <param name="talks">The talks; left out, only ids are known.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string DescribeAcceptance(Move.Accept move, Negotiation? talks = null, NegotiationTexts? texts = null) =>
        In(texts).DescribeAcceptance(move, Context(talks));

    /// <summary>A condition as it is set: "permit: the permit is granted (asked of office, by the end of 1 Aug 2026)".</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="talks">The talks; left out, only ids are known, and times are in UTC.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string DescribeCondition(ConditionDefinition condition, Negotiation? talks = null, NegotiationTexts? texts = null) =>
        In(texts).DescribeCondition(condition, Context(talks));

    /// <summary>Terms: "price: 9000 EUR, warranty: none".</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="talks">The talks, for names and currencies.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static string Format(Terms terms, Negotiation talks, NegotiationTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return In(texts).Format(terms, Context(talks));
    }

    /// <summary>What the move of a ruling is, for the label of a button that is enabled or not: "accept p1".</summary>
    /// <example><code>
    /// foreach (var ruling in talks.RulingsFor("buyer"))
    ///     Console.WriteLine($"{Narration.Describe(ruling)}: {(ruling.IsPermitted ? "enabled" : ruling.Refusal)}");
    /// </code></example>
    /// <param name="ruling">A ruling, such as one of <see cref="Negotiation.RulingsFor"/>.</param>
    /// <exception cref="ArgumentException">It is the default value, which is no ruling.</exception>
    public static string Describe(Ruling ruling) => NegotiationTexts.English.Describe(ruling);

    /// <summary>The same in other words.</summary>
    /// <param name="ruling">A ruling.</param>
    /// <param name="texts">In which words.</param>
    /// <exception cref="ArgumentException">It is the default value, which is no ruling.</exception>
    public static string Describe(Ruling ruling, NegotiationTexts texts) =>
        (texts ?? throw new ArgumentNullException(nameof(texts))).Describe(ruling);

    /// <summary>What a party may do, for the label of a button: "accept p1".</summary>
    /// <param name="move">One of <see cref="Negotiation.PermittedMoves"/>.</param>
    public static string Describe(PermittedMove move) => NegotiationTexts.English.Describe(move);

    /// <summary>The same in other words.</summary>
    /// <param name="move">One of <see cref="Negotiation.PermittedMoves"/>.</param>
    /// <param name="texts">In which words.</param>
    public static string Describe(PermittedMove move, NegotiationTexts texts) =>
        (texts ?? throw new ArgumentNullException(nameof(texts))).Describe(move);

    /// <summary>What a transition means: "proposal p1: live → rejected".</summary>
    /// <param name="transition">The transition.</param>
    /// <exception cref="InvalidOperationException">It is the default value, which is no transition.</exception>
    public static string Describe(Transition transition) => NegotiationTexts.English.Describe(transition);

    /// <summary>The same in other words.</summary>
    /// <param name="transition">The transition.</param>
    /// <param name="texts">In which words.</param>
    /// <exception cref="InvalidOperationException">It is the default value, which is no transition.</exception>
    public static string Describe(Transition transition, NegotiationTexts texts) =>
        (texts ?? throw new ArgumentNullException(nameof(texts))).Describe(transition);

    /// <summary>A status, trigger or other name in words: "agreed in principle".</summary>
    /// <param name="name">A member of one of this library's enums.</param>
    public static string Label(Enum name) => NegotiationTexts.English.Label(name);

    /// <summary>An issue with the values that it allows: "venue (Moscow, Kyiv)".</summary>
    /// <param name="issue">The issue.</param>
    public static string Describe(Issue issue) => NegotiationTexts.English.Describe(issue);

    /// <summary>A time as minutes of a meeting give it: in the zone of the talks, and no more exact than it is known.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="precision">How exactly it is known.</param>
    /// <param name="zone">The zone of the talks.</param>
    public static string FormatTime(Instant at, TimePrecision precision, DateTimeZone zone) =>
        NegotiationTexts.English.FormatTime(at, precision, zone);

    /// <summary>Where the talks stand, in a sentence: "a proposal is on the table".</summary>
    /// <param name="status">The status.</param>
    public static string Describe(NegotiationStatus status) => NegotiationTexts.English.Describe(status);

    /// <summary>Where talks stand, and for what they wait: "agreed in principle, waiting for permit (the permit is granted)".</summary>
    /// <param name="talks">The talks.</param>
    public static string Describe(Negotiation talks) => NegotiationTexts.English.Describe(talks);

    /// <summary>The same in other words.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="texts">In which words.</param>
    public static string Describe(Negotiation talks, NegotiationTexts texts) =>
        (texts ?? throw new ArgumentNullException(nameof(texts))).Describe(talks);

    private static NegotiationTexts In(NegotiationTexts? texts) => texts ?? NegotiationTexts.English;

    private static TextContext? Context(Negotiation? talks) =>
        talks is null ? null : new(talks.Seats, talks.Agenda, talks.Setting.TimeZone) { TalksId = talks.Id, Conditions = talks.Conditions };
}
