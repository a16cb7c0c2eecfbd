namespace NegotiationModel;

public sealed partial class Negotiation
{
    private const int Sample = 20;

    internal Refusal Explain(Move move, RefusalCode code)
    {
        var at = InstantOf(move);
        var then = Advanced(at);
        return RefusalFacts.Of(in then.table, log, move, code, at) with { PermittedInstead = then.Instead(move) };
    }

    // Whoever only speaks may only speak.
    private IEnumerable<PermittedMove> Instead(Move move)
    {
        var speaks =
            move.Representative is { } through
            && Seats.Find(move.By.Value)?.Party.Representative(through)?.Authority == Authority.StatementsOnly;
        var permitted = Permitted(move.By, Sample);
        return speaks ? permitted.Where(static one => one.Kind == MoveKind.MakeStatement) : permitted;
    }

    /// <summary>A refused move with the ids it would have had at its instant, for writing; an agreement that it did not name stays
    /// unnamed.</summary>
    internal Move CompletedAnyway(Move move) =>
        MoveDescriptor.Of(move).WithNewIds(in Advanced(InstantOf(move)).table, move) with
        {
            At = move.At ?? Now,
        };
}
