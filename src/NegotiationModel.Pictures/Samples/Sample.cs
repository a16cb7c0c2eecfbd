namespace NegotiationModel.Pictures;

/// <summary>Numbers of one kind, such as what a role got at each table of a class.</summary>
/// <param name="Name">What they are numbers of.</param>
/// <param name="Values">The numbers, each finite.</param>
public sealed record Sample(string Name, ValueList<double> Values)
{
    /// <summary>What they are numbers of, and how many: "seller (24)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Values.Count})");
}

/// <summary>Pairs of numbers, such as what a role asked for at first and what it got in the end.</summary>
/// <param name="Name">What they are numbers of.</param>
/// <param name="Points">The pairs, each of finite numbers.</param>
public sealed record PairedSample(string Name, ValueList<(double X, double Y)> Points)
{
    /// <summary>What they are numbers of, and how many pairs: "seller (24)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Points.Count})");
}
