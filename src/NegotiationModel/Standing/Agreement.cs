using NodaTime;

namespace NegotiationModel;

/// <summary>What came of an accepted proposal, as it stands in one negotiation value.</summary>
public sealed class Agreement : Registered
{
    internal Agreement(AgreementId id, AgreementStatus status, ProposalId proposal, Terms terms, int[] slots, ValueList<PartyId> acceptedBy, ValueList<ConditionId> conditions, Instant at)
        : base(id.Value)
    {
        (Id, Status, Terms, Slots, AcceptedBy, Conditions, At) = (id, status, terms, slots, acceptedBy, conditions, at);
        Proposals = [proposal];
        Together = [];
    }

    private Agreement(Agreement other)
        : base(other.Key)
    {
        (Id, Status, Terms, Slots, AcceptedBy, Conditions, At) = (other.Id, other.Status, other.Terms, other.Slots, other.AcceptedBy, other.Conditions, other.At);
        (Proposals, Together, Ratified, RefusedBy) = (other.Proposals, other.Together, other.Ratified, other.RefusedBy);
        Heard = other.Heard;
    }

    /// <summary>Its id.</summary>
    public AgreementId Id { get; }

    /// <summary>Where it stands.</summary>
    public AgreementStatus Status { get; private init; }

    /// <summary>What it settles; an issue that is agreed anew leaves it.</summary>
    public Terms Terms { get; private init; }

    /// <summary>The proposals it came from.</summary>
    public ValueList<ProposalId> Proposals { get; }

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
            var ids = new PartyId[Ratified.Count];
            for (var at = 0; at < ids.Length; at++)
                ids[at] = Ratified[at].Id;
            return new(ids);
        }
    }

    /// <summary>Who refused to ratify it; null when nobody did.</summary>
    public PartyId? RefusedBy { get; private init; }

    /// <summary>Whether it holds its issues: it is provisional, pending or in force.</summary>
    public bool IsStanding => Status <= AgreementStatus.InForce;

    internal int[] Slots { get; private init; }

    /// <summary>The places of the agreements it is ratified with; empty when it stands alone.</summary>
    internal int[] Together { get; private init; }

    /// <summary>Whether nothing may change what it settles: it is pending or in force.</summary>
    internal bool Settles => Status is AgreementStatus.Pending or AgreementStatus.InForce;

    internal Vector<Party> Ratified { get; private init; }

    /// <summary>The seats that have ratified it, or refused to.</summary>
    internal IndexSet Heard { get; private init; }

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() => $"{Id}: {Terms} ({Wire.Words(Wire.Name(Status))})";

    internal Agreement Moved(AgreementStatus status) => new(this) { Status = status };

    internal Agreement Joined(int[] together) => new(this) { Together = together };

    internal Agreement RatifiedFrom(int seat, Party by) => new(this) { Ratified = Ratified.Add(by), Heard = Heard.Add(seat) };

    internal Agreement RefusedFrom(int seat, Party by) => new(this) { RefusedBy = by.Id, Heard = Heard.Add(seat) };

    /// <summary>The agreement without what was agreed anew.</summary>
    internal Agreement Without(HashSet<int> slots) => new(this)
    {
        Slots = Array.FindAll(Slots, one => !slots.Contains(one)),
        Terms = [.. Terms.Where((_, at) => !slots.Contains(Slots[at]))],
    };
}
