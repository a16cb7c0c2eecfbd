using Stateless;

namespace NegotiationModel;

/// <summary>The declaration is the truth: it is fired at every cell, for every state of its facts, and the lookup must say the
/// same.</summary>
internal static class Verification
{
    public static int Run(
        SubjectKind machine,
        Func<GuardFacts, StateMachine<Enum, Enum>> declare,
        TransitionTable lookup,
        ValueList<Enum> statuses,
        ValueList<Enum> triggers,
        int facts
    )
    {
        var compared = 0;
        for (var status = 0; status < statuses.Count; status++)
        for (var trigger = 0; trigger < triggers.Count; trigger++)
        for (var now = 0; now < 1 << facts; now++, compared++)
        {
            var fired = Fire(declare, statuses[status], triggers[trigger], now);
            var looked = lookup.Next(status, trigger, now) is >= 0 and var to ? statuses[to] : null;
            if (!Equals(fired, looked))
                throw new InvalidOperationException(
                    $"{machine}: {statuses[status]} on {triggers[trigger]} with facts {now} fires to {fired}, but the lookup says {looked}."
                );
        }

        return compared;
    }

    // A private machine for each cell: Stateless keeps the current state, and a machine must not be shared.
    private static Enum? Fire(Func<GuardFacts, StateMachine<Enum, Enum>> declare, Enum status, Enum trigger, int facts)
    {
        var read = new GuardFacts { Now = facts };
        var machine = At(declare(read), status);
        var handled = true;
        machine.OnUnhandledTrigger((_, _) => handled = false);
        machine.Fire(trigger);
        return handled ? machine.State : null;
    }

    // A machine is brought to a status by one more trigger that no declaration uses.
    private static StateMachine<Enum, Enum> At(StateMachine<Enum, Enum> machine, Enum status)
    {
        if (machine.State.Equals(status))
            return machine;
        machine.Configure(machine.State).Permit(Placing.Place, status);
        machine.Fire(Placing.Place);
        return machine;
    }

    private enum Placing
    {
        Place,
    }
}
