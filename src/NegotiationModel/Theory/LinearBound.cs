namespace NegotiationModel.Theory;

/// <summary>A straight bound on two utilities: a·u₁ + b·u₂ is at most what it is at a point; a and b are at least 0.</summary>
internal readonly record struct LinearBound(double A, double B, Payoffs Point)
{
    public static LinearBound Through(Payoffs upper, Payoffs lower) => new(upper.Second - lower.Second, lower.First - upper.First, upper);

    /// <summary>How far below the bound a pair lies; below 0 where it lies beyond.</summary>
    public double Slack(Payoffs pair) =>
        Ties.Settle(
            (A * (Point.First - pair.First)) + (B * (Point.Second - pair.Second)),
            (A * (Math.Abs(Point.First) + Math.Abs(pair.First))) + (B * (Math.Abs(Point.Second) + Math.Abs(pair.Second)))
        );

    public double Along(Payoffs gain) => (A * gain.First) + (B * gain.Second);

    /// <summary>Nash's solution if this were the only bound.</summary>
    public Payoffs Even(Payoffs disagreement) =>
        Slack(disagreement) is var room ? new(disagreement.First + (room / A / 2), disagreement.Second + (room / B / 2)) : default;
}
