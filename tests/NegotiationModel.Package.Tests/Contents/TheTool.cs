using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class TheTool(Packages packages)
{
    private const string Machines = "tools/net10.0/any/runtimes/";

    private readonly Archive package = packages.Feed.Tool;

    [Fact]
    public void Holds_these_files_and_no_others() =>
        Assert.Equal(
            new[]
            {
                "DotnetToolSettings.xml",
                "Markdig.dll",
                "Microsoft.Data.Sqlite.dll",
                "Microsoft.Extensions.AI.Abstractions.dll",
                "Microsoft.Win32.SystemEvents.dll",
                "ModelContextProtocol.AspNetCore.dll",
                "ModelContextProtocol.Core.dll",
                "ModelContextProtocol.dll",
                "NegotiationModel.Classroom.dll",
                "NegotiationModel.Classroom.pdb",
                "NegotiationModel.Hosting.dll",
                "NegotiationModel.Hosting.pdb",
                "NegotiationModel.Mcp.dll",
                "NegotiationModel.Mcp.pdb",
                "NegotiationModel.Pictures.dll",
                "NegotiationModel.Pictures.pdb",
                "NegotiationModel.Teaching.dll",
                "NegotiationModel.Teaching.pdb",
                "NegotiationModel.dll",
                "NegotiationModel.pdb",
                "NodaTime.dll",
                "Npgsql.dll",
                "QRCoder.dll",
                "SQLitePCLRaw.batteries_v2.dll",
                "SQLitePCLRaw.core.dll",
                "SQLitePCLRaw.provider.e_sqlite3.dll",
                "Spectre.Console.Ansi.dll",
                "Spectre.Console.dll",
                "Stateless.dll",
                "System.CommandLine.dll",
                "System.Drawing.Common.dll",
                "negotiate.deps.json",
                "negotiate.dll",
                "negotiate.pdb",
                "negotiate.runtimeconfig.json",
            }
                .Select(file => "tools/net10.0/any/" + file)
                .Prepend("icon.png")
                .Prepend("PACKAGE.md")
                .Prepend("NegotiationModel.Tool.nuspec"),
            package.Files.Where(file => !file.StartsWith(Machines, StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("linux-x64/native/libe_sqlite3.so")]
    [InlineData("linux-arm64/native/libe_sqlite3.so")]
    [InlineData("linux-musl-x64/native/libe_sqlite3.so")]
    [InlineData("osx-arm64/native/libe_sqlite3.dylib")]
    [InlineData("osx-x64/native/libe_sqlite3.dylib")]
    [InlineData("win-x64/native/e_sqlite3.dll")]
    [InlineData("win-arm64/native/e_sqlite3.dll")]
    public void Brings_the_database_of_classes_for(string machine) => Assert.Contains(Machines + machine, package.Files);

    [Fact]
    public void Is_a_tool_whose_command_is_negotiate()
    {
        Assert.Contains(
            package.Metadata.Descendants(),
            one => one.Name.LocalName == "packageType" && one.Attribute("name")!.Value == "DotnetTool"
        );
        Assert.Contains(
            "<Command Name=\"negotiate\" EntryPoint=\"negotiate.dll\" Runner=\"dotnet\" />",
            package.Text("tools/net10.0/any/DotnetToolSettings.xml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Depends_on_no_package() => Assert.Empty(package.Dependencies);

    [Fact]
    public void Brings_the_newest_time_zones() =>
        Assert.Contains(
            $"\"NodaTime/{Feed.NewestNodaTime}\"",
            package.Text("tools/net10.0/any/negotiate.deps.json"),
            StringComparison.Ordinal
        );
}
