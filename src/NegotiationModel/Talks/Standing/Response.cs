namespace NegotiationModel;

/// <summary>One act of accepting, rejecting or abstaining, as it stands on the issues it was about. One with conditions is told apart by
/// identity; what it says at present depends on them. Those without say the same whenever a seat says them, and are shared.</summary>
internal sealed class Response
{
    public static readonly int[] Unconditional = [];

    /// <summary>Stands on an issue on which what was said was taken back.</summary>
    public static readonly Response Nothing = new(-1, ResponseWord.Yes, Unconditional);

    private static readonly Response[][] Shared = [.. Enum.GetValues<ResponseWord>().Select(OfFirstSeats)];

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

    public static Response Acceptance(int seat, int[] conditions) =>
        conditions.Length > 0 ? new(seat, ResponseWord.Yes, conditions) : Of(seat, ResponseWord.Yes);

    public static Response Rejection(int seat) => Of(seat, ResponseWord.No);

    public static Response Abstention(int seat) => Of(seat, ResponseWord.Neither);

    public static Response BySilence(int seat) => Of(seat, ResponseWord.Silence);

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

    private static Response Of(int seat, ResponseWord word) =>
        Shared[(int)word] is var few && seat < few.Length ? few[seat] : new(seat, word, Unconditional);

    private static Response[] OfFirstSeats(ResponseWord word) =>
        [.. Enumerable.Range(0, 16).Select(seat => new Response(seat, word, Unconditional))];

    private enum ResponseWord : byte
    {
        Yes,
        No,
        Neither,
        Silence,
    }
}
