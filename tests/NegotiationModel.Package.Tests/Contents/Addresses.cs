using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class Addresses
{
    private const string Place = "https://example.org/negotiation-model";

    [Theory]
    [InlineData("", "", "")]
    [InlineData(Place, Place, Place + ".git")]
    public async Task Come_from_one_property(string given, string project, string repository)
    {
        foreach (var (property, expected) in new[] { ("PackageProjectUrl", project), ("RepositoryUrl", repository) })
        {
            var said = await new Shell().Run(
                Repository.Root,
                "dotnet",
                "msbuild",
                "src/NegotiationModel",
                $"-getProperty:{property}",
                $"-p:ProjectAddress={given}"
            );
            Assert.Equal(expected, said.Trim());
        }
    }
}
