using NodaTime;

namespace NegotiationModel;

/// <summary>A condition as it stands in one negotiation value.</summary>
public sealed class Condition : Registered
{
    internal Condition(Proviso proviso, ConditionId id, PartyId by, int seat, ProposalId proposal, int proposalAt)
        : base(id.Value) => (Proviso, By, Seat, Proposal, ProposalAt) = (proviso, by, seat, proposal, proposalAt);

    private Condition(Condition other)
        : base(other)
    {
        (Proviso, By, Seat, Proposal, ProposalAt) = (other.Proviso, other.By, other.Seat, other.Proposal, other.ProposalAt);
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

    /// <summary>When its time is over; null for never.</summary>
    public Instant? Due => Proviso.Due;

    /// <summary>The party that set it, in accepting.</summary>
    public PartyId By { get; }

    /// <summary>The proposal whose acceptance it belongs to.</summary>
    public ProposalId Proposal { get; }

    /// <summary>Where it stands.</summary>
    public ConditionStatus Status { get; internal set; }

    internal Proviso Proviso { get; }

    internal int Seat { get; }

    internal int ProposalAt { get; }

    /// <summary>The places of the agreements that carry it.</summary>
    internal IndexSet Carriers { get; set; }

    internal bool IsOutstanding => Status == ConditionStatus.Outstanding;

    internal bool IsFulfilled => Status is ConditionStatus.Met or ConditionStatus.Waived;

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() => $"{Id} by {By}: {Text} ({Wire.Words(Wire.Name(Status))})";

    internal override Condition Copy() => new(this);
}
