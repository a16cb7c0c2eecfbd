namespace NegotiationModel.Theory;

/// <summary>What lies below a concave curve that never rises; before its beginning the curve is level, and its end is upright.</summary>
internal sealed class CurvedSet : FeasibleSet
{
    private const int Looks = 64;

    // Slopes are as good as whoever computes them.
    private const double Noise = 1e-9;

    private readonly Func<double, double> height,
        slope;
    private readonly double from,
        to;

    public CurvedSet(Func<double, double> height, Func<double, double> slope, double from, double to)
    {
        (this.height, this.slope, this.from, this.to) = (height, slope, from, to);
        var before = 0.0;
        for (var look = 0; look <= Looks; look++)
        {
            var at = from + ((to - from) * look / Looks);
            if (!double.IsFinite(height(at)) || Math.Abs(height(at)) > ArgumentChecks.Farthest)
                throw new ArgumentException(
                    FormattableString.Invariant($"The curve must lie from -1e50 to 1e50, also at {at}."),
                    nameof(height)
                );
            if (!(slope(at) <= before + (Noise * Math.Abs(before))))
                throw new ArgumentException(
                    FormattableString.Invariant($"The slope must never be above 0 nor rise, as it does at {at}."),
                    nameof(slope)
                );
            before = slope(at);
        }
    }

    private protected override bool Allows(Payoffs disagreement) =>
        IsWithin(disagreement.First, to) && IsWithin(disagreement.Second, Height(disagreement.First));

    private protected override Payoffs Best(Payoffs disagreement) =>
        new(Bisection.LastWhere(Beginning(disagreement), to, u => IsWithin(disagreement.Second, height(u))), Height(disagreement.First));

    private protected override Payoffs GreatestProduct(Payoffs disagreement) =>
        At(
            Bisection.LastWhere(
                Beginning(disagreement),
                Best(disagreement).First,
                u => height(u) - disagreement.Second + ((u - disagreement.First) * slope(u)) >= 0
            )
        );

    private protected override ValueList<Payoffs> GreatestSum(Payoffs disagreement)
    {
        var (least, most) = (Beginning(disagreement), Best(disagreement).First);
        var (left, right) = (Bisection.LastWhere(least, most, u => slope(u) > -1), Bisection.LastWhere(least, most, u => slope(u) >= -1));
        return Ties.IsTie(right - left, Math.Abs(left) + Math.Abs(right)) ? [At(right)] : [At(left), At(right)];
    }

    // On the curve between its ends, and past where it is level.
    private protected override bool IsOnFrontier(Payoffs pair) =>
        IsWithin(from, pair.First)
        && IsWithin(pair.First, to)
        && IsWithin(pair.Second, Height(pair.First))
        && IsWithin(Height(pair.First), pair.Second)
        && IsWithin(Bisection.LastWhere(Beginning(pair), to, u => slope(u) >= 0), pair.First);

    private protected override double Reach(Payoffs from, Payoffs gain) =>
        Bisection.LastWhere(0, 1, part => from.Second + (part * gain.Second) <= Height(from.First + (part * gain.First)));

    private Payoffs At(double first) => new(first, height(first));

    // The curve is asked for between its ends only.
    private double Height(double first) => height(Math.Clamp(first, from, to));

    private double Beginning(Payoffs disagreement) => Math.Clamp(disagreement.First, from, to);

    private static bool IsWithin(double value, double most) => Ties.Settle(value - most, Math.Abs(value) + Math.Abs(most)) <= 0;
}
