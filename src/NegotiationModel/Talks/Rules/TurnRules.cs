namespace NegotiationModel;

/// <summary>Whose turn it is.</summary>
internal static class TurnRules
{
    /// <summary>Whether the mover has the turn, or needs none. Mediators need none and use none; while talks are suspended nobody has it.
    /// </summary>
    public static bool HasTurn(in MoveInContext it) =>
        !it.Table.Alternates || !it.Table.IsActive || it.Seat == it.Table.Turn || !it.Party!.May(Rights.Commit);
}
