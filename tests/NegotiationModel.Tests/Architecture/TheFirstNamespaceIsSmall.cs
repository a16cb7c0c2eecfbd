using Xunit;

namespace NegotiationModel.Tests.Architecture;

/// <summary>After <c>using NegotiationModel;</c> completion shows what an application needs, and little else.</summary>
public class TheFirstNamespaceIsSmall
{
    [Fact]
    public void It_has_at_most_a_hundred_public_types() =>
        Assert.InRange(
            typeof(Negotiation).Assembly.GetExportedTypes().Count(type => !type.IsNested && type.Namespace == "NegotiationModel"),
            1,
            100
        );
}
