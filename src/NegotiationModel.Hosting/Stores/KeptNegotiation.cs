using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>One negotiation in memory. Whoever uses it holds its lock.</summary>
internal sealed class KeptNegotiation(NegotiationDocument document)
{
    private readonly List<StoredMove> moves = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public Lock Lock { get; } = new();

    public NegotiationDocument Document => document;

    public int Version => moves.Count;

    public Instant? Due { get; set; }

    public IReadOnlyList<StoredMove> Moves => moves;

    public ValueList<StoredMove> After(int version) => version >= moves.Count ? default : [.. moves[version..]];

    /// <summary>Whether a move has the next version, and a new key: else its writer comes second, and is turned away.</summary>
    public bool IsNextAndNew(StoredMove move) => move.Version == moves.Count + 1 && (move.Key is null || !keys.Contains(move.Key.Value));

    public void Append(StoredMove move)
    {
        moves.Add(move);
        if (move.Key is { } key)
            keys.Add(key.Value);
    }
}
