using NegotiationModel.Play;

namespace NegotiationModel.Tournaments;

/// <summary>How a tournament is played; each option has a default: <c>new TournamentOptions { MaxRounds = 50, Seed = 1 }</c>.</summary>
public sealed record TournamentOptions
{
    /// <summary>How many rounds an encounter has at most, from 1 to <see cref="SessionOptions.GreatestMaxRounds"/>; 100 unless
    /// given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer or more.</exception>
    public int MaxRounds
    {
        get;
        init => field = SessionOptions.Counted(value);
    } = 100;

    /// <summary>How often each seating meets; once unless given. Two strategies sit at a table of two in four ways, or in two without
    /// <see cref="IncludesSelfPlay"/>: with 500 repetitions there are 2,000 or 1,000 encounters. More than once tells more only where a
    /// strategy draws at random; what ends alike each time counts once in the summary.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int Repetitions
    {
        get;
        init =>
            field =
                value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Repetitions), value, "Each seating meets once or more.");
    } = 1;

    /// <summary>From which all chance follows.</summary>
    public ulong Seed { get; init; }

    /// <summary>Whether there are tables at which all play the same strategy; there are unless given.</summary>
    public bool IncludesSelfPlay { get; init; } = true;

    /// <summary>The rules; alternating offers unless given. Everybody at the table is a principal, so that they must let principals
    /// propose, and name ratifiers among the parties alone.</summary>
    public Protocol Protocol
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Protocol));
    } = Protocol.AlternatingOffers;

    /// <summary>How many rounds and repetitions there are, the seed and the rules: "100 rounds, 1 repetition, seed 4, alternating
    /// offers".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{MaxRounds} rounds, {NumberText.Count(Repetitions, "repetition")}, seed {Seed}, {Protocol}");
}
