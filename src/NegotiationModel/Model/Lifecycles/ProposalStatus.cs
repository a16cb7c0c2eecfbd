using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Where a proposal stands. All but the first two are final.</summary>
[JsonConverter(typeof(EnumNameConverter<ProposalStatus>))]
public enum ProposalStatus
{
    /// <summary>On the table, to be answered.</summary>
    Live,

    /// <summary>Accepted, with conditions precedent outstanding.</summary>
    ConditionallyAccepted,

    /// <summary>Accepted; an agreement came of it.</summary>
    Accepted,

    /// <summary>Rejected, so that it cannot be accepted any more.</summary>
    Rejected,

    /// <summary>Ended by a counter-proposal.</summary>
    Countered,

    /// <summary>Taken back by its proposer.</summary>
    Withdrawn,

    /// <summary>Not answered in time, or on the table when the talks failed.</summary>
    Lapsed,

    /// <summary>Revised by its proposer, or overtaken by an agreement.</summary>
    Superseded,
}

/// <summary>What moves a proposal from one status to another.</summary>
[JsonConverter(typeof(EnumNameConverter<ProposalTrigger>))]
public enum ProposalTrigger
{
    /// <summary>The acceptance rule is met, counting acceptances subject to conditions.</summary>
    AcceptConditionally,

    /// <summary>The acceptance rule is not met any more.</summary>
    FallBack,

    /// <summary>The acceptance rule is met outright.</summary>
    Accept,

    /// <summary>The acceptance rule can no longer be met.</summary>
    Reject,

    /// <summary>Another party answers with terms of its own.</summary>
    Counter,

    /// <summary>The proposer takes it back, or leaves.</summary>
    Withdraw,

    /// <summary>Its time passes, or the talks fail.</summary>
    Lapse,

    /// <summary>A revision or an agreement takes its place.</summary>
    Supersede,
}

/// <summary>Groups of statuses.</summary>
internal enum ProposalPhase
{
    Standing,
}
