using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel.Texts;

/// <summary>What a text about a move needs to know of the table: names of parties, issues, and the zone of its times.</summary>
/// <param name="Seats">Who sits at the table; null where only ids are known.</param>
/// <param name="Agenda">What is to be agreed; null where only ids are known.</param>
/// <param name="TimeZone">The zone in which times are told.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record TextContext(KeyedList<PartyId, Seat>? Seats, KeyedList<IssueId, AgendaItem>? Agenda, DateTimeZone TimeZone)
{
    /// <summary>The id of the talks, which texts call "the talks"; the usual id unless given.</summary>
    public string TalksId { get; init; } = Setting.UsualId;

    /// <summary>The conditions that have come up, of which some are ratifications; null where none is known.</summary>
    public KeyedList<ConditionId, Condition>? Conditions { get; init; }

    /// <summary>What the talks know of their moves; null where they are not known.</summary>
    internal ITalksFacts? Facts { get; init; }

    /// <summary>Nothing is known: ids stand for names, and times are in UTC.</summary>
    public static TextContext None { get; } = new(null, null, DateTimeZone.Utc);

    /// <summary>The name of a party; its id where it is not listed.</summary>
    /// <param name="party">The party's id.</param>
    public string NameOf(PartyId party) => Seats?.Find(party.Value)?.Party.Name ?? party.Value;

    /// <summary>What an id names; null for what is not known to be there.</summary>
    internal Subject? Named(string id) => id == TalksId ? new(SubjectKind.Negotiation, id) : Facts?.Named(id);

    /// <summary>The agreement that a ratifier's condition is about; null where the condition is no ratification.</summary>
    internal string? RatifiedBy(ConditionId condition) =>
        Conditions?.Find(condition.Value) is { IsRatification: true, OnAgreementOrTalks: { Kind: SubjectKind.Agreement, Id: var id } }
            ? id
            : null;

    /// <summary>An issue on the agenda; null where it is not there.</summary>
    /// <param name="issue">The issue's id.</param>
    public Issue? IssueOf(IssueId issue) => Agenda?.Find(issue.Value)?.Issue;

    /// <summary>Which talks, and whose names are known.</summary>
    public override string ToString() => $"{TalksId}: {Seats?.ToString() ?? "ids only"}";
}
