using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>A condition as it stands in one negotiation value.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class Condition : RegisterItem
{
    // What it shares with the log takes no room in it.
    private readonly object logged;

    internal Condition(ConditionDefinition proviso, object logged, int seat, int proposalAt)
        : base(proviso.Id!.Value.Value) => (Proviso, this.logged, Seat, ProposalAt) = (proviso, logged, seat, proposalAt);

    private Condition(Condition other)
        : base(other)
    {
        (Proviso, logged, Seat, ProposalAt) = (other.Proviso, other.logged, other.Seat, other.ProposalAt);
        (Status, Carriers) = (other.Status, other.Carriers);
    }

    /// <summary>Its id.</summary>
    public ConditionId Id => ConditionId.Of(this);

    /// <summary>What must come about, in words.</summary>
    public string Text => Proviso.Text;

    /// <summary>Whether it comes before the agreement or lives on in it.</summary>
    public ConditionKind Kind => Proviso.Kind;

    /// <summary>The party it asks; null for the world.</summary>
    public PartyId? Of => Proviso.Of;

    /// <summary>When its time is over, as it was set first.</summary>
    public End Due => Proviso.Due;

    /// <summary>The party for whose benefit it stands, which alone waives it; the party that set it unless it names another.</summary>
    public PartyId To => Proviso.To ?? By;

    /// <summary>Who alone reports it met or failed; empty where nobody is named.</summary>
    public ValueList<PartyId> Judges => Proviso.Judges;

    /// <summary>What the passing of its due means.</summary>
    public Silence IfSilent => Proviso.IfSilent ?? ConditionDefinition.Usual(Kind);

    /// <summary>The party that set it, in accepting.</summary>
    public PartyId By => Move.By;

    /// <summary>The proposal whose acceptance it belongs to.</summary>
    public ProposalId Proposal => Move.Proposal;

    /// <summary>When it was set.</summary>
    public Instant At => LoggedMove.AtOf(logged);

    /// <summary>Where it stands.</summary>
    public ConditionStatus Status { get; internal set; }

    internal ConditionDefinition Proviso { get; }

    private Move.Accept Move => (Move.Accept)LoggedMove.MoveOf(logged);

    internal int Seat { get; }

    internal int ProposalAt { get; }

    /// <summary>The places of the agreements that carry it.</summary>
    internal IndexSet Carriers { get; set; }

    /// <summary>Whether it lives on in an agreement and asks the very party for whose benefit it stands.</summary>
    internal bool IsOwnPromise => Kind == ConditionKind.Subsequent && Of == To;

    internal bool IsOutstanding => Status == ConditionStatus.Outstanding;

    internal bool IsFulfilled => ConditionMachine.Fulfilled.Contains(Status);

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() => $"{Id} by {By}: {Text} ({EnumNames.Words(EnumNames.Name(Status))})";

    internal override Condition Copy() => new(this);
}
