using System.Reflection;
using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>Every built-in strategy is in one place, named there as it is called.</summary>
public class BuiltInStrategiesAreProperties
{
    [Fact]
    public void Of_the_same_name_in_the_order_of_the_lists()
    {
        var properties = typeof(Strategies)
            .GetProperties()
            .Where(property => typeof(Strategy).IsAssignableFrom(property.PropertyType))
            .Select(property => (property.Name, Strategy: (Strategy)property.GetValue(null)!))
            .ToList();
        Assert.Equal([.. Strategies.Uninformed, .. Strategies.Informed], properties.Select(property => property.Strategy));
        Assert.All(properties, property => Assert.StartsWith(property.Strategy.Name, property.Name, StringComparison.OrdinalIgnoreCase));
        Assert.All(properties, property => Assert.Same(property.Strategy, Strategies.Find(property.Strategy.Name)));
    }

    [Fact]
    public void And_nowhere_else()
    {
        var others = typeof(Strategy)
            .Assembly.GetExportedTypes()
            .Where(type => type != typeof(Strategies) && type != typeof(SingleTextMediation))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => typeof(Strategy).IsAssignableFrom(property.PropertyType));
        Assert.Empty(others);
    }
}
