using NodaTime;

namespace NegotiationModel.Tests.Worlds;

/// <summary>A move of a world's document, and the table around it.</summary>
/// <param name="Index">The place of the move in the document.</param>
/// <param name="From">The stage before.</param>
/// <param name="Move">The move as the document has it.</param>
/// <param name="Then">The negotiation at the move's instant; as before, where the move is dated earlier.</param>
/// <param name="Passed">What time changed until then.</param>
/// <param name="Ruling">What was said to the move.</param>
/// <param name="To">The stage after; that before, where the move is refused.</param>
internal sealed record Moment(int Index, Stage From, Move Move, Negotiation Then, ValueList<Transition> Passed, Ruling Ruling, Stage To)
{
    public Negotiation Before => From.Talks;

    public Negotiation After => Ruling.Talks;

    /// <summary>What the move itself changed, without time.</summary>
    public IEnumerable<Transition> Made => Ruling.Transitions.Skip(Passed.Count);

    public Instant At => Before.InstantOf(Move);

    public static Moment Of(int index, Stage from, Move move)
    {
        var before = from.Talks;
        var at = before.InstantOf(move);
        var passage = at > before.Now ? before.AdvanceTo(at) : new(before, []);
        var ruling = before.Rule(move);
        return new(index, from, move, passage.Talks, passage.Transitions, ruling, ruling.IsPermitted ? new(ruling.Talks) : from);
    }
}
