using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Lifecycles;

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
