namespace NegotiationModel;

/// <summary>One act of accepting or rejecting, as it stands on the issues it was about. Told apart by identity; what it says at present
/// depends on its conditions.</summary>
internal sealed class Response(int seat, bool isRejection, int[] conditions)
{
    public static readonly int[] Unconditional = [];

    /// <summary>Whose it is.</summary>
    public int Seat { get; } = seat;

    public bool IsRejection { get; } = isRejection;

    /// <summary>The places of its conditions in their order, which follow one another unless one was replaced.</summary>
    public int[] Conditions { get; } = conditions;

    /// <summary>Whether they follow one another; it has some.</summary>
    public bool AreNeighbours => Conditions[^1] - Conditions[0] == Conditions.Length - 1;

    /// <summary>Whether a condition is one of its own; it has some.</summary>
    public bool Holds(int condition) =>
        condition >= Conditions[0] && condition <= Conditions[^1] && (AreNeighbours || Array.BinarySearch(Conditions, condition) >= 0);

    /// <summary>The same response with another condition in the place of one.</summary>
    public Response With(int condition, int old)
    {
        var conditions = Array.ConvertAll(Conditions, one => one == old ? condition : one);
        Array.Sort(conditions);
        return new(Seat, IsRejection, conditions);
    }
}
