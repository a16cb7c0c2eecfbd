using FsCheck;
using FsCheck.Fluent;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>A small bargaining problem in numbers that doubles hold exactly, so that ties are ties.</summary>
/// <param name="Worths">For each party, issue and value what it is worth, from 0 to 8.</param>
/// <param name="Weights">For each party and issue.</param>
/// <param name="Reservations">For each party, in eighths of what it could get at most.</param>
public sealed record Bargain(int[][][] Worths, int[][] Weights, int[] Reservations)
{
    public int Parties => Worths.Length;

    public OutcomeSpace Space =>
        new([
            .. Worths[0].Select((values, issue) => new IssueValues($"i{issue}", [.. values.Select((_, value) => Value.Of($"v{value}"))])),
        ]);

    public ValueList<Preferences> Preferences => [.. Enumerable.Range(0, Parties).Select(Of)];

    public BargainingProblem Problem => BargainingProblem.Of(Space, Preferences);

    public double[][] Columns => [.. Preferences.Select(preferences => new UtilityMap(Space, preferences).ToArray())];

    public override string ToString() =>
        string.Join(
            "; ",
            Preferences.Select(preferences =>
                $"{preferences.Party} from {preferences.Reservation}: "
                + string.Join(
                    ", ",
                    preferences.IssuePreferences.Select(interest =>
                        $"{interest.Issue} {interest.Weight} × ({((ValueTable)interest.Valuation).Entries})"
                    )
                )
            )
        );

    private Preferences Of(int party)
    {
        var most = Weights[party].Zip(Worths[party], (weight, values) => weight * values.Max()).Sum();
        return new(
            $"p{party}",
            [
                .. Worths[party]
                    .Select(
                        (values, issue) =>
                            new IssuePreference(
                                $"i{issue}",
                                Weights[party][issue] / 4.0,
                                Valuation.Table([.. values.Select((worth, value) => new ValueUtility(Value.Of($"v{value}"), worth))])
                            )
                    ),
            ]
        )
        {
            Reservation = Reservations[party] * most / 32.0,
        };
    }
}

/// <summary>Makes bargaining problems.</summary>
public static class Bargains
{
    public static Arbitrary<Bargain> Any() =>
        Arb.From(
            from parties in Gen.Choose(1, 4)
            from sizes in Gen.ArrayOf(Gen.Choose(1, 4)).Resize(3).Where(sizes => sizes.Length > 0)
            from worths in Gen.ArrayOf(Each(sizes), parties)
            from weights in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 4), sizes.Length), parties)
            from reservations in Gen.ArrayOf(Gen.Choose(0, 6), parties)
            select new Bargain(worths, weights, reservations)
        );

    private static Gen<int[][]> Each(int[] sizes) => Gen.CollectToArray(sizes.Select(size => Gen.ArrayOf(Gen.Choose(0, 8), size)));
}
