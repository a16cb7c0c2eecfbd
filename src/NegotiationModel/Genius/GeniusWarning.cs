namespace NegotiationModel.Genius;

/// <summary>Something in a file that was read in spite of it: what is passed over, or counts otherwise than one may think.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Message">What stands there, and how it was read.</param>
public sealed record GeniusWarning(int Line, int Column, string Message)
{
    /// <summary>The place and what stands there, as in "(3,7): warning: …".</summary>
    public override string ToString() => $"({Line},{Column}): warning: {Message}";
}

/// <summary>Hands warnings on, the first hundred of a file: what is told of a file cannot outgrow it.</summary>
internal sealed class GeniusWarnings(Action<GeniusWarning>? onWarning)
{
    private const int Most = 100;

    private int told;

    public static GeniusWarnings None { get; } = new(null);

    public void Add(int line, int column, string message)
    {
        if (onWarning is null || told > Most)
            return;
        onWarning(told++ < Most ? new(line, column, message) : new(line, column, "further warnings of this file are left out"));
    }
}
