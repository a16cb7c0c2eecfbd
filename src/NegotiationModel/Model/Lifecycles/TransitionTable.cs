using Stateless.Reflection;

namespace NegotiationModel;

/// <summary>A declared machine as arrays: what play asks, a status and a trigger, is answered without allocating.</summary>
internal sealed class TransitionTable
{
    private readonly Alternative[][] cells;
    private readonly int[] sure; // where a transition asks for nothing, its end; else −1
    private readonly DeclaredTransition?[] between;
    private readonly int triggers, statuses;

    private TransitionTable(Alternative[][] cells, DeclaredTransition?[] between, int statuses, int triggers, ValueList<DeclaredTransition> transitions, Dictionary<Enum, string?> groups)
    {
        (this.cells, this.between, this.statuses, this.triggers) = (cells, between, statuses, triggers);
        sure = Array.ConvertAll(cells, cell => cell is [{ Guard: null, To: var to }, ..] ? to : -1);
        (Transitions, Groups) = (transitions, groups);
    }

    public ValueList<DeclaredTransition> Transitions { get; }

    public IReadOnlyDictionary<Enum, string?> Groups { get; }

    public static TransitionTable Compile(SubjectKind machine, StateMachineInfo info, GuardFacts facts, ValueList<Enum> statuses, ValueList<Enum> triggers)
    {
        var states = info.States.ToDictionary(state => (Enum)state.UnderlyingState);
        var groups = new Dictionary<Enum, string?>();
        var transitions = new List<DeclaredTransition>();
        var cells = new Alternative[statuses.Count * triggers.Count][];
        var between = new DeclaredTransition?[statuses.Count * statuses.Count];
        for (var from = 0; from < statuses.Count; from++)
        {
            var state = states.GetValueOrDefault(statuses[from]);
            groups[statuses[from]] = state?.Superstate?.UnderlyingState.ToString();
            for (var trigger = 0; trigger < triggers.Count; trigger++)
            {
                var declared = Declared(state, triggers[trigger]);
                var cell = cells[(from * triggers.Count) + trigger] = new Alternative[declared.Count];
                for (var one = 0; one < cell.Length; one++)
                {
                    var (guard, to) = (GuardOf(declared[one], facts), (Enum)declared[one].DestinationState.UnderlyingState);
                    cell[one] = new(guard, IndexOf(statuses, to));
                    var transition = new DeclaredTransition(machine, statuses[from], triggers[trigger], to, guard?.Text);
                    transitions.Add(transition);
                    ref var known = ref between[(from * statuses.Count) + cell[one].To];
                    known = known is null ? transition : throw new InvalidOperationException($"Two triggers lead the same way: {known} and {transition}.");
                }
            }
        }

        return new(cells, between, statuses.Count, triggers.Count, [.. transitions], groups);
    }

    public int Next(int status, int trigger, int facts)
    {
        var cell = (status * triggers) + trigger;
        return sure[cell] is >= 0 and var to ? to : Guarded(cell, facts);
    }

    private int Guarded(int cell, int facts)
    {
        foreach (var alternative in cells[cell])
            if (alternative.Guard is null || alternative.Guard.Holds(facts))
                return alternative.To;
        return -1;
    }

    public DeclaredTransition Between(int from, int to) =>
        between[(from * statuses) + to] ?? throw new InvalidOperationException($"No transition is declared from status {from} to status {to} of {Transitions[0].Machine}.");

    // The nearest level that answers a trigger answers alone: first the status itself, then its group.
    private static List<FixedTransitionInfo> Declared(StateInfo? state, Enum trigger)
    {
        for (; state is not null; state = state.Superstate)
        {
            Supported(state);
            if (state.FixedTransitions.Where(transition => trigger.Equals(transition.Trigger.UnderlyingTrigger)).ToList() is { Count: > 0 } here)
                return here;
        }

        return [];
    }

    private static Guard? GuardOf(FixedTransitionInfo transition, GuardFacts facts) => transition.GuardConditionsMethodDescriptions.ToArray() switch
    {
        [] => null,
        [var one] when facts.Guards.TryGetValue(one.Description, out var guard) => guard,
        _ => throw new NotSupportedException($"A transition on {transition.Trigger} has a guard that is not in the register."),
    };

    // What the table would not reproduce is refused here, not documented and hoped for.
    private static void Supported(StateInfo state)
    {
        if (state.DynamicTransitions.Any() || state.IgnoredTriggers.Any() || state.EntryActions.Any() || state.ExitActions.Any() || state.ActivateActions.Any() || state.DeactivateActions.Any())
            throw new NotSupportedException($"The declaration of {state} uses more than fixed transitions with described guards.");
    }

    private static int IndexOf(ValueList<Enum> statuses, Enum status) => statuses.AsSpan().IndexOf(status);

    private readonly record struct Alternative(Guard? Guard, int To);
}
