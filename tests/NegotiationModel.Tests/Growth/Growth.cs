namespace NegotiationModel.Tests.Growth;

/// <summary>What grew most when a document was doubled: a task's work as a whole, a part of it that matters, or its memory.</summary>
/// <param name="Task">What was done with the document.</param>
/// <param name="What">What grew: a method, a loop in it, "all work" or "memory".</param>
/// <param name="Ratio">By how much; where the result more than doubles, that is left out of it.</param>
internal sealed record Growth(string Task, string What, double Ratio) : IComparable<Growth>
{
    /// <summary>Doubling a document at most doubles what is done with it, and somewhat.</summary>
    public const double Most = 2 * 1.3;

    // What a buffer that doubles when it is full may have taken just now.
    private const int Buffer = 1 << 18;

    // A part of the work matters where it makes up so much of it.
    private const double Share = 0.1;

    public static Growth Of(Composition document, int count)
    {
        var (little, much) = (Measure.Of(document.Document(count)), Measure.Of(document.Document(2 * count)));
        return little.Zip(much, Worst).Max()!;
    }

    public int CompareTo(Growth? other) => other is null ? 1 : Ratio.CompareTo(other.Ratio);

    public override string ToString() => FormattableString.Invariant($"{Ratio:0.0} × {What} ({Task})");

    private static Growth Worst(Cost little, Cost much)
    {
        var result = Math.Max(1, (double)much.Result / Math.Max(little.Result, 1) / 2);
        var (before, after) = (little.Total, much.Total);
        List<Growth> found =
        [
            new(little.Task, "all work", (double)after / before / result),
            new(little.Task, "memory", Math.Max(0, (double)much.Allocated - Buffer) / little.Allocated / result),
        ];
        for (var place = 0; place < much.Done.Length; place++)
            if (much.Done[place] > after * Share)
                found.Add(
                    new(little.Task, CountedLibrary.Only.Places[place], much.Done[place] / (double)Math.Max(little.Done[place], 1) / result)
                );
        return found.Max()!;
    }
}
