using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What a condition watches: it is met by itself when its subject comes to one of some statuses, and fails when that has ended
/// otherwise.</summary>
/// <param name="Subject">The id of a proposal, a condition, an agreement, or of the negotiation itself.</param>
/// <param name="Statuses">The statuses that meet it, as documents name them; at least one.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record WatchedStatus(string Subject, ValueList<string> Statuses)
{
    /// <summary>The names of all statuses.</summary>
    internal static readonly HashSet<string> Names =
    [
        .. EnumNames.All<NegotiationStatus>(),
        .. EnumNames.All<ProposalStatus>(),
        .. EnumNames.All<ConditionStatus>(),
        .. EnumNames.All<AgreementStatus>(),
    ];

    /// <summary>The id of a proposal, a condition, an agreement, or of the negotiation itself.</summary>
    public string Subject { get; } = IdRules.Checked(Subject);

    /// <summary>The statuses that meet it, as documents name them; at least one.</summary>
    public ValueList<string> Statuses { get; } =
        Statuses.Count > 0 && Statuses.All(Names.Contains)
            ? Statuses
            : throw new ArgumentException(
                "At least one status is needed, and all must be names of statuses, such as inForce.",
                nameof(Statuses)
            );

    internal WatchedStatus Renamed(IReadOnlyDictionary<string, string> names) => new(names.GetValueOrDefault(Subject, Subject), Statuses);

    /// <summary>What is watched, and for what: "a1: inForce".</summary>
    public override string ToString() => $"{Subject}: {Statuses}";
}
