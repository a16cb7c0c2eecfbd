using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>The strategies that come with the library, each a property, and found by their names. <see cref="Uninformed"/> and
/// <see cref="Informed"/> together are all of them. Those of the one-text procedure are in
/// <see cref="SingleTextMediation"/>.</summary>
public static class Strategies
{
    /// <summary>Concedes late: β is a quarter.</summary>
    public static TimeDependent Boulware { get; } = new("boulware", 0.25);

    /// <summary>Concedes evenly: β is 1.</summary>
    public static TimeDependent Linear { get; } = new("linear", 1);

    /// <summary>Concedes early: β is 4.</summary>
    public static TimeDependent Conceder { get; } = new("conceder", 4);

    /// <summary>Gives as much as it is given: the absolute kind of tit for tat.</summary>
    public static TitForTat TitForTat { get; } = new("titfortat", ReciprocityMode.Absolute);

    /// <summary>Concedes one new offer for every new offer that it is made.</summary>
    public static MiCRO MiCRO { get; } = new();

    /// <summary>Offers by chance anything that is worth no less to it than no agreement.</summary>
    public static RandomOffers RandomOffers { get; } = new();

    /// <summary>Insists on its best.</summary>
    public static HardLiner HardLiner { get; } = new();

    /// <summary>The relative kind of tit for tat: a share for a share.</summary>
    public static TitForTat RelativeTitForTat { get; } = new("relativetitfortat", ReciprocityMode.Relative);

    /// <summary>The random absolute kind of tit for tat: as much, and a little more by chance, which gets it out of deadlocks.</summary>
    public static TitForTat RandomTitForTat { get; } = new("randomtitfortat", ReciprocityMode.RandomAbsolute);

    /// <summary>The averaged kind of tit for tat: the share of the last three steps together.</summary>
    public static TitForTat AverageTitForTat { get; } = new("averagetitfortat", ReciprocityMode.Relative, 3);

    /// <summary>Offers as <see cref="Boulware"/> does what the other seems to like best, by <see cref="OpponentModel.HardHeaded"/>, and
    /// takes by <see cref="AcceptanceStrategy.NextOrBestRecentAfter"/>.</summary>
    public static ComposedStrategy Frequency { get; } =
        new("frequency", Boulware, AcceptanceStrategy.NextOrBestRecentAfter(), OpponentModel.HardHeaded);

    /// <summary>As <see cref="Frequency"/>, by <see cref="OpponentModel.Bayesian"/>.</summary>
    public static ComposedStrategy Bayesian { get; } =
        new("bayesian", Boulware, AcceptanceStrategy.NextOrBestRecentAfter(), OpponentModel.Bayesian);

    /// <summary><see cref="NashSeeking"/> before it knows the preferences of all. A tournament tells it, and so does a session that begins
    /// of a document; for one of a protocol and an agenda, <see cref="InformedStrategy.WithKnowledge"/> makes the strategy that
    /// can begin.</summary>
    public static InformedStrategy Nash { get; } = new("nash", known => new NashSeeking(known));

    /// <summary><see cref="ZeuthenStrategy"/> before it knows the preferences of all. A tournament tells it, and so does a session that
    /// begins of a document; for one of a protocol and an agenda, <see cref="InformedStrategy.WithKnowledge"/> makes the strategy that
    /// can begin.</summary>
    public static InformedStrategy Zeuthen { get; } = new("zeuthen", known => new ZeuthenStrategy(known));

    /// <summary>Those that know nothing but what their own party wants.</summary>
    public static ValueList<Strategy> Uninformed { get; } =
    [
        Boulware,
        Linear,
        Conceder,
        TitForTat,
        MiCRO,
        RandomOffers,
        HardLiner,
        RelativeTitForTat,
        RandomTitForTat,
        AverageTitForTat,
        Frequency,
        Bayesian,
    ];

    /// <summary>Those that need the preferences of all parties before they begin.</summary>
    public static ValueList<InformedStrategy> Informed { get; } = [Nash, Zeuthen];

    /// <summary>The strategy of a name; null when there is none.</summary>
    /// <param name="name">The name, in small or capital letters.</param>
    /// <param name="problem">What all want, for the strategies that must know it; left out, those are still to be told, as a tournament
    /// does.</param>
    public static Strategy? Find(string name, BargainingProblem? problem = null)
    {
        foreach (var strategy in Uninformed)
            if (string.Equals(strategy.Name, name, StringComparison.OrdinalIgnoreCase))
                return strategy;
        foreach (var informed in Informed)
            if (string.Equals(informed.Name, name, StringComparison.OrdinalIgnoreCase))
                return problem is null ? informed : informed.WithKnowledge(problem);
        return null;
    }
}
