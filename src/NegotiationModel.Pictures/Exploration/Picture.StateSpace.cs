using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

public sealed partial class Picture
{
    /// <summary>
    /// What can still happen: of a small state space every position with the shortest way to it; of a large one how many positions
    /// have each status of the talks, how far the nearest is, and by which way.
    /// </summary>
    /// <param name="space">The state space.</param>
    /// <example><code>Picture.StateSpace(StateSpace.Explore(talks)).Save("what-can-happen.svg");</code></example>
    public static Picture StateSpace(StateSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        return space.States.Count <= PositionTree.Most ? new PositionTree(space).Draw() : new ReachDrawing(space).Draw();
    }
}
