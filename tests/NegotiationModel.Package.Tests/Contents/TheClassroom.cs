using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class TheClassroom(Packages packages)
{
    private readonly Archive package = packages.Feed.Classroom;

    [Fact]
    public void Is_one_assembly_with_its_documentation() =>
        Assert.Equal(
            [
                "NegotiationModel.Classroom.nuspec",
                "PACKAGE.md",
                "icon.png",
                "lib/net10.0/NegotiationModel.Classroom.dll",
                "lib/net10.0/NegotiationModel.Classroom.xml",
            ],
            package.Files.Order(StringComparer.Ordinal)
        );
}
