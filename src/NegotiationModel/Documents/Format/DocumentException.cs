namespace NegotiationModel;

/// <summary>Thrown when a document cannot be read. It has this one constructor, because without its problems it says nothing.</summary>
/// <param name="problems">Everything that is wrong, in the order of the document; at least one.</param>
public sealed class DocumentException(ValueList<DocumentProblem> problems) : FormatException(string.Join('\n', problems))
{
    /// <summary>Everything that is wrong, in the order of the document.</summary>
    public ValueList<DocumentProblem> Problems { get; } = problems;
}
