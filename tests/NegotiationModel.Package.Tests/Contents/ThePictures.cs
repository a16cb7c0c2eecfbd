using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class ThePictures(Packages packages)
{
    private readonly Archive package = packages.Feed.Pictures;

    [Fact]
    public void Are_one_assembly_with_its_documentation() =>
        Assert.Equal(
            [
                "NegotiationModel.Pictures.nuspec",
                "PACKAGE.md",
                "icon.png",
                "lib/net10.0/NegotiationModel.Pictures.dll",
                "lib/net10.0/NegotiationModel.Pictures.xml",
            ],
            package.Files.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Depend_on_the_library_alone() => Assert.Equal([("NegotiationModel", Feed.Version)], package.Dependencies);

    [Fact]
    public void Take_at_most_a_hundred_and_fifty_kilobytes() =>
        Assert.InRange(
            new FileInfo(Path.Combine(packages.Feed.Folder, $"NegotiationModel.Pictures.{Feed.Version}.nupkg")).Length,
            1,
            150_000
        );
}
