namespace NegotiationModel.Tournaments;

/// <summary>How sure an interval is to hold, and how many standard errors wide it is therefore. Remembers what it has found.</summary>
internal sealed class ConfidenceLevel
{
    private readonly Dictionary<int, double> students = [];

    public ConfidenceLevel(double level) =>
        Normal = NormalDistribution.Quantile(
            Level = level is >= 0.5 and <= 0.9999
                ? level
                : throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence lies from 0.5 to 0.9999.")
        );

    public double Level { get; }

    /// <summary>Within how many standard deviations a normal variable lies so surely.</summary>
    public double Normal { get; }

    /// <summary>Within how many standard errors Student's t lies so surely.</summary>
    public double Student(int degrees) =>
        students.TryGetValue(degrees, out var known) ? known : students[degrees] = StudentT.Quantile(Level, degrees, Normal);
}
