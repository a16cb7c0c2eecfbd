namespace NegotiationModel.Pictures;

public sealed partial class Picture
{
    /// <summary>How numbers are distributed: a histogram for each sample, all on one scale, with the mean as a line.</summary>
    /// <param name="title">What is shown.</param>
    /// <param name="across">What the numbers are, such as <c>points</c>.</param>
    /// <param name="samples">The samples; one without numbers has an empty histogram.</param>
    /// <exception cref="ArgumentException">There is no sample, or a number is not finite.</exception>
    /// <example><code>Picture.Distribution("What they got", "points", new Sample("seller", [40, 55, 55]));</code></example>
    public static Picture Distribution(string title, string across, params IEnumerable<Sample> samples)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentException.ThrowIfNullOrEmpty(across);
        ArgumentNullException.ThrowIfNull(samples);
        Sample[] all = [.. samples];
        if (all.Length == 0 || Array.Exists(all, sample => sample is null))
            throw new ArgumentException("A distribution is of at least one sample.", nameof(samples));
        if (Array.Exists(all, sample => !sample.Values.All(double.IsFinite)))
            throw new ArgumentException("Each number is finite.", nameof(samples));
        return new HistogramDrawing(title, across, all).Draw();
    }

    /// <summary>How one number goes with another: a mark for each pair, in the colour and shape of its sample.</summary>
    /// <param name="title">What is shown.</param>
    /// <param name="across">What the first numbers are.</param>
    /// <param name="up">What the second numbers are.</param>
    /// <param name="samples">The samples.</param>
    /// <exception cref="ArgumentException">There is no sample, or a number is not finite.</exception>
    /// <example><code>Picture.Scatter("Opening offers", "asked", "got", new PairedSample("seller", [(90, 60)]));</code></example>
    public static Picture Scatter(string title, string across, string up, params IEnumerable<PairedSample> samples)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentException.ThrowIfNullOrEmpty(across);
        ArgumentException.ThrowIfNullOrEmpty(up);
        ArgumentNullException.ThrowIfNull(samples);
        PairedSample[] all = [.. samples];
        if (all.Length == 0 || Array.Exists(all, sample => sample is null))
            throw new ArgumentException("A scatter is of at least one sample.", nameof(samples));
        if (Array.Exists(all, sample => !sample.Points.All(point => double.IsFinite(point.X) && double.IsFinite(point.Y))))
            throw new ArgumentException("Each number is finite.", nameof(samples));
        return new ScatterDrawing(title, across, up, all).Draw();
    }
}
