using System.Numerics;

namespace NegotiationModel;

/// <summary>What the guards of a machine read while it is fired; the compiled lookup reads the same facts.</summary>
internal sealed class GuardFacts
{
    private readonly Dictionary<string, Guard> guards = [];

    public int Now { get; set; }

    public IReadOnlyDictionary<string, Guard> Guards => guards;

    /// <summary>How many bits hold all that the guards read.</summary>
    public int Width => 32 - BitOperations.LeadingZeroCount((uint)guards.Values.Aggregate(0, (read, guard) => read | guard.Care));

    /// <summary>A guard for Stateless that also goes into the register by which the machine is compiled.</summary>
    public Func<bool> Are(Guard guard)
    {
        guards[guard.Text] = guard;
        return () => guard.Holds(Now);
    }
}
