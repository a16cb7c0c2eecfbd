namespace NegotiationModel.Genius;

/// <summary>A file that is no Genius domain or profile, or does not fit its domain.</summary>
public sealed class GeniusException : FormatException
{
    internal GeniusException(int line, int column, string problem)
        : base($"({line},{column}): {problem}") => (Line, Column, Problem) = (line, column, problem);

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1.</summary>
    public int Column { get; }

    /// <summary>What is wrong there.</summary>
    public string Problem { get; }
}
