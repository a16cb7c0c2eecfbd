using System.Text.RegularExpressions;
using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Consuming;

public partial class AsAFile(Packages packages)
{
    private readonly Users users = packages.Users;
    private readonly string readme = packages.Feed.Library.Text("PACKAGE.md");

    [Fact]
    public Task It_runs_with_the_version_named() => Run("named.cs", $"#:package NegotiationModel@{Feed.Version}");

    [Fact]
    public Task It_runs_with_the_line_from_the_readme() => Run("readme.cs", Directive().Match(readme).Value);

    private async Task Run(string file, string directive)
    {
        const string withoutCompiler = "#:property PublishAot=false"; // files are prepared for it, and it is not in the feed
        var path = users.Write("files/" + file, $"{directive}\n{withoutCompiler}\n" + Excerpts.Block(readme, "csharp"));
        Assert.Equal(Excerpts.Block(readme, "text"), await users.Shell.Run(Path.GetDirectoryName(path)!, "dotnet", "run", file));
    }

    [GeneratedRegex("#:package [^`]+")]
    private static partial Regex Directive();
}
