using NodaTime;

namespace NegotiationModel;

/// <summary>How a negotiation begins: who sits at the table, what is to be agreed, by which rules, from when.</summary>
/// <param name="Protocol">The rules.</param>
/// <param name="Parties">Who is at the table when it is convened, in their listed order; at least two principals.</param>
/// <param name="Agenda">What is to be agreed.</param>
public sealed record Setting(Protocol Protocol, ValueList<Party> Parties, ValueList<Issue> Agenda)
{
    /// <summary>The id of the negotiation; 1 to 200 characters.</summary>
    public string Id { get; init; } = "negotiation";

    /// <summary>What people call it; the id unless given.</summary>
    public string Title { get => field ?? Id; init; }

    /// <summary>The time zone in which days, weeks and months begin.</summary>
    public DateTimeZone TimeZone { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = DateTimeZone.Utc;

    /// <summary>
    /// When it is convened; no move may be earlier. Unless given, the Unix epoch, for tables at which time does not matter: where
    /// limits are set, give this, and every move its <see cref="Move.At"/>, since time passes only as far as they say.
    /// </summary>
    public Instant Convened { get; init; }

    /// <summary>The instant at which it is too late; null for none.</summary>
    public Instant? Deadline { get; init; }
}
