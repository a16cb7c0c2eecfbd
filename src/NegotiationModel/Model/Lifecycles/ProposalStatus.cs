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
