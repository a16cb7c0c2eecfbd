using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>The strategies that come with the library, by their names.</summary>
public static class Strategies
{
    /// <summary>
    /// All that know nothing but what their party wants. "frequency" and "bayesian" offer as Boulware does what the other seems to like
    /// best, by
    /// <see cref="OpponentModel.HardHeaded"/> and <see cref="OpponentModel.Bayesian"/>, and take by <see cref="AcceptanceStrategy.Combi"/>.
    /// </summary>
    public static ValueList<Strategy> All { get; } =
    [
        TimeDependent.Boulware,
        TimeDependent.Linear,
        TimeDependent.Conceder,
        new TitForTat(),
        new MiCRO(),
        new RandomOffers(),
        new HardLiner(),
        TitForTat.Relative,
        TitForTat.RandomAbsolute,
        TitForTat.Averaged,
        new ComposedStrategy("frequency", TimeDependent.Boulware, AcceptanceStrategy.Combi(), OpponentModel.HardHeaded),
        new ComposedStrategy("bayesian", TimeDependent.Boulware, AcceptanceStrategy.Combi(), OpponentModel.Bayesian),
    ];

    /// <summary>Those that need the preferences of all parties before they begin.</summary>
    public static ValueList<InformedStrategy> Informed { get; } = [NashSeeking.Informed, MonotonicConcession.Informed];

    /// <summary>The strategy of a name; null when there is none.</summary>
    /// <param name="name">The name, in small or capital letters.</param>
    /// <param name="problem">What all want, for the strategies that must know it; left out, those are still to be told, as a tournament
    /// does.</param>
    public static Strategy? Find(string name, BargainingProblem? problem = null)
    {
        foreach (var strategy in All)
            if (string.Equals(strategy.Name, name, StringComparison.OrdinalIgnoreCase))
                return strategy;
        foreach (var informed in Informed)
            if (string.Equals(informed.Name, name, StringComparison.OrdinalIgnoreCase))
                return problem is null ? informed : informed.WithKnowledge(problem);
        return null;
    }
}
