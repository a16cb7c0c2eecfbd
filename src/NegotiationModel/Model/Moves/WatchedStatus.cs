using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What a condition watches: it is met by itself when its subject comes to one of some statuses, and fails when that has ended
/// otherwise.</summary>
/// <example><code>var inForce = WatchedStatus.Of(sale.Id, AgreementStatus.InForce);</code></example>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record WatchedStatus
{
    /// <summary>The names of all statuses.</summary>
    internal static readonly HashSet<string> Names =
    [
        .. EnumNames.All<NegotiationStatus>(),
        .. EnumNames.All<ProposalStatus>(),
        .. EnumNames.All<ConditionStatus>(),
        .. EnumNames.All<AgreementStatus>(),
    ];

    /// <summary>As a document says it, whose reader has found names of statuses, and at least one.</summary>
    internal WatchedStatus(string subjectId, ValueList<string> documentStatusNames) =>
        (SubjectId, DocumentStatusNames) = (IdRules.Checked(subjectId), documentStatusNames);

    /// <summary>The id of a proposal, a condition, an agreement, or of the negotiation itself.</summary>
    public string SubjectId { get; }

    /// <summary>The statuses that meet it, by their names in documents (<c>inForce</c>); at least one.</summary>
    public ValueList<string> DocumentStatusNames { get; }

    /// <summary>Watches a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="statuses">The statuses that meet the condition; at least one.</param>
    /// <exception cref="ArgumentException">There is no status, or one that is not declared; or the id is empty.</exception>
    public static WatchedStatus Of(ProposalId proposal, params ValueList<ProposalStatus> statuses) => new(proposal.Value, Named(statuses));

    /// <summary>Watches another condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="statuses">The statuses that meet the condition; at least one.</param>
    /// <exception cref="ArgumentException">There is no status, or one that is not declared; or the id is empty.</exception>
    public static WatchedStatus Of(ConditionId condition, params ValueList<ConditionStatus> statuses) =>
        new(condition.Value, Named(statuses));

    /// <summary>Watches an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="statuses">The statuses that meet the condition; at least one.</param>
    /// <exception cref="ArgumentException">There is no status, or one that is not declared; or the id is empty.</exception>
    public static WatchedStatus Of(AgreementId agreement, params ValueList<AgreementStatus> statuses) =>
        new(agreement.Value, Named(statuses));

    /// <summary>Watches the talks in which the condition stands; others cannot be watched.</summary>
    /// <param name="negotiationId">The id of these talks.</param>
    /// <param name="statuses">The statuses that meet the condition; at least one.</param>
    /// <exception cref="ArgumentException">There is no status, or one that is not declared; or the text is no id.</exception>
    public static WatchedStatus OfTheseTalks(string negotiationId, params ValueList<NegotiationStatus> statuses) =>
        new(negotiationId, Named(statuses));

    internal WatchedStatus Renamed(IReadOnlyDictionary<string, string> names) =>
        new(names.GetValueOrDefault(SubjectId, SubjectId), DocumentStatusNames);

    /// <summary>What is watched, and for what: "a1: inForce".</summary>
    public override string ToString() => $"{SubjectId}: {DocumentStatusNames}";

    private static ValueList<string> Named<T>(ValueList<T> statuses)
        where T : struct, Enum =>
        statuses.Count == 0
            ? throw new ArgumentException("At least one status is needed.", nameof(statuses))
            : [.. statuses.Select(static status => EnumNames.Name(WritableArgument.Member(status, nameof(statuses))))];
}
