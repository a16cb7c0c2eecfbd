using System.Globalization;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>A line of the table; a heading has a question alone.</summary>
internal sealed record Row(string What, string Time = "", string Bytes = "", string Aim = "", bool? IsMet = null)
{
    public static Row Heading(string question) => new($"**{question}**");

    /// <summary>How many times as much one takes as the other.</summary>
    public static Row Ratio(string what, Figure one, Figure other, Aim? aim = null)
    {
        var ratio = one / other;
        return new(
            what,
            Times(ratio.Nanoseconds),
            other.Bytes > 0 ? $"{Times(ratio.Bytes)} ({Amount(one.Bytes)})" : Amount(one.Bytes),
            aim?.Text ?? "",
            aim?.IsMet(ratio)
        );
    }

    /// <summary>How many bytes one takes, and how many times as much time as the other.</summary>
    public static Row Amounts(string what, Figure one, Figure other, Aim? aim = null) =>
        new(what, Times((one / other).Nanoseconds), Amount(one.Bytes), aim?.Text ?? "", aim?.IsMet(one));

    /// <summary>How many bytes stay in use.</summary>
    public static Row Kept(string what, double bytes, double others, Aim? aim = null) =>
        new(what, "", $"{Times(bytes / others)} ({Amount(bytes)})", aim?.Text ?? "", aim?.IsMet(new(0, bytes / others)));

    public override string ToString() => $"| {What} | {Time} | {Bytes} | {Aim} | {(IsMet is { } met ? met ? "yes" : "**no**" : "")} |";

    private static string Times(double ratio) => ratio.ToString(ratio < 10 ? "0.0#" : "#,0", CultureInfo.InvariantCulture);

    private static string Amount(double bytes) => bytes.ToString("#,0", CultureInfo.InvariantCulture) + " B";
}

/// <summary>What the project wants of a ratio.</summary>
internal sealed record Aim(string Text, Func<Figure, bool> IsMet)
{
    public static readonly Aim NothingAllocated = new("0 B", figure => figure.Bytes == 0);

    public static Aim AtMost(double times) => new($"both ≤ {times}", figure => figure.Nanoseconds <= times && figure.Bytes <= times);

    public static Aim AtLeast(double times) => new($"both ≥ {times}", figure => figure.Nanoseconds >= times && figure.Bytes >= times);

    public static Aim TimeAtMost(double times) => new($"time ≤ {times}", figure => figure.Nanoseconds <= times);
}
