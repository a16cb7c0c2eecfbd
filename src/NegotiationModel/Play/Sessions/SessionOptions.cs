using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>How a session is played; each option has a default: <c>new SessionOptions { MaxRounds = 30, Seed = 4 }</c>.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record SessionOptions
{
    /// <summary>The greatest number of rounds.</summary>
    public const int GreatestMaxRounds = 1_000_000;

    /// <summary>How many rounds there are at most, from 1 to <see cref="GreatestMaxRounds"/>; 100 unless given. Strategies measure time by
    /// it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer or more.</exception>
    public int MaxRounds
    {
        get;
        init => field = Counted(value);
    } = 100;

    /// <summary>From which all chance follows.</summary>
    public ulong Seed { get; init; }

    /// <summary>When the moves are made; left out, a minute apart, from the Unix epoch on or from the last move of the talks.</summary>
    public Pace? Pace { get; init; }

    /// <summary>What people call the talks; left out, nothing, or what the document calls them. Talks that go on keep their
    /// title.</summary>
    public string? Title
    {
        get;
        init => field = WritableArgument.TextOrNull(value, nameof(Title));
    }

    internal static SessionOptions Default { get; } = new();

    internal static int Counted(int rounds) =>
        rounds is >= 1 and <= GreatestMaxRounds
            ? rounds
            : throw new ArgumentOutOfRangeException(nameof(MaxRounds), rounds, $"There are 1 to {GreatestMaxRounds} rounds.");

    /// <summary>How many rounds there are, and the seed: "100 rounds, seed 4".</summary>
    public override string ToString() => FormattableString.Invariant($"{MaxRounds} rounds, seed {Seed}");
}
