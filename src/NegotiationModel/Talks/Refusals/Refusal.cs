using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// Why a move is not permitted, as facts: <see cref="Message"/> and <see cref="Rule"/> say them in English, and a
/// <c>NegotiationTexts</c> in any other words. Refusals are equal when the facts are; <see cref="PermittedInstead"/> is not compared.
/// It is written as JSON and not read: keep its <see cref="Move"/>, and let the talks rule on that again.
/// </summary>
/// <param name="Code">The first rule that the move breaks.</param>
/// <param name="Move">The move, as it was made.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record Refusal(RefusalCode Code, Move Move)
{
    private readonly IgnoredInEquality<IEnumerable<PermittedMove>> instead = new([]);

    /// <summary>The first rule that the move breaks.</summary>
    public RefusalCode Code
    {
        get;
        init => field = WritableArgument.Member(value, nameof(Code));
    } = WritableArgument.Member(Code, nameof(Code));

    /// <summary>The move, as it was made.</summary>
    public Move Move
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Move));
    } = Move ?? throw new ArgumentNullException(nameof(Move));

    /// <summary>The parties concerned, the mover first.</summary>
    public ValueList<PartyId> Parties { get; init; }

    /// <summary>Their names, in the same order.</summary>
    public ValueList<string> PartyNames { get; init; }

    /// <summary>The role of the mover; null for one that has no seat.</summary>
    public Role? MoverRole { get; init; }

    /// <summary>The name of the representative through whom the move was made, or the id of one that the party does not have;
    /// null for nobody.</summary>
    public string? RepresentativeName { get; init; }

    /// <summary>The proposals, conditions and agreements concerned, that which decides first.</summary>
    public ValueList<Subject> Subjects { get; init; }

    /// <summary>The status that decides, of the first subject or, without one, of the talks: a member of one of the four status enums; null
    /// where none decides.</summary>
    public Enum? DecidingStatus { get; init; }

    /// <summary>The instant of the move.</summary>
    public Instant? MoveTime { get; init; }

    /// <summary>The instant that the move is told against: a limit or an end that has passed or is still to come, or how far the talks have
    /// gone. Null where none decides.</summary>
    public Instant? Limit { get; init; }

    /// <summary>The id that nobody has, or that is taken; null where the trouble is another.</summary>
    public string? OffendingId { get; init; }

    /// <summary>The ids that there are where one is unknown: the newest twenty.</summary>
    public ValueList<string> ExistingIds { get; init; }

    /// <summary>The id, issue or option there is that is written most like the unknown one; null when none is much like it.</summary>
    public string? ClosestMatch { get; init; }

    /// <summary>The issue in question; null for none.</summary>
    public IssueId? Issue { get; init; }

    /// <summary>The value that the move puts on it; null for none.</summary>
    public Value? Value { get; init; }

    /// <summary>The value that the proposal or the agreement has on it; null for none.</summary>
    public Value? ProposedOrAgreedValue { get; init; }

    /// <summary>
    /// The issues that matter here, the first twenty: those that could be named in the place of one that is unknown, or those that are
    /// missing. Where one is named that is on the agenda, that one alone, with the options or the range that are permitted on it.
    /// </summary>
    public ValueList<Issue> RelevantIssues { get; init; }

    /// <summary>The rules of the table.</summary>
    public Protocol Protocol { get; init; } = Defaults.Protocol;

    /// <summary>The zone in which times are told.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>What the party could do instead, looking at no more than twenty proposals, conditions and agreements each; found one by one
    /// as they are asked for.</summary>
    public IEnumerable<PermittedMove> PermittedInstead
    {
        get => instead.Value;
        init => instead = new(value ?? throw new ArgumentNullException(nameof(value)));
    }

    private static class Defaults
    {
        public static readonly Protocol Protocol = new();
    }
}
