using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>What came of an accepted proposal, as it stands in one negotiation value.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class Agreement : KeyedListItem
{
    /// <summary>In the place of an issue's slot, that the issue was agreed anew.</summary>
    internal const int Left = -1;

    internal Agreement(
        AgreementId id,
        AgreementStatus status,
        ProposalId proposal,
        Terms terms,
        int[] slots,
        ValueList<PartyId> acceptedBy,
        ValueList<ConditionId> conditions,
        Instant at
    )
        : base(id.Value) =>
        (Status, Proposal, Terms, Slots, AcceptedBy, ConditionsSubsequentOfAcceptances, At) = (
            status,
            proposal,
            terms,
            slots,
            acceptedBy,
            conditions,
            at
        );

    private Agreement(Agreement other)
        : base(other)
    {
        (Status, Terms, Slots, AcceptedBy, ConditionsSubsequentOfAcceptances, At) = (
            other.Status,
            other.Terms,
            other.Slots,
            other.AcceptedBy,
            other.ConditionsSubsequentOfAcceptances,
            other.At
        );
        (Proposal, Ratifying) = (other.Proposal, other.Ratifying);
    }

    /// <summary>Its id.</summary>
    public AgreementId Id => AgreementId.Of(this);

    /// <summary>Where it stands.</summary>
    public AgreementStatus Status { get; internal set; }

    /// <summary>What was agreed. It stays as it was, also when the agreement is over.</summary>
    public Terms Terms { get; }

    /// <summary>The issues that it still settles, also where that is only provisional: those of its terms that were not agreed anew, and
    /// none once it is over.</summary>
    public ValueList<IssueId> IssuesStillSettled =>
        IsOver ? default : [.. Terms.Where((_, at) => Slots[at] != Left).Select(term => term.Issue)];

    /// <summary>The proposal it came from.</summary>
    public ProposalId Proposal { get; }

    /// <summary>The principals who accepted every issue of it outright, in their listed order.</summary>
    public ValueList<PartyId> AcceptedBy { get; }

    /// <summary>When it was agreed.</summary>
    public Instant At { get; }

    /// <summary>The conditions subsequent of the acceptances that it came from, fixed when it was made: if one fails, it is dissolved
    /// (<see cref="ConditionKind.EndsAgreementIfFailed"/>). What hangs on the agreement itself is not among them;
    /// <see cref="Condition.On"/> says on what each hangs.</summary>
    public ValueList<ConditionId> ConditionsSubsequentOfAcceptances { get; }

    /// <summary>Who has ratified it so far.</summary>
    public ValueList<PartyId> RatifiedBy => Ratifying.Ids();

    /// <summary>Who refused to ratify it; null when nobody did.</summary>
    public PartyId? RatificationRefusedBy => Ratifying.RefusedBy;

    /// <summary>Whether it settles its issues no longer: it is neither agreed provisionally nor pending, applied, in force or
    /// suspended.</summary>
    public bool IsOver => !AgreementMachine.Standing.Contains(Status);

    /// <summary>Where its issues stand on the agenda, in the order of its terms; <see cref="Left"/> where one was agreed anew.</summary>
    internal int[] Slots { get; private set; }

    /// <summary>Of its terms, those on the issues it still holds.</summary>
    internal Terms Held => Array.IndexOf(Slots, Left) < 0 ? Terms : [.. Terms.Where((_, at) => Slots[at] != Left)];

    /// <summary>Whether all its issues were agreed anew.</summary>
    internal bool IsLeft => Array.TrueForAll(Slots, slot => slot == Left);

    /// <summary>Whether nothing may change what it settles: it is pending or in force.</summary>
    internal bool Settles => AgreementMachine.Settled.Contains(Status);

    /// <summary>Whether it binds once it has come into force.</summary>
    internal bool AwaitsEntry => AgreementMachine.AwaitingEntry.Contains(Status);

    /// <summary>Since when it is in force; null where it is not.</summary>
    internal Instant? InForceSince => Ratifying.InForceSince ?? (Status == AgreementStatus.InForce ? At : (Instant?)null);

    /// <summary>How far its ratification has come; while it waits with others, the registers know that of all of them.</summary>
    internal RatificationProgress Ratifying { get; set; } = RatificationProgress.Nothing;

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() => $"{Id}{(Terms.Count == 0 ? "" : $": {Terms}")} ({EnumNames.Words(EnumNames.Name(Status))})";

    internal override Agreement Copy() => new(this);

    /// <summary>Holds an issue that another held until now; for whoever holds a copy of his own.</summary>
    internal void Take(int term, int slot)
    {
        Slots = [.. Slots];
        Slots[term] = slot;
    }

    /// <summary>Leaves out what was agreed anew; for whoever holds a copy of his own.</summary>
    internal void Leave(HashSet<int> slots) => Slots = Array.ConvertAll(Slots, slot => slots.Contains(slot) ? Left : slot);

    /// <summary>An agreement may stand wherever its id is asked for.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static implicit operator AgreementId(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.Id;
    }
}
