using NegotiationModel.Lifecycles;
using Stateless.Reflection;

namespace NegotiationModel;

/// <summary>A declared machine as arrays: what play asks, a status and a trigger, is answered without allocating.</summary>
internal sealed class TransitionTable
{
    private readonly sbyte[] next; // for each status, trigger and state of the facts, where it leads; else −1
    private readonly DeclaredTransition?[] between;
    private readonly int triggers,
        statuses,
        width;

    private TransitionTable(
        sbyte[] next,
        DeclaredTransition?[] between,
        int statuses,
        int triggers,
        int width,
        ValueList<DeclaredTransition> transitions,
        Dictionary<Enum, string?> groups
    )
    {
        (this.next, this.between, this.statuses, this.triggers, this.width) = (next, between, statuses, triggers, width);
        (Transitions, Groups) = (transitions, groups);
    }

    public ValueList<DeclaredTransition> Transitions { get; }

    public IReadOnlyDictionary<Enum, string?> Groups { get; }

    public static TransitionTable Compile(
        SubjectKind machine,
        StateMachineInfo info,
        GuardFacts facts,
        ValueList<Enum> statuses,
        ValueList<Enum> triggers
    )
    {
        var states = info.States.ToDictionary(state => (Enum)state.UnderlyingState);
        var groups = new Dictionary<Enum, string?>();
        var transitions = new List<DeclaredTransition>();
        var width = facts.Width;
        var next = new sbyte[(statuses.Count * triggers.Count) << width];
        var between = new DeclaredTransition?[statuses.Count * statuses.Count];
        for (var from = 0; from < statuses.Count; from++)
        {
            var state = states.GetValueOrDefault(statuses[from]);
            groups[statuses[from]] = state?.Superstate?.UnderlyingState.ToString();
            for (var trigger = 0; trigger < triggers.Count; trigger++)
            {
                var declared = Declared(state, triggers[trigger]);
                var cell = next.AsSpan(((from * triggers.Count) + trigger) << width, 1 << width);
                cell.Fill(-1);
                foreach (var one in declared)
                {
                    var (guard, to) = (GuardOf(one, facts), (Enum)one.DestinationState.UnderlyingState);
                    var end = IndexOf(statuses, to);
                    for (var now = 0; now < cell.Length; now++)
                        if (cell[now] < 0 && (guard is null || guard.Holds(now)))
                            cell[now] = (sbyte)end;
                    var transition = new DeclaredTransition(machine, statuses[from], triggers[trigger], to, guard?.Text);
                    transitions.Add(transition);
                    ref var known = ref between[(from * statuses.Count) + end];
                    known = known is null
                        ? transition
                        : throw new InvalidOperationException($"Two triggers lead the same way: {known} and {transition}.");
                }
            }
        }

        return new(next, between, statuses.Count, triggers.Count, width, [.. transitions], groups);
    }

    public int Next(int status, int trigger, int facts) => next[(((status * triggers) + trigger) << width) + facts];

    public int Follow(int from, int to) => between[(from * statuses) + to] is not null ? to : throw Undeclared(from, to);

    public DeclaredTransition Between(int from, int to) => between[(from * statuses) + to] ?? throw Undeclared(from, to);

    private InvalidOperationException Undeclared(int from, int to) =>
        new($"No transition is declared from status {from} to status {to} of {Transitions[0].Machine}.");

    // The nearest level that answers a trigger answers alone: first the status itself, then its group.
    private static List<FixedTransitionInfo> Declared(StateInfo? state, Enum trigger)
    {
        for (; state is not null; state = state.Superstate)
        {
            Supported(state);
            if (
                state.FixedTransitions.Where(transition => trigger.Equals(transition.Trigger.UnderlyingTrigger)).ToList() is
                { Count: > 0 } here
            )
                return here;
        }

        return [];
    }

    private static Guard? GuardOf(FixedTransitionInfo transition, GuardFacts facts) =>
        transition.GuardConditionsMethodDescriptions.ToArray() switch
        {
            [] => null,
            [var one] when facts.Guards.TryGetValue(one.Description, out var guard) => guard,
            _ => throw new NotSupportedException($"A transition on {transition.Trigger} has a guard that is not in the register."),
        };

    // What the table would not reproduce is refused here, not documented and hoped for.
    private static void Supported(StateInfo state)
    {
        if (
            state.DynamicTransitions.Any()
            || state.IgnoredTriggers.Any()
            || state.EntryActions.Any()
            || state.ExitActions.Any()
            || state.ActivateActions.Any()
            || state.DeactivateActions.Any()
        )
            throw new NotSupportedException($"The declaration of {state} uses more than fixed transitions with described guards.");
    }

    private static int IndexOf(ValueList<Enum> statuses, Enum status) => statuses.AsSpan().IndexOf(status);
}
