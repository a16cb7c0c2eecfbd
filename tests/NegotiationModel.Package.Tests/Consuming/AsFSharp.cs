using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Consuming;

public class AsFSharp(Packages packages)
{
    private readonly Users users = packages.Users;

    [Fact]
    public async Task The_guide_s_script_prints_what_it_shows()
    {
        var guide = Repository.Read("src/Guides/fsharp.md");
        var script = Excerpts
            .Blocks(guide, "fsharp")
            .Replace("nuget: NegotiationModel", $"nuget: NegotiationModel, {Feed.Version}", StringComparison.Ordinal);
        var path = users.Write("scripts/guide.fsx", $"#i \"nuget: {packages.Feed.Folder}\"\n{script}");

        Assert.Equal(
            Excerpts.Blocks(guide, "text"),
            await users.Shell.Run(Path.GetDirectoryName(path)!, "dotnet", "fsi", "--quiet", "guide.fsx")
        );
    }
}
