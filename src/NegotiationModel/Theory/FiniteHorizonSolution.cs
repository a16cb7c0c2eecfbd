namespace NegotiationModel.Theory;

/// <summary>What happens in one round, should the game get that far.</summary>
/// <param name="Round">The round, counted from 1.</param>
/// <param name="Proposer">Whose turn it is to propose.</param>
/// <param name="Payoffs">What each gets, valued in this round.</param>
/// <param name="IsAgreement">Whether the offer of this round is accepted; else both would rather wait.</param>
public readonly record struct RoundDivision(int Round, Player Proposer, Payoffs Payoffs, bool IsAgreement);

/// <summary>A game with a last round, solved from its end.</summary>
/// <param name="Rounds">What would happen in each round, from the first on; at least one.</param>
public sealed record FiniteHorizonSolution(ValueList<RoundDivision> Rounds)
{
    /// <summary>What would happen in each round, from the first on; at least one.</summary>
    public ValueList<RoundDivision> Rounds
    {
        get;
        init => field = AtLeastOne(value);
    } = AtLeastOne(Rounds);

    /// <summary>What each gets, valued in round 1.</summary>
    public Payoffs Payoffs => Rounds[0].Payoffs;

    /// <summary>The round in which they agree; null when no offer is ever accepted.</summary>
    public int? AgreedInRound
    {
        get
        {
            foreach (var round in Rounds)
                if (round.IsAgreement)
                    return round.Round;
            return null;
        }
    }

    private static ValueList<RoundDivision> AtLeastOne(ValueList<RoundDivision> rounds) =>
        rounds.Count > 0 ? rounds : throw new ArgumentException("A game has at least one round.", nameof(Rounds));

    /// <summary>How many rounds there are, and in which they agree.</summary>
    public override string ToString() =>
        $"{NumberText.Count(Rounds.Count, "round")}, {(AgreedInRound is { } round ? $"agreed in round {round}" : "no agreement")}";
}
