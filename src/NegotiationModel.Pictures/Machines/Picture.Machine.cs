using NegotiationModel.Lifecycles;

namespace NegotiationModel.Pictures;

public sealed partial class Picture
{
    /// <summary>A declared state machine, with the path that one subject took through it.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="path">The transitions taken, in their order, all of one subject; none, and only the machine is drawn.</param>
    /// <exception cref="ArgumentException">A transition is of another machine, or of another subject than the first.</exception>
    /// <example><code>Picture.Machine(Lifecycle.Proposal)</code></example>
    public static Picture Machine(Lifecycle machine, params IEnumerable<Transition> path)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(path);
        var taken = path.ToList();
        if (
            taken.Exists(transition =>
                transition.Declared is null || transition.Declared.Machine != machine.Machine || transition.SubjectId != taken[0].SubjectId
            )
        )
            throw new ArgumentException($"The path must be the transitions of one {NegotiationJson.Name(machine.Machine)}.", nameof(path));
        return new MachineDrawing(machine, taken).Draw();
    }
}
