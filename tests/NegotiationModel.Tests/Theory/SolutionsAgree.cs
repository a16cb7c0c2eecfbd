using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class SolutionsAgree
{
    private static Gen<(Payoffs[] Points, Payoffs Without)> Problems =>
        from points in (from one in Gen.Choose(0, 30) from two in Gen.Choose(0, 30) select new Payoffs(one, two)).NonEmptyListOf()
        from one in Gen.Choose(-5, 20)
        from two in Gen.Choose(-5, 20)
        select (points.Take(8).ToArray(), new Payoffs(one, two));

    [Property(MaxTest = 300)]
    public Property No_mixture_of_two_agreements_does_better() =>
        Prop.ForAll(
            Problems.ToArbitrary(),
            problem =>
            {
                var set = FeasibleSet.Polygon(problem.Points);
                var rational = Mixtures(problem.Points)
                    .Where(pair => pair.First >= problem.Without.First && pair.Second >= problem.Without.Second)
                    .ToList();
                var nash = set.Nash(problem.Without);
                Assert.True(nash is not null || rational.Count == 0);
                if (nash is not { } best)
                    return;
                var (product, total, even) = (
                    best.NashProduct(problem.Without),
                    set.Utilitarian(problem.Without)[0].Total,
                    set.Egalitarian(problem.Without)!.Value.First - problem.Without.First
                );
                Assert.DoesNotContain(rational, pair => pair.NashProduct(problem.Without) > product + 1e-9 || pair.Total > total + 1e-9);
                Assert.DoesNotContain(
                    rational,
                    pair => Math.Min(pair.First - problem.Without.First, pair.Second - problem.Without.Second) > even + 1e-9
                );
                Assert.True(best.First >= problem.Without.First - 1e-9 && best.Second >= problem.Without.Second - 1e-9);
            }
        );

    [Property(MaxTest = 300)]
    public Property Solutions_lie_on_the_frontier_and_in_proportion() =>
        Prop.ForAll(
            Problems.ToArbitrary(),
            problem =>
            {
                var set = FeasibleSet.Polygon(problem.Points);
                if (
                    set.Ideal(problem.Without) is not { } ideal
                    || set.KalaiSmorodinsky(problem.Without) is not { } proportional
                    || set.Egalitarian(problem.Without) is not { } even
                )
                    return;
                var (without, span) = (
                    problem.Without,
                    new Payoffs(ideal.First - problem.Without.First, ideal.Second - problem.Without.Second)
                );
                Digits((proportional.First - without.First) * span.Second, (proportional.Second - without.Second) * span.First, 1_000);
                Digits(even.First - without.First, even.Second - without.Second, 100);
                Assert.NotNull(set.Ideal(proportional));
                Assert.Null(set.Ideal(new(proportional.First + 1e-6, proportional.Second + 1e-6)));
                Assert.Null(set.Ideal(new(even.First + 1e-6, even.Second + 1e-6)));
            }
        );

    [Property(MaxTest = 300)]
    public Property Other_scales_of_utility_change_nothing() =>
        Prop.ForAll(
            (from one in Problems from scale in Pies from shift in Amounts select (one, scale, shift)).ToArbitrary(),
            given =>
            {
                var ((points, without), scale, shift) = given;
                var (before, after) = (FeasibleSet.Polygon(points), FeasibleSet.Polygon([.. points.Select(Scaled)]));
                if (before.Nash(without) is not { } nash || after.Nash(Scaled(without)) is null)
                    return;
                Digits(Scaled(nash), after.Nash(Scaled(without)), 1e4);
                Digits(Scaled(before.KalaiSmorodinsky(without)!.Value), after.KalaiSmorodinsky(Scaled(without)), 1e4);

                Payoffs Scaled(Payoffs pair) => pair with { Second = (scale * pair.Second) + shift };
            }
        );

    // The same frontier, once by its corners and once as a curve with kinks.
    [Property(MaxTest = 150)]
    public Property Corners_and_curves_say_the_same() =>
        Prop.ForAll(
            (
                from drops in Gen.Choose(1, 9).NonEmptyListOf()
                from one in Gen.Choose(-3, 6)
                from two in Gen.Choose(-3, 20)
                select (drops, new Payoffs(one, two))
            ).ToArbitrary(),
            given =>
            {
                var drops = given.drops.Take(12).Order().ToArray();
                double Height(double u) => 20 - drops.Select((drop, place) => drop * Math.Clamp(u - place, 0, 1)).Sum();
                var corners = FeasibleSet.Polygon([
                    .. Enumerable.Range(0, drops.Length + 1).Select(place => new Payoffs(place, Height(place))),
                ]);
                var curve = FeasibleSet.Curve(Height, u => -drops[Math.Min((int)u, drops.Length - 1)], 0, drops.Length);
                foreach (
                    var (expected, found) in new[]
                    {
                        (corners.Ideal(given.Item2), curve.Ideal(given.Item2)),
                        (corners.Nash(given.Item2), curve.Nash(given.Item2)),
                        (corners.KalaiSmorodinsky(given.Item2), curve.KalaiSmorodinsky(given.Item2)),
                        (corners.Egalitarian(given.Item2), curve.Egalitarian(given.Item2)),
                    }
                )
                {
                    Assert.Equal(expected is null, found is null);
                    if (expected is { } pair)
                        Digits(pair, found, 100);
                }
            }
        );

    private static IEnumerable<Payoffs> Mixtures(Payoffs[] points) =>
        from one in points
        from other in points
        from part in Enumerable.Range(0, 6)
        select new Payoffs(((part * one.First) + ((5 - part) * other.First)) / 5, ((part * one.Second) + ((5 - part) * other.Second)) / 5);
}
