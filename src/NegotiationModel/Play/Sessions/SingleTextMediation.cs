namespace NegotiationModel.Play;

/// <summary>
/// The one-text procedure: a mediator drafts, the principals say of each draft whether it is acceptable, and the mediator changes what
/// they have until nothing better is found. A principal's yes is subject to one condition, that the mediator finds nothing
/// better for all; so each text accepted by all is agreed in principle until the next draft, and the mediator closes by
/// meeting the conditions.
/// </summary>
/// <remarks>
/// R. Fisher, International Mediation: A Working Guide (1978), and H. Raiffa, The Art and Science of Negotiation (1982), ch. 14, on the
/// single
/// negotiating text of Camp David; as a procedure with votes alone: M. Klein, P. Faratin, H. Sayama, Y. Bar-Yam, Negotiating Complex
/// Contracts, Group Decision and Negotiation 12 (2003) 111–125.
/// </remarks>
public static class SingleTextMediation
{
    /// <summary>
    /// The mediator: begins with a text drawn by chance, changes one issue of the last text accepted by all (before there is one, of that
    /// which
    /// most accepted; before anybody accepts one, draws another), and in the last round but one tables the last text accepted by all again,
    /// to
    /// close in the last. It learns from yes and no alone. So it needs two rounds to close and three to improve on a text, and rules that
    /// know
    /// conditions: without them the first text that all accept is agreed.
    /// </summary>
    public static Strategy Mediator { get; } = new Drafter();

    /// <summary>A principal that says yes to what is no worse to it than the last text accepted by all, and than no agreement.</summary>
    public static Strategy HillClimber { get; } = new Voter("hillclimber", 0);

    /// <summary>A principal that says yes also to a text worse by d with probability exp(−d / τ), τ falling evenly to 0 as time passes, so
    /// that the text gets away from what is best only nearby; never to what is worse than no agreement.</summary>
    /// <param name="temperature">τ at the beginning, in utility; above 0.</param>
    public static Strategy Annealer(double temperature = 0.1) =>
        new Voter(
            "annealer",
            temperature > 0
                ? temperature
                : throw new ArgumentOutOfRangeException(nameof(temperature), temperature, "A temperature is above 0.")
        );

    private sealed class Drafter : Strategy
    {
        public override string Name => "onetext";

        public override Negotiator Begin(Ranking ranking, ulong seed) => new DraftingMediator(ranking.Space, seed);
    }

    private sealed class Voter(string name, double temperature) : Strategy
    {
        public override string Name => name;

        public override Negotiator Begin(Ranking ranking, ulong seed) => new VotingPrincipal(ranking, temperature, seed);
    }
}
