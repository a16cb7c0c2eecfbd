using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Consuming;

public class AsAScript(Packages packages)
{
    private const string Script = "first-price-talk.fsx";

    [Fact]
    public async Task It_plays_the_first_talk_in_FSharp_Interactive()
    {
        var path = packages.Users.Write($"scripts/{Script}", Repository.Read($"src/Samples/Notebooks/{Script}"));
        Assert.Contains($"#r \"nuget: NegotiationModel, {Feed.Version}\"", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Equal(
            "Mr Ivanenko put p2 forward and accepted it by doing so.\nConvened -> Concluded at 7500\n",
            (await packages.Users.Shell.Run(Path.GetDirectoryName(path)!, "dotnet", "fsi", Script)).ReplaceLineEndings("\n")
        );
    }
}
