using NodaTime;

namespace NegotiationModel;

/// <summary>What came of an accepted proposal, as it stands in one negotiation value.</summary>
public sealed class Agreement : Registered
{
    private readonly ProposalId source;

    internal Agreement(AgreementId id, AgreementStatus status, ProposalId proposal, Terms terms, int[] slots, ValueList<PartyId> acceptedBy, ValueList<ConditionId> conditions, Instant at)
        : base(id.Value) => (Status, source, Terms, Slots, AcceptedBy, Conditions, At) = (status, proposal, terms, slots, acceptedBy, conditions, at);

    private Agreement(Agreement other)
        : base(other)
    {
        (Status, Terms, Slots, AcceptedBy, Conditions, At) = (other.Status, other.Terms, other.Slots, other.AcceptedBy, other.Conditions, other.At);
        (source, Ratifying) = (other.source, other.Ratifying);
    }

    /// <summary>Its id.</summary>
    public AgreementId Id => AgreementId.Of(this);

    /// <summary>Where it stands.</summary>
    public AgreementStatus Status { get; internal set; }

    /// <summary>What it settles; an issue that is agreed anew leaves it.</summary>
    public Terms Terms { get; private set; }

    /// <summary>The proposals it came from.</summary>
    public ValueList<ProposalId> Proposals => [source];

    /// <summary>The principals who accepted every issue of it outright, in their listed order.</summary>
    public ValueList<PartyId> AcceptedBy { get; }

    /// <summary>When it was agreed.</summary>
    public Instant At { get; }

    /// <summary>The conditions subsequent that it carries.</summary>
    public ValueList<ConditionId> Conditions { get; }

    /// <summary>Who has ratified it so far.</summary>
    public ValueList<PartyId> RatifiedBy
    {
        get
        {
            var ids = new PartyId[Ratifying.By.Count];
            for (var at = 0; at < ids.Length; at++)
                ids[at] = Ratifying.By[at].Id;
            return new(ids);
        }
    }

    /// <summary>Who refused to ratify it; null when nobody did.</summary>
    public PartyId? RefusedBy => Ratifying.RefusedBy;

    /// <summary>Whether it holds its issues: it is provisional, pending or in force.</summary>
    public bool IsStanding => Status <= AgreementStatus.InForce;

    internal int[] Slots { get; private set; }

    /// <summary>Whether nothing may change what it settles: it is pending or in force.</summary>
    internal bool Settles => Status is AgreementStatus.Pending or AgreementStatus.InForce;

    internal Ratifying Ratifying { get; set; } = Ratifying.Nothing;

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() => $"{Id}: {Terms} ({Wire.Words(Wire.Name(Status))})";

    internal override Agreement Copy() => new(this);

    /// <summary>Leaves out what was agreed anew; for whoever holds a copy of his own.</summary>
    internal void Leave(HashSet<int> slots)
    {
        Terms = [.. Terms.Where((_, at) => !slots.Contains(Slots[at]))];
        Slots = Array.FindAll(Slots, one => !slots.Contains(one));
    }
}
