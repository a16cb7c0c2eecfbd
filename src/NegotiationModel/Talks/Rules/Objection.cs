using System.Runtime.CompilerServices;

namespace NegotiationModel;

/// <summary>
/// What the rules object to in a move, or nothing. Rules are joined by <c>||</c>, and the first objection stands. A number in a
/// register: a refusal code that may be missing goes through memory at every call, which costs as much as the rules.
/// </summary>
internal readonly struct Objection
{
    private readonly int number; // of the code, counted from 1

    private Objection(RefusalCode code) => number = (int)code + 1;

    /// <summary>The move is allowed.</summary>
    public static Objection None => default;

    public bool IsRaised => number > 0;

    /// <summary>Why; meaningless where nothing is objected to.</summary>
    public RefusalCode Code => (RefusalCode)(number - 1);

    public static implicit operator Objection(RefusalCode code) => new(code);

    public static bool operator true(Objection objection) => objection.IsRaised;

    public static bool operator false(Objection objection) => !objection.IsRaised;

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // each move passes it several times
    public static Objection operator |(Objection first, Objection second) => first.IsRaised ? first : second;
}
