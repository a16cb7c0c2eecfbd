namespace NegotiationModel;

/// <summary>The strategies that come with the library, by their names.</summary>
public static class Strategies
{
    /// <summary>All of them.</summary>
    public static ValueList<Strategy> All { get; } = [TimeDependent.Boulware, TimeDependent.Linear, TimeDependent.Conceder, new TitForTat(), new MiCRO(), new RandomOffers(), new HardLiner()];

    /// <summary>The strategy of a name; null when there is none.</summary>
    /// <param name="name">The name, in small letters.</param>
    public static Strategy? Find(string name)
    {
        foreach (var strategy in All)
            if (strategy.Name == name)
                return strategy;
        return null;
    }
}
