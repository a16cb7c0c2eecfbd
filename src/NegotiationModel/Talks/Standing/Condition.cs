using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>A condition as it stands in one negotiation value.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class Condition : KeyedListItem
{
    private const int Nowhere = -1;

    // What it shares with the log takes no room in it. Where it hangs on no acceptance, a ConditionPlace says on what.
    private object origin;

    internal Condition(ConditionDefinition proviso, object logged, int seat, int proposalAt)
        : base(proviso.Id!.Value.Value) => (Proviso, origin, Seat, ProposalAt) = (proviso, logged, seat, proposalAt);

    internal Condition(ConditionDefinition proviso, ConditionPlace place, int seat)
        : this(proviso, place, seat, Nowhere) { }

    private Condition(Condition other)
        : base(other)
    {
        (Proviso, origin, Seat, ProposalAt) = (other.Proviso, other.origin, other.Seat, other.ProposalAt);
        (Status, Carriers) = (other.Status, other.Carriers);
    }

    /// <summary>Its id.</summary>
    public ConditionId Id => ConditionId.Of(this);

    /// <summary>What must come about, in words.</summary>
    public string Text => Proviso.Text;

    /// <summary>What hangs on it: whether the agreement waits for it, ends if it fails, or nothing does.</summary>
    public ConditionKind Kind => Proviso.Kind;

    /// <summary>The party it asks; null for the world.</summary>
    public PartyId? AskedParty => Proviso.AskedParty;

    /// <summary>When its time is over, as it was set first; as it is now, <see cref="Negotiation.DueOf"/> says.</summary>
    public End InitialDue => Proviso.Due;

    /// <summary>The party for whose benefit it stands, which alone waives it; the party that set it unless it names another. Null for a
    /// ratification, which nobody waives.</summary>
    public PartyId? Beneficiary => Proviso.Beneficiary ?? By;

    /// <summary>Who alone reports it met or failed; empty where nobody is named.</summary>
    public ValueList<PartyId> Judges => Proviso.Judges;

    /// <summary>What the passing of its due means.</summary>
    public SilenceEffect IfSilent => Proviso.IfSilent ?? ConditionDefinition.UsualIfSilent(Kind);

    /// <summary>What it asks for.</summary>
    public ConditionRequirement Asks => Proviso.Asks;

    /// <summary>The conditions that must be met before it is due.</summary>
    public ValueList<ConditionId> DueAfter => Proviso.DueAfter;

    /// <summary>The label that alternatives share: of the conditions that have it on one subject one is enough; null for none.</summary>
    public string? AlternativesLabel => Proviso.AlternativesLabel;

    /// <summary>What it watches; null where it is met or failed by a report.</summary>
    public WatchedStatus? Watched => Proviso.Watched;

    /// <summary>What the vote of whoever is asked must come to.</summary>
    public ValueList<VoteTest> VoteTests => Proviso.VoteTests;

    /// <summary>How many may vote; null where that is not said.</summary>
    public long? EligibleVotes => Proviso.EligibleVotes;

    /// <summary>Whether it does not bind: a consultation, on which nothing hangs.</summary>
    public bool IsConsultative => Proviso.IsConsultative;

    /// <summary>The name of the formality; null for none.</summary>
    public string? Formality => Proviso.Formality;

    /// <summary>How whoever is asked voted; null where that was not reported.</summary>
    public Votes? Votes => Hangs?.Votes;

    /// <summary>The party that set it: in accepting, or by proposing the text that has it. Null for a ratification, which the protocol asks
    /// for.</summary>
    public PartyId? By => IsRatification ? default(PartyId?) : Move.By;

    /// <summary>What it was set on: the proposal whose acceptance it belongs to, an agreement, or the talks; null where it was set on
    /// nothing.</summary>
    public Subject? On => AcceptedProposal is { } accepted ? Subject.Of(accepted) : OnAgreementOrTalks;

    /// <summary>When it came to be: when it was set, or with the agreement.</summary>
    public Instant At => LoggedMove.AtOf(Logged);

    /// <summary>Where it stands.</summary>
    public ConditionStatus Status { get; internal set; } = ConditionStatus.Outstanding;

    /// <summary>The condition in whose place it stands, or is demanded; null for none.</summary>
    public ConditionId? Replaces => (Move as Move.Require)?.Replaces;

    internal ConditionDefinition Proviso { get; }

    /// <summary>The proposal whose acceptance it belongs to; null where it hangs on something else.</summary>
    internal ProposalId? AcceptedProposal => Hangs?.Demand?.Accepted ?? (Move as Move.Accept)?.Proposal;

    /// <summary>What it was set on, where that is no acceptance.</summary>
    internal Subject? OnAgreementOrTalks => Hangs?.On;

    private Move Move => LoggedMove.MoveOf(Logged);

    private object Logged => Hangs?.Logged ?? origin;

    /// <summary>The move that set it; those that one move set belong together.</summary>
    internal object SetBy => Hangs?.Demand?.SetWith ?? Move;

    internal ConditionDemand Demand => Hangs?.Demand ?? ConditionDemand.None;

    /// <summary>Whether it was only demanded so far, or until it was over: nothing hangs on it.</summary>
    internal bool IsOnlyDemanded => Hangs?.Demand?.IsOnlyDemanded == true;

    /// <summary>The accession that is subject to it; null where none is.</summary>
    internal Accession? Accession => Hangs?.Accession;

    /// <summary>Whether it stands for the word of a ratifier.</summary>
    internal bool IsRatification => Hangs?.IsRatification == true;

    private ConditionPlace? Hangs => origin as ConditionPlace;

    internal int Seat { get; }

    /// <summary>The place of the proposal whose acceptance it belongs to, or −1.</summary>
    internal int ProposalAt { get; }

    internal bool IsOfAcceptance => ProposalAt != Nowhere;

    /// <summary>The places of the agreements that carry it.</summary>
    internal IndexSet Carriers { get; set; }

    /// <summary>Whether it asks the very party for whose benefit it stands, and is not precedent.</summary>
    internal bool IsOwnPromise => Kind != ConditionKind.Precedent && AskedParty == Beneficiary;

    internal Instant? MetAt => Hangs?.MetAt;

    internal bool DuePassed => Hangs?.DuePassed == true;

    internal Instant? SuspendedAt => Hangs?.SuspendedAt;

    internal Duration Paused => Hangs?.Paused ?? default;

    /// <summary>Whether somebody undertook to do something: with an agreement, or by itself. What one party requires of another on nothing
    /// is no promise of that.</summary>
    internal bool IsPromise =>
        Kind == ConditionKind.Independent
        && Asks == ConditionRequirement.Act
        && AskedParty is not null
        && (OnAgreementOrTalks is not null || AskedParty == By);

    /// <summary>Whether it is a promise that belongs to no agreement, and so is its maker's to change.</summary>
    internal bool IsPromiseOutsideAgreements => IsPromise && OnAgreementOrTalks is null;

    /// <summary>Whether it is moot because another of several that are enough was met.</summary>
    internal bool IsSpared => !IsOpen && Hangs?.IsSpared == true;

    /// <summary>Whether what it hangs on may fall with it: it is neither independent, nor a consultation, nor only demanded. A promise is
    /// independent, and so changes nothing else: only a way out of an agreement, a watched status and an end with an <c>if</c> look at it.
    /// See AgreementPartyRules.HasFailedFor, WatchedStatusEffects and EndForm.</summary>
    internal bool Binds => Kind != ConditionKind.Independent && !IsConsultative && !IsOnlyDemanded;

    /// <summary>Whether something may wait for it.</summary>
    internal bool HoldsUp => Kind == ConditionKind.Precedent && Binds;

    /// <summary>Whether it was refused, failed or lapsed. A subsequent one that lapsed is over, and what it hangs on stands.</summary>
    internal bool HasFallen => IsDefeated && (Kind == ConditionKind.Precedent || Status != ConditionStatus.Lapsed);

    /// <summary>Whether it can still be met.</summary>
    internal bool IsWaiting => ConditionMachine.Waiting.Contains(Status);

    /// <summary>Whether it is not over.</summary>
    internal bool IsOpen => ConditionMachine.Open.Contains(Status);

    internal bool IsOutstanding => Status == ConditionStatus.Outstanding;

    internal bool IsDefeated => ConditionMachine.Defeated.Contains(Status);

    internal bool IsFulfilled => ConditionMachine.Fulfilled.Contains(Status);

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() =>
        $"{Id} by {By?.Value ?? "the protocol"}: {(Text.Length > 0 ? Text : Formality)} ({EnumNames.Words(EnumNames.Name(Status))})";

    /// <summary>Keeps what the log does not say by itself; for whoever holds a copy of his own.</summary>
    internal void Keep(Func<ConditionPlace, ConditionPlace> change) => origin = change(Hangs ?? new(origin, null));

    /// <summary>Keeps what it has of demands; for whoever holds a copy of his own.</summary>
    internal void Keep(Func<ConditionDemand, ConditionDemand> change) =>
        origin = (Hangs ?? new(origin, null)) with { Demand = change(Demand) };

    /// <summary>Which stands in its place, in the end; itself, where none does.</summary>
    internal Condition Latest(in Register<Condition> all)
    {
        var latest = this;
        while (latest.Demand.ReplacedBy is { } by)
            latest = all[by];
        return latest;
    }

    /// <summary>Keeps the votes on it; for whoever holds a copy of his own.</summary>
    internal void Keep(Votes votes) => origin = (Hangs ?? new(origin, null)) with { Votes = votes };

    internal override Condition Copy() => new(this);

    /// <summary>A condition may stand wherever its id is asked for.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public static implicit operator ConditionId(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Id;
    }
}
