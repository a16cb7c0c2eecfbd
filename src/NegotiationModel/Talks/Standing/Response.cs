namespace NegotiationModel;

/// <summary>One act of accepting, rejecting or abstaining, as it stands on the issues it was about. Told apart by identity; what it says at
/// present depends on its conditions.</summary>
internal sealed class Response
{
    public static readonly int[] Unconditional = [];

    private readonly ResponseWord word;

    private Response(int seat, ResponseWord word, int[] conditions) => (Seat, this.word, Conditions) = (seat, word, conditions);

    /// <summary>Whose it is.</summary>
    public int Seat { get; }

    public bool IsAcceptance => word is ResponseWord.Yes or ResponseWord.Silence;

    /// <summary>What was said, as a number that tells it apart.</summary>
    public int Word => (int)word;

    public bool IsRejection => word == ResponseWord.No;

    /// <summary>Whether nothing was said, which was agreed to be a yes.</summary>
    public bool IsBySilence => word == ResponseWord.Silence;

    /// <summary>The places of its conditions in their order, which follow one another unless one was replaced.</summary>
    public int[] Conditions { get; }

    public static Response Acceptance(int seat, int[] conditions) => new(seat, ResponseWord.Yes, conditions);

    public static Response Rejection(int seat) => new(seat, ResponseWord.No, Unconditional);

    public static Response Abstention(int seat) => new(seat, ResponseWord.Neither, Unconditional);

    public static Response BySilence(int seat) => new(seat, ResponseWord.Silence, Unconditional);

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
        return new(Seat, word, conditions);
    }

    private enum ResponseWord : byte
    {
        Yes,
        No,
        Neither,
        Silence,
    }
}
