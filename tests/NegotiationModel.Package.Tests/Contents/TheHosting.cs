using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class TheHosting(Packages packages)
{
    private readonly Archive package = packages.Feed.Hosting;

    [Fact]
    public void Is_one_assembly_with_its_documentation() =>
        Assert.Equal(
            [
                "NegotiationModel.Hosting.nuspec",
                "PACKAGE.md",
                "icon.png",
                "lib/net10.0/NegotiationModel.Hosting.dll",
                "lib/net10.0/NegotiationModel.Hosting.xml",
            ],
            package.Files.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Depends_on_our_packages_and_on_the_framework_of_web_applications()
    {
        Assert.Equal([("NegotiationModel", Feed.Version), ("NegotiationModel.Pictures", Feed.Version)], package.Dependencies.Order());
        Assert.Equal(
            ["Microsoft.AspNetCore.App"],
            package
                .Metadata.Descendants()
                .Where(one => one.Name.LocalName == "frameworkReference")
                .Select(one => one.Attribute("name")!.Value)
        );
    }
}
