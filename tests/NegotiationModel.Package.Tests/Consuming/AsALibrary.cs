using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Consuming;

public class AsALibrary(Packages packages)
{
    private readonly Users users = packages.Users;
    private readonly string readme = packages.Feed.Library.Text("PACKAGE.md");

    [Fact]
    public async Task The_example_in_the_readme_prints_what_it_shows() =>
        Assert.Equal(Excerpts.Block(readme, "text"), await users.Run(users.Project("readme", Excerpts.Block(readme, "csharp"))));

    [Fact]
    public async Task Every_scenario_plays_with_the_oldest_packages_it_asks_for()
    {
        var lines = (await users.Replays).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(12, lines.Length);
        Assert.All(lines, line => Assert.Contains("\"refusals\":[],", line, StringComparison.Ordinal));
        var restored = File.ReadAllText(Path.Combine(users.Folder, "replays", "obj", "project.assets.json"));
        Assert.All(
            packages.Feed.Library.Dependencies,
            one => Assert.Contains($"\"{one.Id}/{one.Version}\"", restored, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Every_scenario_plays_the_same_with_the_newest_packages()
    {
        var project = users.Project(
            "newest",
            Excerpts.Replays,
            references: $"""<PackageReference Include="NodaTime" Version="{Feed.NewestNodaTime}" />"""
        );
        Assert.Equal(await users.Replays, await users.Run(project));
        Assert.NotEqual(Feed.NewestNodaTime, packages.Feed.Library.Dependencies.Single(one => one.Id == "NodaTime").Version);
    }
}
