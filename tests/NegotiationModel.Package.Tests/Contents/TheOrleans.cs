using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class TheOrleans(Packages packages)
{
    private readonly Archive package = packages.Feed.Orleans;

    [Fact]
    public void Is_one_assembly_with_its_documentation() =>
        Assert.Equal(
            [
                "NegotiationModel.Orleans.nuspec",
                "PACKAGE.md",
                "icon.png",
                "lib/net10.0/NegotiationModel.Orleans.dll",
                "lib/net10.0/NegotiationModel.Orleans.xml",
            ],
            package.Files.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Depends_on_our_packages_and_on_those_of_Orleans() =>
        Assert.Equal(
            ["Microsoft.Orleans.Reminders", "Microsoft.Orleans.Sdk", "NegotiationModel", "NegotiationModel.Hosting"],
            package.Dependencies.Select(one => one.Item1).Order()
        );
}
