using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What hangs on a condition (Restatement (Second) of Contracts § 224, § 230).</summary>
[JsonConverter(typeof(EnumNameConverter<ConditionKind>))]
public enum ConditionKind
{
    /// <summary>Before the agreement holds, it must be met or waived.</summary>
    Precedent,

    /// <summary>The acceptance counts at once; if the condition fails, the agreement is dissolved.</summary>
    Subsequent,

    /// <summary>Nothing hangs on it but what names it: a promise, a target, a step on the way.</summary>
    Free,
}

/// <summary>A condition as a party puts it: "subject to …", when it accepts or in the text that it proposes.</summary>
/// <param name="Text">What must come about, in words.</param>
/// <param name="Kind">Whether it comes before the agreement or lives on in it.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record ConditionDefinition(string Text, ConditionKind Kind = ConditionKind.Precedent)
{
    // What most conditions do not say takes no room in them.
    private readonly string? id,
        of;
    private readonly Particulars? particulars;

    /// <summary>What must come about, in words.</summary>
    public string Text { get; } = WritableArgument.Text(Text, nameof(Text));

    /// <summary>Whether it comes before the agreement or lives on in it.</summary>
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
    public PartyId? Of
    {
        get => PartyId.Kept(of);
        init => of = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Of)) : value?.Value;
    }

    /// <summary>When its time is over; at that instant it is already too late. Left out, never.</summary>
    public End Due { get; init; }

    /// <summary>The party for whose benefit it stands, which alone waives it; left out, the party that sets it.</summary>
    public PartyId? To
    {
        get => particulars?.To;
        init => particulars = (Said with { To = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(To)) : value }).Kept;
    }

    /// <summary>
    /// Who alone reports it met or failed. Where nobody is named, a party that is asked reports what it meets, and a precedent one
    /// failed; of the world, and of the failing of a subsequent one, the party for whose benefit it stands does, or a mediator.
    /// </summary>
    public ValueList<PartyId> Judges
    {
        get => particulars?.Judges ?? default;
        init => particulars = (Said with { Judges = WritableArgument.Ids(value, static id => id.Value, nameof(Judges)) }).Kept;
    }

    /// <summary>What the passing of its due means; left out, a precedent one lapses, and the others fail.</summary>
    public Silence? IfSilent
    {
        get => particulars?.IfSilent;
        init =>
            particulars = (Said with { IfSilent = value is { } silence ? WritableArgument.Member(silence, nameof(IfSilent)) : null }).Kept;
    }

    /// <summary>What the passing of the due of such a condition means unless it says otherwise.</summary>
    internal static Silence Usual(ConditionKind kind) => kind == ConditionKind.Precedent ? Silence.Lapse : Silence.Fail;

    /// <summary>Whether the due of one of some conditions is no instant.</summary>
    internal static bool HangOnEvents(ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (condition.Due.Form is not null)
                return true;
        return false;
    }

    /// <summary>Conditions of an acceptance: it hangs on each, so that none of them is free.</summary>
    internal static ValueList<ConditionDefinition> OfAcceptance(ValueList<ConditionDefinition> conditions, string name)
    {
        foreach (var condition in conditions)
            if (condition.Kind == ConditionKind.Free)
                throw new ArgumentException("An acceptance hangs on its conditions: they are precedent or subsequent, not free.", name);
        return conditions;
    }

    /// <summary>The same where conditions have got other ids.</summary>
    internal ConditionDefinition Renamed(IReadOnlyDictionary<string, string> names) =>
        this with
        {
            Id = names[id!],
            Due = Due.Renamed(names),
        };

    /// <summary>The parties that it names.</summary>
    internal IEnumerable<PartyId> NamedParties => new[] { Of, To }.OfType<PartyId>().Concat(Judges);

    private Particulars Said => particulars ?? Particulars.None;

    private sealed record Particulars
    {
        public static Particulars None { get; } = new();

        public PartyId? To { get; init; }

        public ValueList<PartyId> Judges { get; init; }

        public Silence? IfSilent { get; init; }

        public Particulars? Kept => this == None ? null : this;
    }
}
