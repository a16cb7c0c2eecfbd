using Stateless;

namespace NegotiationModel.Benchmarks.Baselines.Machines;

/// <summary>
/// Something with a status that a Stateless machine moves. N: each has a machine of its own, configured when it is made, as
/// people write it. S: all of a kind share one, which is told whose status it moves.
/// </summary>
internal abstract class Staged<TSelf, TStatus, TTrigger>
    where TSelf : Staged<TSelf, TStatus, TTrigger>, IDeclared<TSelf, TStatus, TTrigger>
    where TStatus : struct, Enum
    where TTrigger : struct, Enum
{
    [ThreadStatic]
    private static TSelf? current;

    private static readonly StateMachine<TStatus, TTrigger> Shared = Configured(
        new(() => current?.Status ?? default, next => current!.Status = next, FiringMode.Immediate),
        () => current!
    );

    private readonly StateMachine<TStatus, TTrigger>? own;
    private bool isRefused;

    protected Staged(TStatus initial, bool isShared)
    {
        Status = initial;
        own = isShared ? null : Configured(new(() => Status, next => Status = next), () => (TSelf)this);
    }

    public TStatus Status { get; set; }

    /// <summary>Fires a trigger; whether the machine permits it.</summary>
    public bool Fire(TTrigger trigger)
    {
        isRefused = false;
        if (own is null)
            current = (TSelf)this;
        (own ?? Shared).Fire(trigger);
        return !isRefused;
    }

    private static StateMachine<TStatus, TTrigger> Configured(StateMachine<TStatus, TTrigger> machine, Func<TSelf> it)
    {
        TSelf.Declare(machine, it);
        machine.OnUnhandledTrigger((_, _) => it().isRefused = true);
        return machine;
    }
}

/// <summary>Configures the machine of a kind; <c>it</c> is whose status is moved.</summary>
internal interface IDeclared<TSelf, TStatus, TTrigger>
{
    static abstract void Declare(StateMachine<TStatus, TTrigger> machine, Func<TSelf> it);
}
