using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Who may move when.</summary>
[JsonConverter(typeof(EnumNameConverter<TurnOrder>))]
public enum TurnOrder
{
    /// <summary>Anyone at any time.</summary>
    Free,

    /// <summary>The principals in turn, in their listed order; a proposal answers every live one of the others.</summary>
    Alternating,
}

/// <summary>What a counter-proposal does to the proposal it answers.</summary>
[JsonConverter(typeof(EnumNameConverter<CounterEffect>))]
[DocumentName(nameof(CountsAsRejection), "terminates")]
public enum CounterEffect
{
    /// <summary>Nothing: both stay on the table. Whoever counters takes back its acceptance, as it does under any rule.</summary>
    LeavesOpen,

    /// <summary>It is a no, and ends it as soon as the others are not enough for an agreement (CISG art. 19(1)); a mediator's, or one
    /// without commitment, ends nothing.</summary>
    CountsAsRejection,
}

/// <summary>What becomes of an acceptance that restates other terms than those of the proposal.</summary>
[JsonConverter(typeof(EnumNameConverter<ChangedAcceptanceEffect>))]
public enum ChangedAcceptanceEffect
{
    /// <summary>It is refused, and the proposal stays on the table.</summary>
    Refused,

    /// <summary>It is a counter-proposal: the proposal's terms with the restated values in place (CISG art. 19(1)).</summary>
    Counters,
}

/// <summary>How many live proposals a party may have.</summary>
[JsonConverter(typeof(EnumNameConverter<LiveProposals>))]
[DocumentName(nameof(NewestPerParty), "one")]
public enum LiveProposals
{
    /// <summary>Any number.</summary>
    Many,

    /// <summary>Only the newest: it supersedes the one before, unless that is firm.</summary>
    NewestPerParty,
}

/// <summary>What an accepted proposal settles, and when it binds.</summary>
[JsonConverter(typeof(EnumNameConverter<Settlement>))]
public enum Settlement
{
    /// <summary>The whole: accepting a proposal concludes the talks.</summary>
    Package,

    /// <summary>Issue by issue, and nothing is agreed until everything is agreed.</summary>
    Provisional,

    /// <summary>Issue by issue, each binding by itself.</summary>
    ByIssue,
}

/// <summary>What follows when an agreement does not come into force.</summary>
[JsonConverter(typeof(EnumNameConverter<FailedEntryEffect>))]
public enum FailedEntryEffect
{
    /// <summary>The talks are open again.</summary>
    Reopen,

    /// <summary>The talks are broken off.</summary>
    BreakOff,
}

/// <summary>What follows when a principal walks away.</summary>
[JsonConverter(typeof(EnumNameConverter<WalkAwayEffect>))]
public enum WalkAwayEffect
{
    /// <summary>The talks end.</summary>
    Ends,

    /// <summary>That party leaves, and the others go on while two principals remain.</summary>
    Leaves,
}

/// <summary>Who steers the course of the talks in one respect: sets the deadline, adds to the agenda, suspends and resumes.</summary>
[JsonConverter(typeof(EnumNameConverter<ProcedureControl>))]
[DocumentName(nameof(PrincipalsAndMediators), "anyone")]
public enum ProcedureControl
{
    /// <summary>Principals and mediators.</summary>
    PrincipalsAndMediators,

    /// <summary>Mediators alone.</summary>
    Mediators,

    /// <summary>Nobody: it stays as it was when the talks were convened.</summary>
    Nobody,
}

/// <summary>Which proposals lapse at the instant at which they expire.</summary>
[JsonConverter(typeof(EnumNameConverter<Expiry>))]
[DocumentName(nameof(UnlessConditionallyAccepted), "unanswered")]
public enum Expiry
{
    /// <summary>All that stand then.</summary>
    Always,

    /// <summary>Those that are not conditionally accepted: an acceptance in time waits for its conditions, and if it falls back later, the
    /// proposal lapses.</summary>
    UnlessConditionallyAccepted,
}

/// <summary>Asking again: whether a consent that a body has refused may be asked of it again for the same terms.</summary>
[JsonConverter(typeof(EnumNameConverter<ConsentResubmission>))]
[DocumentName(nameof(AnyTime), "free")]
[DocumentName(nameof(OnlyForChangedTerms), "changed")]
public enum ConsentResubmission
{
    /// <summary>At any time.</summary>
    AnyTime,

    /// <summary>Only for other terms, or a part of them.</summary>
    OnlyForChangedTerms,
}

/// <summary>What a rejection, or a counter-proposal that is one, does to a firm offer.</summary>
[JsonConverter(typeof(EnumNameConverter<RejectedFirmOffers>))]
[DocumentName(nameof(End), "revocation")]
[DocumentName(nameof(StayOpen), "option")]
public enum RejectedFirmOffers
{
    /// <summary>What it does to any: the proposer may not revoke the offer, but whoever turns it down ends it (CISG, art. 17).</summary>
    End,

    /// <summary>Nothing while it is firm: it can still be accepted. When it is firm no longer and still turned down, it
    /// lapses.</summary>
    StayOpen,
}
