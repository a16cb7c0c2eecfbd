using System.Text.RegularExpressions;
using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public partial class AllPackages(Packages packages)
{
    public static TheoryData<string> Ids =>
        [
            "NegotiationModel",
            "NegotiationModel.Pictures",
            "NegotiationModel.Teaching",
            "NegotiationModel.Hosting",
            "NegotiationModel.Orleans",
            "NegotiationModel.Mcp",
            "NegotiationModel.Classroom",
            "NegotiationModel.Tool",
        ];

    [Theory, MemberData(nameof(Ids))]
    public void Say_what_they_are(string id)
    {
        var package = Package(id);
        Assert.Equal(id, package.Said("id"));
        Assert.Equal(Feed.Version, package.Said("version"));
        Assert.Equal(("MIT", "expression"), (package.Said("license"), package.Said("license", "type")));
        Assert.Equal(("icon.png", "PACKAGE.md"), (package.Said("icon"), package.Said("readme")));
        Assert.Contains("negotiation ", package.Said("tags"), StringComparison.Ordinal);
        Assert.NotEmpty(package.Said("description")!);
        Assert.NotEmpty(package.Said("authors")!);
        Assert.Null(package.Said("projectUrl"));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Say_where_their_sources_are(string id)
    {
        var package = Package(id);
        Assert.Equal(
            (SourceTree.Remote + ".git", packages.Commit),
            (package.Said("repository", "url"), package.Said("repository", "commit"))
        );
    }

    [Theory, MemberData(nameof(Ids))]
    public void Say_what_is_new_as_the_changelog_does(string id)
    {
        var changelog = Repository.Read("CHANGELOG.md");
        var notes = changelog[(changelog.IndexOf('\n', changelog.IndexOf($"## {Feed.Version}", StringComparison.Ordinal)) + 1)..]
            .Split("\n## ")[0]
            .Trim();
        Assert.StartsWith("### ", notes, StringComparison.Ordinal);
        Assert.Equal(notes, Package(id).Said("releaseNotes")!.ReplaceLineEndings("\n"));
    }

    // A gallery shows a readme without the repository around it, without its own pictures and without drawing diagrams.
    [Theory, MemberData(nameof(Ids))]
    public void Have_a_readme_that_a_gallery_can_show(string id)
    {
        var readme = Package(id).Text("PACKAGE.md");
        Assert.StartsWith("# ", readme, StringComparison.Ordinal);
        Assert.All(
            Excerpts.Fence().Matches(readme),
            block => Assert.Contains(block.Groups[1].Value, new[] { "csharp", "text", "console" })
        );
        Assert.All(Link().Matches(readme), link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
        Assert.DoesNotContain("![", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch("<[a-z]+[ >]", readme);
    }

    private Archive Package(string id) =>
        id switch
        {
            "NegotiationModel" => packages.Feed.Library,
            "NegotiationModel.Pictures" => packages.Feed.Pictures,
            "NegotiationModel.Teaching" => packages.Feed.Teaching,
            "NegotiationModel.Hosting" => packages.Feed.Hosting,
            "NegotiationModel.Orleans" => packages.Feed.Orleans,
            "NegotiationModel.Mcp" => packages.Feed.Mcp,
            "NegotiationModel.Classroom" => packages.Feed.Classroom,
            _ => packages.Feed.Tool,
        };

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
