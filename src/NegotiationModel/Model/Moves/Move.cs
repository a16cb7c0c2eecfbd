using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// One act at the table by one party at one instant. The cases: <see cref="Propose"/>, <see cref="Accept"/>,
/// <see cref="Reject"/>, <see cref="Withdraw"/>, <see cref="MeetCondition"/>, <see cref="WaiveCondition"/>, <see cref="RefuseCondition"/>,
/// <see cref="FailCondition"/>, <see cref="Suspend"/>, <see cref="Resume"/>, <see cref="SetDeadline"/>, <see cref="Ratify"/>,
/// <see cref="RefuseRatification"/>, <see cref="WalkAway"/>, <see cref="Reopen"/>, <see cref="ExtendAgenda"/>,
/// <see cref="Join"/>, <see cref="MakeStatement"/>, <see cref="Require"/>, <see cref="ConcedeDemand"/>, <see cref="PostponeConsent"/>,
/// <see cref="Promise"/>, <see cref="SetLimit"/>, <see cref="Abstain"/>. Made from a party, and completed by <c>with</c>:
/// <c>seller.Proposes(price.Is(9_000)) with { At = noon }</c>.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract partial record Move
{
    // Moves are kept for as long as their log: what most of them do not say takes no room in them.
    private readonly Instant at;
    private readonly Remarks? remarks;
    private readonly bool isTimed;
    private readonly byte kind,
        precision;

    private Move(PartyId by, MoveKind kind) =>
        (By, this.kind) = (by.Value.Length > 0 ? by : throw WritableArgument.Unnamed(nameof(by)), (byte)kind);

    /// <summary>The party that moves.</summary>
    public PartyId By { get; }

    /// <summary>The representative through whom it moves; null when the party moves itself.</summary>
    public RepresentativeId? Representative
    {
        get => remarks?.Through;
        init =>
            remarks =
                value == Representative
                    ? remarks
                    : Remarks.Of(
                        value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Representative)) : value,
                        Text,
                        Citations
                    );
    }

    /// <summary>When the move takes effect; null for the present instant of the negotiation it is made in.</summary>
    public Instant? At
    {
        get => isTimed ? at : null;
        init => (at, isTimed) = (DocumentTimeRange.Checked(value, nameof(At)).GetValueOrDefault(), value is not null);
    }

    /// <summary>When it takes effect, where it stands; the present instant where the move does not say.</summary>
    internal ref readonly Instant AtOr(ref readonly Instant present) => ref isTimed ? ref at : ref present;

    /// <summary>Whether it says an instant.</summary>
    internal bool IsAt(in Instant instant) => isTimed && at == instant;

    /// <summary>How exactly <see cref="At"/> is known; an imprecise instant stands for the start of its span.</summary>
    public TimePrecision Precision
    {
        get => (TimePrecision)precision;
        init =>
            precision = (byte)(
                value is >= 0 and <= TimePrecision.Year
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(Precision), value, "There is no such precision.")
            );
    }

    /// <summary>The words that go with the move: what a statement says, or the reason for a rejection. Null for none.</summary>
    public string? Text
    {
        get => remarks?.Text;
        init => remarks = value == Text ? remarks : Remarks.Of(Representative, WritableArgument.TextOrNull(value, nameof(Text)), Citations);
    }

    /// <summary>Where the move is known from.</summary>
    public ValueList<Citation> Citations
    {
        get => remarks?.Citations ?? default;
        init => remarks = value == Citations ? remarks : Remarks.Of(Representative, Text, WritableArgument.Items(value, nameof(Citations)));
    }

    /// <summary>Which kind of move it is.</summary>
    public MoveKind Kind => (MoveKind)kind;

    /// <summary>The proposal, condition or agreement that the move acts on; null for a move that creates something, and for any other
    /// that names none.</summary>
    public virtual Subject? ActsOn => null;

    // What a refusal of it may have to tell.

    /// <summary>The terms it states.</summary>
    internal virtual Terms Stated => NegotiationModel.Terms.Empty;

    /// <summary>The issues of a proposal that it names; null where it names none.</summary>
    internal virtual ValueList<IssueId>? NamedIssues => null;

    /// <summary>The parties that it names besides its own.</summary>
    internal virtual IEnumerable<PartyId> NamedParties => [];

    /// <summary>The id of what it acts on, of whatever kind that is; null for none.</summary>
    internal virtual string? ActsOnId => ActsOn?.Id;

    /// <summary>The ids of what it refers to: most often of what it acts on.</summary>
    internal virtual IEnumerable<string> ReferredIds => ActsOnId is { } id ? [id] : [];

    /// <summary>The ids that it gives.</summary>
    internal virtual IEnumerable<string> GivenIds => [];

    /// <summary>Whether one of the limits that it sets is no instant.</summary>
    internal virtual bool HangsOnEvents => false;

    /// <summary>The limits that it sets.</summary>
    internal virtual IEnumerable<End> Limits => [];

    /// <summary>The conditions that it brings, now or with an agreement.</summary>
    internal virtual ValueList<ConditionDefinition> Brought => default;

    private sealed record Remarks(RepresentativeId? Through, string? Text, ValueList<Citation> Citations)
    {
        public static Remarks? Of(RepresentativeId? through, string? text, ValueList<Citation> citations) =>
            through is null && text is null && citations.Count == 0 ? null : new(through, text, citations);
    }
}
