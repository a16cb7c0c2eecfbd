using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Consuming;

public class AsAScript(Packages packages)
{
    private const string Script = "first-price-talk.fsx";

    [Fact]
    public async Task It_plays_the_first_talk_in_FSharp_Interactive()
    {
        var script = Repository.Read($"src/Samples/Notebooks/{Script}");
        Assert.Contains($"#r \"nuget: NegotiationModel, {Feed.Version}\"", script, StringComparison.Ordinal);

        // The interpreter remembers by these lines what it has found: without the folder of this run it would take an earlier build.
        var path = packages.Users.Write($"scripts/{Script}", $"#i \"\"\"nuget: {packages.Feed.Folder}\"\"\"\n{script}");
        Assert.Equal(
            "Mr Ivanenko put p2 forward and accepted it by doing so.\nConvened -> Concluded at 7500\n",
            (await packages.Users.Shell.Run(Path.GetDirectoryName(path)!, "dotnet", "fsi", Script)).ReplaceLineEndings("\n")
        );
    }
}
