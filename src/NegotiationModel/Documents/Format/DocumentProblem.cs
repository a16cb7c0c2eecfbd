namespace NegotiationModel;

/// <summary>Something in a document that cannot be read as what it should be.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The character in the line, counted from 1.</param>
/// <param name="Path">Where it stands in the document, such as <c>$.moves[2].terms.price</c>.</param>
/// <param name="Message">What is wrong.</param>
public sealed record DocumentProblem(int Line, int Column, string Path, string Message)
{
    /// <summary>The place and what is wrong there, as in "(3,7): $.id: must be a string".</summary>
    public override string ToString() => $"({Line},{Column}): {Path}: {Message}";
}
