using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>How a negotiation begins: who sits at the table, what is to be agreed, by which rules, from when.</summary>
/// <param name="Protocol">The rules.</param>
/// <param name="Parties">Who is at the table when it is convened, in their listed order; at least two principals.</param>
/// <param name="Agenda">What is to be agreed.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record Setting(Protocol Protocol, ValueList<Party> Parties, ValueList<Issue> Agenda)
{
    /// <summary>How a negotiation begins, its parties and its agenda given as lists or sequences.</summary>
    /// <param name="protocol">The rules.</param>
    /// <param name="parties">Who is at the table when it is convened, in their listed order; at least two principals.</param>
    /// <param name="agenda">What is to be agreed.</param>
    public Setting(Protocol protocol, IEnumerable<Party> parties, IEnumerable<Issue> agenda)
        : this(protocol, ValueList.CreateRange(parties), ValueList.CreateRange(agenda)) { }

    /// <summary>The rules.</summary>
    public Protocol Protocol
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Protocol));
    } = Protocol ?? throw new ArgumentNullException(nameof(Protocol));

    /// <summary>Who is at the table when it is convened, in their listed order; at least two principals.</summary>
    public ValueList<Party> Parties
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Parties));
    } = WritableArgument.Items(Parties, nameof(Parties));

    /// <summary>What is to be agreed; a choice of the members of an enum stands here as the choice that it is to others.</summary>
    public ValueList<Issue> Agenda
    {
        get;
        init => field = ListedIssues.Of(value, nameof(Agenda));
    } = ListedIssues.Of(Agenda, nameof(Agenda));

    /// <summary>Groups of parties that rules on acceptance may name, each name once.</summary>
    public ValueList<PartyGroup> Groups
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Groups));
    }

    internal const string UsualId = "negotiation";

    /// <summary>The id of the negotiation; 1 to 200 characters.</summary>
    public string Id
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Id));
    } = UsualId;

    /// <summary>What people call it; the id unless given.</summary>
    public string Title
    {
        get => field ?? Id;
        init => field = WritableArgument.TextOrNull(value, nameof(Title))!;
    }

    /// <summary>The time zone in which days, weeks and months begin; one of the tz database, by which documents name it.</summary>
    public DateTimeZone TimeZone
    {
        get;
        init => field = TimeZones.Checked(value, nameof(TimeZone));
    } = DateTimeZone.Utc;

    /// <summary>
    /// When it is convened; no move may be earlier. Unless given, the Unix epoch, for tables at which time does not matter: where
    /// limits are set, give this, and every move its <see cref="Move.At"/>, since time passes only as far as they say.
    /// </summary>
    public Instant ConvenedAt
    {
        get;
        init => field = DocumentTimeRange.Checked(value, nameof(ConvenedAt));
    }

    /// <summary>The instant at which it is too late; null for none.</summary>
    public Instant? Deadline
    {
        get;
        init => field = DocumentTimeRange.Checked(value, nameof(Deadline));
    }

    /// <summary>Everything by which the setting contradicts itself, for a form to show one by one; empty when talks can be
    /// convened.</summary>
    public ValueList<SettingProblem> Problems() => [.. SettingCheck.Problems(this)];

    /// <inheritdoc/>
    public bool Equals(Setting? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Protocol == other.Protocol
        && Parties == other.Parties
        && Groups == other.Groups
        && Agenda == other.Agenda
        && TimeZone.Equals(other.TimeZone)
        && ConvenedAt == other.ConvenedAt
        && Deadline == other.Deadline;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Protocol, Parties, Agenda, TimeZone, ConvenedAt, Deadline);

    /// <summary>
    /// What is no error, and lets the talks only fail: a quorum above the number of principals where nobody may join, a threshold above
    /// the sum of the weights, nobody who may propose, an issue on which no value is possible. Also what has no effect: a number of rounds
    /// where turns are free.
    /// </summary>
    public ValueList<SettingProblem> Warnings() => [.. SettingWarnings.Of(this)];

    /// <summary>What the talks are called, who sits at the table, and what is to be agreed: "A sale: seller, buyer on price".</summary>
    public override string ToString() =>
        $"{Title}: {string.Join(", ", Parties.Select(party => party.Id))} on {string.Join(", ", Agenda.Select(issue => issue.Id))}";
}
