using System.Collections;
using System.Diagnostics;
using System.Reflection;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tests.Reliability;

/// <summary>A member that answered as nobody is told it does.</summary>
internal sealed record Fault(string Member, string What, string Arguments)
{
    public override string ToString() => $"{Member} · {What} · {Arguments}";
}

/// <summary>
/// Calls members one after the other on a thread of its own, so that one that never ends can be told and left behind. What comes back
/// is looked at as a user would: told as text, and walked through where it is found as it is asked for.
/// </summary>
internal sealed class Caller(Documented documented, Pools pools)
{
    private const long MaxBytes = 400L << 20;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    private volatile Running? now;

    public List<Fault> Faults { get; } = [];

    public int Calls { get; private set; }

    public void CallAll(IReadOnlyList<MethodBase> members)
    {
        var next = 0;
        while (next < members.Count)
        {
            var from = next;
            var thread = new Thread(() => Work(members, from, place => next = place), 16 << 20) { IsBackground = true };
            thread.Start();
            while (!thread.Join(100))
                if (now is { } running && running.Time.Elapsed > MaxTime)
                {
                    Faults.Add(new(Named(running.Member), $"takes longer than {MaxTime.TotalSeconds} s", Told(running.Arguments)));
                    now = null;
                    next++;
                    break;
                }
        }
    }

    private void Work(IReadOnlyList<MethodBase> members, int from, Action<int> reached)
    {
        var mine = (Running?)null;
        for (var at = from; at < members.Count; at++)
        {
            reached(at);
            if (!ReferenceEquals(now, mine))
                return; // left behind
            foreach (var arguments in Chosen(members[at]))
            {
                now = mine = new(members[at], arguments);
                Try(mine);
                if (!ReferenceEquals(now, mine))
                    return;
            }
        }

        reached(members.Count);
    }

    private void Try(Running call)
    {
        Calls++;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            LookAt(call.Function(OnACopy(call)));
        }
        catch (Exception thrown) when (documented.Allows(call.Member, thrown)) { }
        catch (Exception thrown)
        {
            Faults.Add(
                new(
                    Named(call.Member),
                    $"{thrown.GetType().Name} ({thrown.StackTrace?.Split('\n').FirstOrDefault()?.Trim()})",
                    Told(call.Arguments)
                )
            );
        }

        if (GC.GetAllocatedBytesForCurrentThread() - bytes is var taken && taken > MaxBytes)
            Faults.Add(new(Named(call.Member), $"takes {taken >> 20} MB", Told(call.Arguments)));
    }

    // What only a "with" can call is called as that does: on a copy.
    private static object?[] OnACopy(Running call) =>
        call.Member.Name.StartsWith("set_", StringComparison.Ordinal) && call.Arguments[0]?.GetType().GetMethod("<Clone>$") is { } clone
            ? [clone.Invoke(call.Arguments[0], null), .. call.Arguments.Skip(1)]
            : call.Arguments;

    private static void LookAt(object? result)
    {
        _ = result?.ToString();
        if (result is IEnumerable items and not string)
            foreach (var item in items.Cast<object?>().Take(50))
                _ = item?.ToString();
    }

    // Each value at each place beside good ones, and then what a dice that always falls alike puts together.
    private IEnumerable<object?[]> Chosen(MethodBase member)
    {
        List<Type> types = [.. member.GetParameters().Select(parameter => Call.Given(parameter.ParameterType))];
        if (!member.IsStatic && !member.IsConstructor)
            types.Insert(0, member.DeclaringType!);
        object?[][] values = [.. types.Select(pools.Of)];
        if (values.Length > 0 && !member.IsStatic && !member.IsConstructor)
            values[0] = [.. values[0].Where(one => one is not null)];
        if (values.Any(one => one.Length == 0))
            yield break;
        yield return [.. values.Select(one => one[0])];
        for (var place = 0; place < values.Length; place++)
        for (var value = 1; value < values[place].Length; value++)
            yield return [.. values.Select((one, at) => one[at == place ? value : 0])];
        var dice = new SeededRandom((ulong)member.Name.Length);
        for (var left = values.Length > 1 ? 8 : 0; left > 0; left--)
            yield return [.. values.Select(one => one[(int)(dice.NextUInt64() % (ulong)one.Length)])];
    }

    private static string Named(MethodBase member) => $"{member.DeclaringType}.{member.Name}";

    private static string Told(object?[] arguments) => string.Join(" | ", arguments.Select(Told));

    private static string Told(object? argument)
    {
        try
        {
            return argument is null ? "null" : $"{argument.GetType().Name} {Excerpt.Short($"{argument}", 60)}";
        }
        catch (Exception)
        {
            return $"{argument!.GetType().Name}, which does not print";
        }
    }

    private sealed class Running(MethodBase member, object?[] arguments)
    {
        private static MethodBase? last;
        private static Func<object?[], object?>? made;

        public MethodBase Member { get; } = member;

        public object?[] Arguments { get; } = arguments;

        public Stopwatch Time { get; } = Stopwatch.StartNew();

        // Made once for all calls of a member, which come one after the other.
        public Func<object?[], object?> Function { get; } = ReferenceEquals(last, member) ? made! : made = Call.Of(last = member);
    }
}
