using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel.Reports;

/// <summary>What came of a replay: where everything stands at its end, what was refused, and every transition on the way.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class ReplayResult
{
    private readonly List<(int MoveIndex, Transition Transition)> transitions = [];
    private readonly List<(int MoveIndex, Refusal Refusal)> refusals = [];

    private ReplayResult(Negotiation talks) => (Talks, Limits) = (talks, new(talks));

    /// <summary>Every limit that was set, with what became of it.</summary>
    internal LimitLog Limits { get; }

    /// <summary>The talks at the end.</summary>
    public Negotiation Talks { get; private set; }

    /// <summary>How many moves of the document were played, refused ones included.</summary>
    public int MoveCount { get; private set; }

    /// <summary>What was refused, and at which place of the document, counted from 0.</summary>
    public IReadOnlyList<(int MoveIndex, Refusal Refusal)> Refusals => refusals;

    /// <summary>What changed, and with which move; what the end of the replay changed carries the number of moves.</summary>
    public IReadOnlyList<(int MoveIndex, Transition Transition)> Transitions => transitions;

    /// <summary>Plays a document to its end.</summary>
    /// <param name="document">The document.</param>
    /// <param name="until">Only so many moves; left out, all.</param>
    /// <param name="advanceTo">To when time passes at the end; left out, the last move's instant.</param>
    /// <param name="asOf">Where it stood then: only the moves by then, and time passed to it; left out, all.</param>
    public static ReplayResult Play(NegotiationDocument document, int? until = null, Instant? advanceTo = null, Instant? asOf = null)
    {
        var result = new ReplayResult(Negotiation.Convene((document ?? throw new ArgumentNullException(nameof(document))).Setting));
        foreach (var step in Replay.Steps(document, until, advanceTo, asOf))
            result.Add(step);
        return result;
    }

    /// <summary>The result as the tool's <c>--json</c> writes it.</summary>
    /// <param name="indented">Whether over several lines.</param>
    public byte[] ToJson(bool indented = true) =>
        DocumentWriter.Bytes(json => ResultWriter.Write(json, this), indented ? DocumentWriter.Canonical : DocumentWriter.Compact);

    /// <summary>Writes the result as the tool's <c>--json</c> does, piece by piece: it can be much larger than its document, since every
    /// proposal lists what every principal has said to it.</summary>
    /// <param name="utf8">Where to; it is not closed.</param>
    /// <param name="indented">Whether over several lines.</param>
    public void WriteJson(Stream utf8, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using (var json = new Utf8JsonWriter(utf8, indented ? DocumentWriter.Canonical : DocumentWriter.Compact))
            ResultWriter.Write(json, this);
        if (indented)
            utf8.WriteByte((byte)'\n');
    }

    /// <summary>How many moves were played and refused, and where the talks stand.</summary>
    public override string ToString() => $"{MoveCount} moves, {refusals.Count} refused; {Talks}";

    private void Add(ReplayStep step)
    {
        if (step.Ruling?.Refusal is null)
            Limits.Pass(step.Index, Talks, step.Talks);
        Talks = step.Talks;
        MoveCount = step.Ruling is null ? MoveCount : step.Index + 1;
        foreach (var transition in step.Transitions)
            transitions.Add((step.Index, transition));
        if (step.Ruling?.Refusal is { } refusal)
            refusals.Add((step.Index, refusal));
        else if (step.Ruling is { } ruling)
            Limits.Hear(ruling.Move, step.Index, step.Talks);
        else
            Limits.Follow(step.Index, step.Talks);
    }
}
