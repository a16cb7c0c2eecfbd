using Stateless.Reflection;

namespace NegotiationModel;

/// <summary>A declared machine as arrays: what play asks, a status and a trigger, is answered without allocating.</summary>
internal sealed class Lookup
{
    private readonly Alternative[][] cells;
    private readonly DeclaredTransition?[] between;
    private readonly int triggers, statuses;

    private Lookup(Alternative[][] cells, DeclaredTransition?[] between, int statuses, int triggers, ValueList<DeclaredTransition> transitions, Dictionary<Enum, string?> groups)
    {
        (this.cells, this.between, this.statuses, this.triggers) = (cells, between, statuses, triggers);
        (Transitions, Groups) = (transitions, groups);
    }

    public ValueList<DeclaredTransition> Transitions { get; }

    public IReadOnlyDictionary<Enum, string?> Groups { get; }

    public static Lookup Compile(SubjectKind machine, StateMachineInfo info, Facts facts, ValueList<Enum> statuses, ValueList<Enum> triggers)
    {
        var states = info.States.ToDictionary(state => (Enum)state.UnderlyingState);
        var transitions = new List<DeclaredTransition>();
        var cells = new Alternative[statuses.Count * triggers.Count][];
        var between = new DeclaredTransition?[statuses.Count * statuses.Count];
        for (var from = 0; from < statuses.Count; from++)
            for (var trigger = 0; trigger < triggers.Count; trigger++)
            {
                var declared = states.TryGetValue(statuses[from], out var state) ? Declared(state, triggers[trigger], facts) : [];
                cells[(from * triggers.Count) + trigger] = [.. declared.Select(one => new Alternative(one.Guard, IndexOf(statuses, one.To)))];
                foreach (var (guard, to) in declared)
                {
                    var transition = new DeclaredTransition(machine, statuses[from], triggers[trigger], to, guard?.Text);
                    transitions.Add(transition);
                    ref var known = ref between[(from * statuses.Count) + IndexOf(statuses, to)];
                    known = known is null ? transition : throw new InvalidOperationException($"Two triggers lead the same way: {known} and {transition}.");
                }
            }

        return new(cells, between, statuses.Count, triggers.Count, [.. transitions], statuses.AsSpan().ToArray().ToDictionary(status => status, status => Group(states, status)));
    }

    public int Next(int status, int trigger, int facts)
    {
        foreach (var alternative in cells[(status * triggers) + trigger])
            if (alternative.Guard is null || alternative.Guard.Holds(facts))
                return alternative.To;
        return -1;
    }

    public DeclaredTransition Between(int from, int to) =>
        between[(from * statuses) + to] ?? throw new InvalidOperationException($"No transition is declared from status {from} to status {to} of {Transitions[0].Machine}.");

    // The nearest level that answers a trigger answers alone: first the status itself, then its group.
    private static List<(Guard? Guard, Enum To)> Declared(StateInfo? state, Enum trigger, Facts facts)
    {
        for (; state is not null; state = state.Superstate)
        {
            Supported(state);
            List<(Guard?, Enum)> here =
            [
                .. from transition in state.FixedTransitions
                   where trigger.Equals(transition.Trigger.UnderlyingTrigger)
                   select (GuardOf(transition, facts), (Enum)transition.DestinationState.UnderlyingState),
            ];
            if (here.Count > 0)
                return here;
        }

        return [];
    }

    private static Guard? GuardOf(FixedTransitionInfo transition, Facts facts) => transition.GuardConditionsMethodDescriptions.ToArray() switch
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

    private static string? Group(Dictionary<Enum, StateInfo> states, Enum status) =>
        states.TryGetValue(status, out var state) ? state.Superstate?.UnderlyingState.ToString() : null;

    private static int IndexOf(ValueList<Enum> statuses, Enum status) => statuses.AsSpan().IndexOf(status);

    private readonly record struct Alternative(Guard? Guard, int To);
}
