namespace NegotiationModel;

/// <summary>One act of accepting or rejecting, as it stands on the issues it was about. Told apart by identity; what it says at present
/// depends on its conditions.</summary>
internal sealed class Response(int seat, bool isRejection, int[] conditions)
{
    public static readonly int[] Unconditional = [];

    /// <summary>Whose it is.</summary>
    public int Seat { get; } = seat;

    public bool IsRejection { get; } = isRejection;

    /// <summary>The places of its conditions, which follow one another.</summary>
    public int[] Conditions { get; } = conditions;

    /// <summary>Whether a condition is one of its own; it has some.</summary>
    public bool Holds(int condition) => condition >= Conditions[0] && condition <= Conditions[^1];
}
