using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What hangs on a condition (Restatement (Second) of Contracts § 224). Each says what is to come about, never what would end
/// something: one that is not met fails.</summary>
[JsonConverter(typeof(EnumNameConverter<ConditionKind>))]
[DocumentName(nameof(EndsAgreementIfFailed), "subsequent")]
[DocumentName(nameof(Independent), "free")]
public enum ConditionKind
{
    /// <summary>Before the agreement holds, it must be met or waived.</summary>
    Precedent,

    /// <summary>The acceptance counts at once. What the condition says must come about afterwards; if it fails, the agreement is dissolved;
    /// before there is one, the acceptance falls. In loans and company sales a condition subsequent, and in documents
    /// <c>subsequent</c>.</summary>
    EndsAgreementIfFailed,

    /// <summary>Nothing hangs on it but what names it, also where it stands in an agreement: a promise, a target, a step on the way. In
    /// documents <c>free</c>.</summary>
    Independent,
}

/// <summary>A condition as a party puts it: "subject to …", when it accepts or in the text that it proposes.</summary>
/// <param name="Text">What must come about, in words.</param>
/// <param name="Kind">What hangs on it: whether the agreement waits for it, or ends if it fails.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record ConditionDefinition(string Text, ConditionKind Kind = ConditionKind.Precedent)
{
    private readonly string? id,
        of;

    /// <summary>What must come about, in words.</summary>
    public string Text { get; } = WritableArgument.Text(Text, nameof(Text));

    /// <summary>What hangs on it: whether the agreement waits for it, or ends if it fails.</summary>
    public ConditionKind Kind
    {
        get;
        init => field = WritableArgument.Member(value, nameof(Kind));
    } = WritableArgument.Member(Kind, nameof(Kind));

    /// <summary>The id the condition is to have; left out, the first free of c1, c2, …</summary>
    public ConditionId? Id
    {
        get => ConditionId.Kept(id);
        init => id = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Id)) : value?.Value;
    }

    /// <summary>The party it asks; left out, the world.</summary>
    public PartyId? AskedParty
    {
        get => PartyId.Kept(of);
        init => of = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(AskedParty)) : value?.Value;
    }

    /// <summary>When its time is over; at that instant it is already too late. Left out, never.</summary>
    public End Due { get; init; }

    /// <summary>What the passing of the due of such a condition means unless it says otherwise.</summary>
    internal static SilenceEffect UsualIfSilent(ConditionKind kind) =>
        kind == ConditionKind.Precedent ? SilenceEffect.Lapse : SilenceEffect.Fail;

    /// <summary>Its due, which is not before what it waits for.</summary>
    internal End TimedDue => DueAfter is { Count: > 0 } when && !Due.IsNever ? Due.NotBefore(when) : Due;

    /// <summary>What it waits for and watches, by ids.</summary>
    internal IEnumerable<string> LeadsTo => DueAfter.Select(id => id.Value).Concat(Watched is { } watched ? [watched.SubjectId] : []);

    /// <summary>Whether the due of one of some conditions is no instant.</summary>
    internal static bool HangOnEvents(ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (!condition.Due.IsNever && condition.TimedDue.Form is not null)
                return true;
        return false;
    }

    /// <summary>Conditions of an acceptance: it hangs on each, so that none of them is free.</summary>
    internal static ValueList<ConditionDefinition> OfAcceptance(ValueList<ConditionDefinition> conditions, string name)
    {
        foreach (var condition in conditions)
            if (condition.Kind == ConditionKind.Independent)
                throw new ArgumentException(
                    "An acceptance hangs on its conditions: they are Precedent or EndsAgreementIfFailed, not Independent.",
                    name
                );
        return conditions;
    }

    /// <summary>The same where conditions have got other ids.</summary>
    internal ConditionDefinition Renamed(IReadOnlyDictionary<string, string> names) =>
        this with
        {
            Id = names[id!],
            Due = Due.Renamed(names),
            DueAfter = [.. DueAfter.Select(one => new ConditionId(names.GetValueOrDefault(one.Value, one.Value)))],
            Watched = Watched?.Renamed(names),
        };

    /// <summary>The parties that it names.</summary>
    internal IEnumerable<PartyId> NamedParties => new[] { AskedParty, Beneficiary }.OfType<PartyId>().Concat(Judges);

    /// <summary>Its id, its words and its kind: "c1: the roof is repaired (precedent)".</summary>
    public override string ToString() => $"{(Id is { } own ? $"{own}: " : "")}{Text} ({EnumNames.Name(Kind)})";
}
