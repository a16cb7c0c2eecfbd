using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class TheMcp(Packages packages)
{
    private readonly Archive package = packages.Feed.Mcp;

    [Fact]
    public void Is_one_assembly_with_its_documentation() =>
        Assert.Equal(
            [
                "NegotiationModel.Mcp.nuspec",
                "PACKAGE.md",
                "icon.png",
                "lib/net10.0/NegotiationModel.Mcp.dll",
                "lib/net10.0/NegotiationModel.Mcp.xml",
            ],
            package.Files.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Depends_on_hosting_and_on_the_protocol() =>
        Assert.Equal(
            ["ModelContextProtocol", "ModelContextProtocol.AspNetCore", "NegotiationModel.Hosting"],
            package.Dependencies.Select(one => one.Id).Order(StringComparer.Ordinal)
        );
}
