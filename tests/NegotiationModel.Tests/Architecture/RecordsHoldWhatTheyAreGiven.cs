using System.Reflection;
using Xunit;

namespace NegotiationModel.Tests.Architecture;

/// <summary>Each parameter of a public record initializes a property of its own name and type: a reader of one knows the other.</summary>
public sealed class RecordsHoldWhatTheyAreGiven
{
    [Fact]
    public void Each_parameter_has_its_property() =>
        Assert.Empty(Parameters(typeof(Negotiation).Assembly.GetExportedTypes()).Where(LacksProperty).Select(Told));

    [Fact]
    public void There_are_many() => Assert.InRange(Parameters(typeof(Negotiation).Assembly.GetExportedTypes()).Count(), 100, 1000);

    [Fact]
    public void A_parameter_without_its_property_is_found() =>
        Assert.Equal(["Odd(count)", "Odd(Length)"], Parameters([typeof(Odd)]).Where(LacksProperty).Select(Told));

    // Of several constructors with as many parameters the record's own is the one that names its properties.
    private static IEnumerable<ParameterInfo> Parameters(IEnumerable<Type> types) =>
        from type in types
        from count in type.GetMethods().Where(method => method.Name == "Deconstruct").Select(method => method.GetParameters().Length)
        from constructor in type.GetConstructors()
            .Where(constructor => constructor.GetParameters().Length == count)
            .OrderByDescending(constructor => constructor.GetParameters().Count(given => type.GetProperty(given.Name!) is not null))
            .Take(1)
        from parameter in constructor.GetParameters()
        select parameter;

    private static bool LacksProperty(ParameterInfo parameter) =>
        parameter.Member.DeclaringType!.GetProperty(parameter.Name!)?.PropertyType != parameter.ParameterType;

    private static string Told(ParameterInfo parameter) => $"{parameter.Member.DeclaringType!.Name}({parameter.Name})";

    private sealed class Odd(int count, int Length)
    {
        public int Count { get; } = count;

        public long Length { get; } = Length;

        public void Deconstruct(out int count, out long length) => (count, length) = (Count, Length);
    }
}
