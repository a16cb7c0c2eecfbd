using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using NodaTime;

namespace NegotiationModel.Tests.Reliability;

/// <summary>Values of every type to call members with: good ones, edges, nothing, and those of other tables.</summary>
internal sealed class Pools
{
    private const int Most = 6;

    private readonly Dictionary<Type, List<object>> found = [];

    private static readonly object[] Simple =
    [
        true,
        false,
        1,
        0,
        -1,
        7,
        int.MinValue,
        int.MaxValue,
        1L,
        0L,
        -1L,
        long.MinValue,
        long.MaxValue,
        0UL,
        ulong.MaxValue,
        (byte)0,
        (byte)'{',
        'x',
        0.5,
        0.0,
        1.0,
        -1.0,
        double.NaN,
        double.PositiveInfinity,
        double.NegativeInfinity,
        double.MaxValue,
        double.Epsilon,
        1m,
        0m,
        -1m,
        0.5m,
        decimal.MaxValue,
        decimal.MinValue,
        1 / 3m,
        "p1",
        "seller",
        "",
        " ",
        "\u200b",
        "hello \ud83d",
        new string('x', 100_001),
        "2026-03-02",
        "P1D",
        Tables.Monday,
        NodaConstants.UnixEpoch,
        Instant.MinValue,
        Instant.MaxValue,
        Duration.FromMinutes(1),
        Duration.Zero,
        Duration.MinValue,
        Duration.MaxValue,
        new LocalDate(2026, 3, 2),
        LocalDate.MinIsoValue,
        LocalDate.MaxIsoValue,
        new LocalDate(2026, 3, 2, CalendarSystem.Julian),
        new DateInterval(new(2026, 3, 2), new(2026, 3, 9)),
        Period.FromDays(30),
        Period.FromTicks(long.MinValue),
        Period.FromYears(int.MaxValue),
        DateTimeZone.Utc,
        DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
        CancellationToken.None,
        new CancellationToken(canceled: true),
        "{}"u8.ToArray(),
        """{"type":"propose"}"""u8.ToArray(),
        Array.Empty<byte>(),
        new byte[] { 0xff },
        CultureInfo.InvariantCulture,
        new CultureInfo(""),
        StringComparison.Ordinal,
        ProposalStatus.Live,
        DayOfWeek.Monday,
        new object(),
    ];

    public Pools(IEnumerable<object> seeds)
    {
        foreach (var one in Simple.Concat(seeds))
            Harvest(one, depth: 4);
    }

    /// <summary>Every value that was reached.</summary>
    public IEnumerable<object> Everything => found.Values.SelectMany(one => one);

    /// <summary>Values that can be given for a type, the best first, then edges and nothing.</summary>
    public object?[] Of(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        IEnumerable<object?> known = found
            .Where(one => inner.IsAssignableFrom(one.Key))
            .SelectMany(one => one.Value)
            .Take(type.IsPrimitive || type == typeof(string) || type == typeof(decimal) ? 12 : Most * 2);
        if (inner.IsEnum)
            known = Enum.GetValues(inner).Cast<object>().Take(2).Append(Enum.ToObject(inner, 99)).Append(Enum.ToObject(inner, -1));
        else if (typeof(Delegate).IsAssignableFrom(inner) && !inner.IsAbstract)
            known = known.Append(Answering(inner));
        else if (Element(inner) is { } element)
            known = known.Concat(Lists(inner, element));
        if (!type.IsValueType || inner != type)
            known = known.Append(null);
        else if (!type.IsByRefLike)
            known = known.Append(Activator.CreateInstance(type));
        return [.. known];
    }

    private static Type? Element(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType
        && (
            type.GetGenericTypeDefinition() == typeof(ValueList<>)
            || type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            || type.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>)
        )
            ? type.GetGenericArguments()[0]
        : null;

    // One good item, two alike, and one that is nothing.
    private IEnumerable<object?> Lists(Type type, Type element)
    {
        var items = Of(element);
        foreach (
            var some in (object?[][])
                [
                    [items[0]],
                    [items[0], items[0]],
                    [items[^1]],
                    [],
                ]
        )
        {
            var array = Array.CreateInstance(element, some.Length);
            for (var at = 0; at < some.Length; at++)
                array.SetValue(some[at], at);
            yield return !type.IsValueType
                ? array
                : typeof(ValueList<>)
                    .MakeGenericType(element)
                    .GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [array.GetType()])!
                    .Invoke([array]);
        }
    }

    private static Delegate Answering(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(one => Expression.Parameter(one.ParameterType)).ToArray();
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), parameters).Compile();
    }

    // A value, and what its public properties lead to.
    private void Harvest(object? value, int depth)
    {
        if (value is null || depth == 0)
            return;
        if (!found.TryGetValue(value.GetType(), out var alike))
            found.Add(value.GetType(), alike = []);
        if (
            alike.Count
                >= (
                    value is string
                    || (value is ValueType && value.GetType().Namespace?.StartsWith("NegotiationModel", StringComparison.Ordinal) != true)
                        ? 12
                        : Most
                )
            || alike.Any(one => ReferenceEquals(one, value))
        )
            return;
        alike.Add(value);
        if (value is IEnumerable items and not string)
            foreach (var item in items.Cast<object?>().Take(4))
                Harvest(item, depth - 1);
        if (value.GetType().Namespace?.StartsWith("NegotiationModel", StringComparison.Ordinal) != true)
            return;
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public))
            if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
                Harvest(Read(property, value), depth - 1);
    }

    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(property.GetMethod!.IsStatic ? null : value);
        }
        catch (TargetInvocationException)
        {
            return null; // the calls find it
        }
    }
}
