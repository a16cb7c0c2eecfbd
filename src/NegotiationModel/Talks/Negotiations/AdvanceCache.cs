using NodaTime;

namespace NegotiationModel;

/// <summary>
/// A table to which time has passed without a move. Refused moves leave a negotiation as it was, so that the same time may have
/// to pass again and again: the way is remembered in stretches, and a later question begins at the nearest one.
/// </summary>
internal sealed class AdvanceCache(in Table table, List<Transition> told, AdvanceCache? earlier)
{
    private const int Stretch = 128;

    private readonly Table table = table;

    private List<Transition> Transitions { get; } = told;

    private AdvanceCache? Earlier { get; } = earlier;

    /// <summary>Lets time pass to an instant.</summary>
    /// <param name="step">The table before, which becomes the table then.</param>
    /// <param name="at">The instant.</param>
    /// <param name="known">The longest way remembered; null for none. Becomes longer where this goes farther.</param>
    /// <returns>What changed on the way, to be told where somebody asks.</returns>
    public static Meantime To(ref TableChange step, Instant at, ref AdvanceCache? known)
    {
        var way = known;
        while (way is not null && way.table.Now > at)
            way = way.Earlier;
        if (way is not null)
            step.Table = way.table;

        var told = new List<Transition>();
        while (!TimeEffects.To(ref step, at, Stretch, told))
        {
            var isNew = ReferenceEquals(way, known);
            way = new(in step.Table, told, way);
            known = isNew ? way : known;
            told = [];
        }

        step.Table.Share();
        return new(way, told);
    }

    /// <summary>What changed while time passed: along a way that is remembered, and after it.</summary>
    public readonly struct Meantime(AdvanceCache? way, List<Transition> rest)
    {
        public List<Transition> Told()
        {
            var stretches = new Stack<List<Transition>>([rest]);
            for (var one = way; one is not null; one = one.Earlier)
                stretches.Push(one.Transitions);
            return [.. stretches.SelectMany(stretch => stretch)];
        }
    }
}
