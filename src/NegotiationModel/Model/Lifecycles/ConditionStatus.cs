using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Where a condition stands. The first four are not final.</summary>
[JsonConverter(typeof(EnumNameConverter<ConditionStatus>))]
[DocumentName(nameof(Demanded), "claimed")]
[DocumentName(nameof(ConsentPostponed), "withheld")]
public enum ConditionStatus
{
    /// <summary>Demanded after the fact, and not conceded by those it burdens: nothing hangs on it yet. In documents
    /// <c>claimed</c>.</summary>
    Demanded,

    /// <summary>To be met or waived.</summary>
    Outstanding,

    /// <summary>Put off by whoever is asked: not now, and not no. From then on silence never means that it is met, whatever
    /// <see cref="ConditionDefinition.IfSilent"/> says. In documents <c>withheld</c>.</summary>
    ConsentPostponed,

    /// <summary>A promise whose time stands still.</summary>
    Suspended,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Given up by the party for whose benefit it stood.</summary>
    Waived,

    /// <summary>Refused by the party it asks, or by the proposer.</summary>
    Refused,

    /// <summary>Reported impossible, or what it watches ended otherwise, or its time passed where that means failure:
    /// <see cref="ConditionDefinition.IfSilent"/>.</summary>
    Failed,

    /// <summary>Its time passed, and with that it is over, neither met nor failed: <see cref="ConditionDefinition.IfSilent"/>.
    /// A demand never fails by that, and only lapses. What lost its object is <see cref="Moot"/>.</summary>
    Lapsed,

    /// <summary>Without object: its response was replaced, or its proposal ended.</summary>
    Moot,

    /// <summary>Another stands in its place.</summary>
    Replaced,
}
