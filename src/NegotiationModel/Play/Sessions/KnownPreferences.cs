using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>What the others want, told to a strategy by whoever made it.</summary>
internal sealed class KnownPreferences(ValueList<UtilityMap> maps, int self)
{
    private readonly Func<long, double> likes = outcome => Product(maps, self, outcome);

    /// <summary>Where a party stands among those of whom something is known.</summary>
    public static int PlaceOf(Ranking ranking, ValueList<UtilityMap> maps)
    {
        for (var at = 0; at < maps.Count; at++)
            if (
                (maps[at].Space == ranking.Space || maps[at].Space.Issues == ranking.Space.Issues)
                && maps[at].Preferences.Party == ranking.Map.Preferences.Party
            )
                return at;
        throw new ArgumentException($"What is known is of other outcomes, or not of {ranking.Map.Preferences.Party}.", nameof(ranking));
    }

    /// <summary>Among what is worth so much to the party or hardly more, what leaves the others the greatest product of gains; the least it
    /// can do where nothing gives each of them one.</summary>
    public long BestForOthers(Ranking ranking, double aspiration) => ranking.BestForOthers(aspiration, likes);

    private static double Product(ValueList<UtilityMap> maps, int self, long outcomeIndex)
    {
        var product = 1.0;
        for (var at = 0; at < maps.Count; at++)
            if (at != self)
                product *= Math.Max(0, maps[at][outcomeIndex] - maps[at].Preferences.Reservation);
        return product;
    }
}
