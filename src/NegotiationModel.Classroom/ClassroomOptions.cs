using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>How a class is run.</summary>
public sealed record ClassroomOptions
{
    /// <summary>Says what is negotiated, and where the class is kept.</summary>
    /// <param name="document">The negotiation. Its moves are left out; what they brought onto the agenda is on it from the
    /// beginning.</param>
    /// <param name="databasePath">The path of the database file. A class that is in it goes on where it was.</param>
    public ClassroomOptions(NegotiationDocument document, string databasePath)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrEmpty(databasePath);
        (Document, DatabasePath) = (document, databasePath);
    }

    /// <summary>What is negotiated.</summary>
    public NegotiationDocument Document { get; }

    /// <summary>The path of the database file in which the class is kept.</summary>
    public string DatabasePath { get; }

    /// <summary>The port; 8080 unless given, and any free one where it is 0.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>Whether only this machine can reach it.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The names of those who are expected; none unless given. Others may join too.</summary>
    public ValueList<string> ExpectedNames { get; init; }

    /// <summary>The strategy that bots play by; linear unless given: it gives way a little with each offer, so that people see it
    /// move.</summary>
    public string BotStrategy { get; init; } = "linear";

    /// <summary>When rounds end that are given no length; null for when the teacher ends them.</summary>
    public Instant? DefaultRoundEnd { get; init; }

    /// <summary>From which seatings follow; 1 unless given.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How long a bot takes to answer what a person did; a second and a half unless given.</summary>
    public Duration BotReplyDelay { get; init; } = Duration.FromMilliseconds(1500);

    /// <summary>How long a table is quiet before a bot moves though no person has: it opens where nobody has offered, or answers
    /// another bot. Fifteen seconds unless given.</summary>
    public Duration BotUnpromptedDelay { get; init; } = Duration.FromSeconds(15);

    /// <summary>By which rounds and deadlines end.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>In which times are told; that of the machine unless given.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZoneProviders.Tzdb.GetSystemDefault();
}
