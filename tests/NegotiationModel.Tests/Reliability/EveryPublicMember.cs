using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace NegotiationModel.Tests.Reliability;

/// <summary>
/// Whatever is given to whatever is public, an answer comes, or an argument error, or an exception that the documentation tells of: nothing
/// else is thrown, nothing goes on for ever, and nothing takes the memory of the machine.
/// </summary>
public class EveryPublicMember
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Answers_or_says_what_is_wrong()
    {
        var pools = new Pools(SampleObjects.All());
        var caller = new Caller(new(), pools);
        caller.CallAll([.. Members(pools)]);
        Assert.True(caller.Calls > 20_000, $"Only {caller.Calls} calls.");
        var faults = caller.Faults.DistinctBy(one => (one.Member, one.What)).Select(one => one.ToString()).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} of {caller.Calls} calls:\n{string.Join('\n', faults)}");
    }

    [Fact]
    public void What_is_not_documented_is_found()
    {
        var caller = new Caller(new(), new([3]));
        caller.CallAll([
            typeof(Planted).GetMethod(nameof(Planted.Breaks))!,
            typeof(Planted).GetMethod(nameof(Planted.Says))!,
            typeof(Planted).GetMethod(nameof(Planted.Grows))!,
        ]);
        Assert.Equal(["Breaks", "Grows"], caller.Faults.Select(one => one.Member.Split('.')[^1]).Distinct());
    }

    private static IEnumerable<MethodBase> Members(Pools pools) =>
        typeof(Negotiation).Assembly.GetExportedTypes().SelectMany(type => Closed(type, pools)).SelectMany(OfType);

    // A type of types is looked at as those that things of it have; where there are none, of a number.
    private static IEnumerable<Type> Closed(Type type, Pools pools)
    {
        if (!type.IsGenericTypeDefinition)
            return typeof(Delegate).IsAssignableFrom(type) || type.IsEnum ? [] : [type];
        return type.Name.Split('`')[0] switch
        {
            "EnumIssue" or "EnumNameConverter" => [type.MakeGenericType(typeof(DayOfWeek))],
            "KeyedList" =>
            [
                type.MakeGenericType(typeof(ProposalId), typeof(Proposal)),
                type.MakeGenericType(typeof(PartyId), typeof(Seat)),
            ],
            "Issue" => [type.MakeGenericType(typeof(decimal)), type.MakeGenericType(typeof(string))],
            _ => [type.MakeGenericType(typeof(string))],
        };
    }

    private static IEnumerable<MethodBase> OfType(Type type)
    {
        IEnumerable<MethodBase> methods = type.GetMethods(All).Where(one => !one.IsGenericMethodDefinition);
        var closed = type.GetMethods(All).Where(one => one.IsGenericMethodDefinition).Select(Close).OfType<MethodBase>();
        IEnumerable<MethodBase> constructors = type.IsAbstract ? [] : type.GetConstructors();
        return methods
            .Concat(closed)
            .Concat(constructors)
            .Where(one => one.DeclaringType == type && !one.Name.Contains('<') && !IsLowLevel(one))
            .OrderBy(one => one.ToString(), StringComparer.Ordinal);
    }

    private static MethodInfo? Close(MethodInfo method)
    {
        var constraints = method.GetGenericArguments()[0].GetGenericParameterConstraints();
        return method.MakeGenericMethod(
            constraints.Contains(typeof(Enum)) ? typeof(DayOfWeek)
            : constraints.Contains(typeof(Issue)) ? typeof(MoneyIssue)
            : typeof(decimal)
        );
    }

    private static bool IsLowLevel(MethodBase method) =>
        method.GetParameters().Any(one => one.ParameterType.IsPointer)
        || method.IsDefined(typeof(CompilerGeneratedAttribute)) && method.Name.Contains('$');

    private static class Planted
    {
        public static int Breaks(int number) => ((int[])[1, 2])[number];

        public static int Says(int number) => number < 0 ? throw new ArgumentOutOfRangeException(nameof(number)) : number;

        public static int Grows(int number) => number == 3 ? GC.AllocateUninitializedArray<byte>(600 << 20).Length : 0;
    }
}
