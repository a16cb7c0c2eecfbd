using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel.Reports;

/// <summary>One step of a replay: a move and what was said to it, or time passing at the end.</summary>
/// <param name="Index">The place of the move in the document, counted from 0; for time passing at the end, the number of moves
/// played.</param>
/// <param name="Ruling">What was said to the move; null for time passing.</param>
/// <param name="Talks">The talks after the step.</param>
/// <param name="Transitions">What the step changed.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record ReplayStep(int Index, Ruling? Ruling, Negotiation Talks, ValueList<Transition> Transitions)
{
    /// <summary>The ruling, or that time passes.</summary>
    public override string ToString() => Ruling?.ToString() ?? "time passes";
}

/// <summary>Plays documents move by move. Refused moves are told and left aside; at the end time passes to the last move's instant, refused
/// or not.</summary>
public static class Replay
{
    /// <summary>Plays a document, a step at a time.</summary>
    /// <param name="document">The document.</param>
    /// <param name="until">Only so many moves; left out, all.</param>
    /// <param name="advanceTo">To when time passes at the end; left out, the last move's instant. One already passed changes
    /// nothing.</param>
    /// <param name="asOf">Where it stood then: only the moves by then, and time passed to it; left out, all. Before the talks were
    /// convened, as they were convened.</param>
    public static IEnumerable<ReplayStep> Steps(
        NegotiationDocument document,
        int? until = null,
        Instant? advanceTo = null,
        Instant? asOf = null
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        var now = Negotiation.Convene(document.Setting);
        var all = document.Moves.Count;
        var most = Math.Clamp(until ?? all, 0, all);
        var (last, played) = (now.Now, 0);
        for (var index = 0; index < most; index++)
        {
            var instant = now.InstantOf(document.Moves[index]);
            if (instant > asOf)
                continue; // one that was refused may be dated later than one after it
            (last, played) = (instant, index + 1);
            var ruling = now.Rule(document.Moves[index]);
            now = ruling.Talks;
            yield return new(index, ruling, now, ruling.Transitions);
        }

        foreach (var end in new[] { last, asOf ?? last, advanceTo ?? last })
            if (end > now.Now)
            {
                var passage = now.AdvanceTo(end);
                now = passage.Talks;
                yield return new(played, null, now, passage.Transitions);
            }
    }
}
