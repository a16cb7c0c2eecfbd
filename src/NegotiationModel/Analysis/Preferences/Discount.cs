using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>How utility shrinks while the talks last: it is multiplied by the factor once for every round, or to the power of the share of
/// time that has passed.</summary>
/// <param name="Factor">Above 0, at most 1; 1 is no discount.</param>
/// <param name="By">By rounds, or by the share of time that has passed.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct Discount(double Factor, DiscountedBy By)
{
    /// <summary>Time costs nothing.</summary>
    public static Discount None { get; } = new(1, DiscountedBy.Round);

    /// <summary>Above 0, at most 1; 1 is no discount.</summary>
    public double Factor
    {
        get;
        init => field = Checked(value);
    } = Checked(Factor);

    /// <summary>By rounds, or by the share of time that has passed.</summary>
    public DiscountedBy By
    {
        get;
        init => field = Counted(value);
    } = Counted(By);

    /// <summary>What a utility is worth later.</summary>
    /// <param name="utility">What it is worth at the start.</param>
    /// <param name="elapsed">Rounds that have passed, or the share of time that has passed, from 0 to 1; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> is below 0 or no number.</exception>
    public double Apply(double utility, double elapsed) =>
        elapsed >= 0
            ? utility * Math.Pow(Factor, elapsed)
            : throw new ArgumentOutOfRangeException(nameof(elapsed), elapsed, "Talks last zero rounds or more.");

    private static DiscountedBy Counted(DiscountedBy by) =>
        Enum.IsDefined(by) ? by : throw new ArgumentOutOfRangeException(nameof(By), by, "A discount counts rounds or relative time.");

    private static double Checked(double factor) =>
        factor is > 0 and <= 1
            ? factor
            : throw new ArgumentOutOfRangeException(nameof(Factor), factor, "A discount factor is above 0 and at most 1.");
}

/// <summary>What a discount counts.</summary>
[JsonConverter(typeof(EnumNameConverter<DiscountedBy>))]
[DocumentName(nameof(RelativeTime), "time")]
public enum DiscountedBy
{
    /// <summary>Rounds, as the theory of alternating offers has it.</summary>
    Round,

    /// <summary>The share of the time allowed that has passed, from 0 to 1, as Genius has it.</summary>
    RelativeTime,
}
