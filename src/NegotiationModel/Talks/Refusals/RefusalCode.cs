using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Why a move is not permitted, in the order in which the rules are checked: the first that applies is reported.</summary>
[JsonConverter(typeof(EnumNameConverter<RefusalCode>))]
[DocumentName(nameof(ResumptionConditionOutstanding), "conditionOutstanding")]
[DocumentName(nameof(NotForConditionSubsequent), "notPrecedent")]
[DocumentName(nameof(ProposalNotAddressed), "notAddressed")]
[DocumentName(nameof(LimitChangeNotAllowed), "limitNotYours")]
[DocumentName(nameof(EssentialIssueMissing), "termsIncomplete")]
[DocumentName(nameof(VotesContradictResult), "voteDiffers")]
[DocumentName(nameof(ConsentRefusedBefore), "refusedBefore")]
[DocumentName(nameof(ConditionNotDemanded), "conditionNotClaimed")]
[DocumentName(nameof(NotPartyToAgreement), "notAParty")]
[DocumentName(nameof(NothingNamed), "emptyTerms")]
[DocumentName(nameof(AlreadyDone), "alreadyResponded")]
[DocumentName(nameof(UnknownIdInEnd), "endUnknown")]
[DocumentName(nameof(CircularEnd), "endCircular")]
public enum RefusalCode
{
    /// <summary>Nobody of that id is listed.</summary>
    UnknownParty,

    /// <summary>The party has left the table.</summary>
    PartyHasLeft,

    /// <summary>The party has no representative of that id.</summary>
    UnknownRepresentative,

    /// <summary>The representative only speaks for the party.</summary>
    NoAuthority,

    /// <summary>The party's role does not make such moves, or the protocol keeps them for others.</summary>
    NotAllowedForRole,

    /// <summary>The instant is earlier than the last move's.</summary>
    BeforeLastMove,

    /// <summary>The talks are over.</summary>
    NegotiationClosed,

    /// <summary>The talks are adjourned.</summary>
    NegotiationSuspended,

    /// <summary>The talks are not adjourned.</summary>
    NotSuspended,

    /// <summary>The talks are not over.</summary>
    NotClosed,

    /// <summary>The protocol does not let talks be reopened, or they concluded and the agreement stands.</summary>
    ReopeningNotAllowed,

    /// <summary>The protocol does not let parties join.</summary>
    JoiningNotAllowed,

    /// <summary>The party is at the table already.</summary>
    AlreadyPresent,

    /// <summary>The protocol gives the deadline to others, or to nobody.</summary>
    DeadlineNotYours,

    /// <summary>It is another party's turn.</summary>
    NotYourTurn,

    /// <summary>The protocol gives the agenda to others, or to nobody.</summary>
    AgendaNotYours,

    /// <summary>The protocol, or the text of the agreement, lets others suspend and resume, or nobody.</summary>
    SuspensionNotYours,

    /// <summary>The talks are suspended until something is met.</summary>
    ResumptionConditionOutstanding,

    /// <summary>There is no proposal of that id.</summary>
    UnknownProposal,

    /// <summary>There is no condition of that id.</summary>
    UnknownCondition,

    /// <summary>There is no agreement of that id, or, where none is named, not exactly one pending.</summary>
    UnknownAgreement,

    /// <summary>The id is taken.</summary>
    DuplicateId,

    /// <summary>The proposal is the party's own: it cannot answer it, nor respond to what it is committed to.</summary>
    OwnProposal,

    /// <summary>The proposal is another party's.</summary>
    NotYourProposal,

    /// <summary>The condition is for others to deal with.</summary>
    NotYourCondition,

    /// <summary>The party is not asked to ratify.</summary>
    NotARatifier,

    /// <summary>The proposal lapsed when its time passed.</summary>
    ProposalExpired,

    /// <summary>The proposal is not on the table any more.</summary>
    ProposalNotLive,

    /// <summary>The proposal is on the table and need not be tabled again.</summary>
    ProposalStillLive,

    /// <summary>The proposal is a firm offer, and its time is not over.</summary>
    ProposalFirm,

    /// <summary>The party has done it already: accepted outright, ratified or refused to, conceded, acceded, or given notice.</summary>
    AlreadyDone,

    /// <summary>The condition is met, waived, refused, failed, lapsed or moot.</summary>
    ConditionNotOutstanding,

    /// <summary>The agreement ends if the condition fails: it can fail, but not be refused, and is not set on suspended talks.</summary>
    NotForConditionSubsequent,

    /// <summary>The agreement does not wait for ratification.</summary>
    AgreementNotPending,

    /// <summary>The protocol allows no conditions.</summary>
    ConditionsNotAllowed,

    /// <summary>The protocol settles the whole package at once.</summary>
    PartialAcceptanceNotAllowed,

    /// <summary>What a limit is to be of, or a condition watches, is not there.</summary>
    UnknownSubject,

    /// <summary>The proposal is not for the party to answer: it is about an agreement to which that is no party, or between
    /// others.</summary>
    ProposalNotAddressed,

    /// <summary>The party is no party to the agreement, or no more.</summary>
    NotPartyToAgreement,

    /// <summary>The limit is not the party's to set, or not like that.</summary>
    LimitChangeNotAllowed,

    /// <summary>The condition is not demanded, so that there is nothing to agree to.</summary>
    ConditionNotDemanded,

    /// <summary>The agreement does not bind, or nothing is to be resumed.</summary>
    AgreementNotInForce,

    /// <summary>The agreement does not let the party leave, or not yet.</summary>
    ExitNotAllowed,

    /// <summary>The agreement is not open to others, or does not bind any more.</summary>
    AccessionNotAllowed,

    /// <summary>A body has refused its consent to just these terms, and is not asked again.</summary>
    ConsentRefusedBefore,

    /// <summary>Silence cannot accept here: the protocol does not let it, or the proposal does not expire.</summary>
    SilenceNotAllowed,

    /// <summary>The protocol knows no abstention.</summary>
    AbstentionNotAllowed,

    /// <summary>The move names no terms, issue or condition where it must name one.</summary>
    NothingNamed,

    /// <summary>The issue is not on the agenda, or not in the proposal.</summary>
    UnknownIssue,

    /// <summary>The value is not one the agenda allows.</summary>
    ValueOutsideIssue,

    /// <summary>An agreement settles the issue.</summary>
    IssueAlreadySettled,

    /// <summary>The terms restated are not those of the proposal.</summary>
    TermsDiffer,

    /// <summary>What is said does not go with the agenda: an extension would take something off it or change its kind, one agreement is to
    /// be on issues of several baskets, or what is no supplement brings issues.</summary>
    AgendaConflict,

    /// <summary>A limit lies at or before the move that sets it.</summary>
    TimeNotAfterMove,

    /// <summary>The package says nothing on an essential issue.</summary>
    EssentialIssueMissing,

    /// <summary>The votes reported contradict what is reported of them.</summary>
    VotesContradictResult,

    /// <summary>The limit hangs on a condition or an agreement that is not there.</summary>
    UnknownIdInEnd,

    /// <summary>The limit hangs on itself.</summary>
    CircularEnd,
}
