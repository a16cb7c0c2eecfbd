using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>The kinds of moves, in the order in which documents name them.</summary>
[JsonConverter(typeof(EnumNameConverter<MoveKind>))]
[DocumentName(nameof(MakeStatement), "state")]
[DocumentName(nameof(MeetCondition), "meet")]
[DocumentName(nameof(WaiveCondition), "waive")]
[DocumentName(nameof(RefuseCondition), "refuse")]
[DocumentName(nameof(FailCondition), "fail")]
[DocumentName(nameof(ExtendAgenda), "amendAgenda")]
[DocumentName(nameof(PostponeConsent), "withhold")]
[DocumentName(nameof(ConcedeDemand), "concede")]
[DocumentName(nameof(Promise), "undertake")]
public enum MoveKind
{
    /// <summary>Table a proposal.</summary>
    Propose,

    /// <summary>Accept one, outright, in part, or subject to conditions.</summary>
    Accept,

    /// <summary>Say no to one, or to some issues of it.</summary>
    Reject,

    /// <summary>Take one's own back.</summary>
    Withdraw,

    /// <summary>Report a condition met.</summary>
    MeetCondition,

    /// <summary>Give up a condition that stands for one's benefit.</summary>
    WaiveCondition,

    /// <summary>Say no to a condition.</summary>
    RefuseCondition,

    /// <summary>Report a condition impossible or broken.</summary>
    FailCondition,

    /// <summary>Adjourn the talks, or let the time of a promise stand still.</summary>
    Suspend,

    /// <summary>Go on.</summary>
    Resume,

    /// <summary>Set the deadline of the talks, or lift it.</summary>
    SetDeadline,

    /// <summary>Ratify an agreement.</summary>
    Ratify,

    /// <summary>Refuse to.</summary>
    RefuseRatification,

    /// <summary>Leave the table.</summary>
    WalkAway,

    /// <summary>Open closed talks again.</summary>
    Reopen,

    /// <summary>Add to the agenda.</summary>
    ExtendAgenda,

    /// <summary>Take a seat at the table.</summary>
    Join,

    /// <summary>Say something that changes nothing.</summary>
    MakeStatement,

    /// <summary>Set a condition after the fact: on an agreement, on suspended talks, on nothing, or in place of another.</summary>
    Require,

    /// <summary>Agree to a condition that another demands.</summary>
    ConcedeDemand,

    /// <summary>Put off what a condition asks.</summary>
    PostponeConsent,

    /// <summary>Promise something.</summary>
    Promise,

    /// <summary>Set a limit anew.</summary>
    SetLimit,

    /// <summary>Say neither yes nor no to a proposal, or to some issues of it.</summary>
    Abstain,
}
