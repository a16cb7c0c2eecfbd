namespace NegotiationModel.Teaching;

/// <summary>A table at which a case was played, as a class calls it.</summary>
/// <param name="Document">Its talks, with what the parties want.</param>
/// <param name="Number">Its number: in its round, where there are rounds.</param>
public sealed record PlayedTable(NegotiationDocument Document, int Number)
{
    /// <summary>The round in which it was played, from 1; null where there are no rounds.</summary>
    public int? ClassRound { get; init; }

    /// <summary>Whether nothing more happens there, also where the talks themselves were not closed: time was up, say. By default talks are
    /// over when they are closed.</summary>
    public bool IsOver { get; init; }

    /// <summary>Its number and its talks.</summary>
    public override string ToString() => FormattableString.Invariant($"table {Number}: {Document}");
}
