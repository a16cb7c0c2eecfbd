using NodaTime;

namespace NegotiationModel;

/// <summary>
/// A table to which time has passed without a move. Refused moves leave a negotiation as it was, so that the same time may have
/// to pass again and again: the way is remembered in stretches, and a later question begins at the nearest one.
/// </summary>
internal sealed class Passed(in Table table, ValueList<Transition> told, Passed? earlier)
{
    private const int Stretch = 128;

    private readonly Table table = table;

    private ValueList<Transition> Transitions { get; } = told;

    private Passed? Earlier { get; } = earlier;

    /// <summary>Lets time pass to an instant.</summary>
    /// <param name="step">The table before, which becomes the table then.</param>
    /// <param name="at">The instant.</param>
    /// <param name="known">The longest way remembered; null for none. Becomes longer where this goes farther.</param>
    /// <returns>The way up to the last stretch, whose transitions come before those of the step; null for none.</returns>
    public static Passed? To(ref Step step, Instant at, ref Passed? known)
    {
        var way = known;
        while (way is not null && way.table.Now > at)
            way = way.Earlier;
        if (way is not null)
        {
            step.Table = way.table;
            step.Begin();
        }

        while (!Passing.To(ref step, at, Stretch))
        {
            var isNew = ReferenceEquals(way, known);
            way = new(in step.Table, step.Told, way);
            known = isNew ? way : known;
            step.Begin();
        }

        return way;
    }

    /// <summary>What changed on the way, and then in a step.</summary>
    public static ValueList<Transition> Told(Passed? way, in Step step)
    {
        if (way is null)
            return step.Told;
        var stretches = new Stack<ValueList<Transition>>([step.Told]);
        for (; way is not null; way = way.Earlier)
            stretches.Push(way.Transitions);
        return [.. stretches.SelectMany(stretch => stretch)];
    }
}
