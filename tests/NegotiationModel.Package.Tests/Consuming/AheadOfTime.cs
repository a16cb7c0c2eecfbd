using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Consuming;

public class AheadOfTime(Packages packages)
{
    private const string Properties = """
        <PublishAot>true</PublishAot>
        <TrimmerSingleWarn>false</TrimmerSingleWarn>
        """;

    // The compiler is not in the feed: it comes from the machine's own sources, and our package and what it needs from the feed alone.
    private const string OrdinarySources = """
        <configuration>
          <packageSources>{0}</packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="feed"><package pattern="NegotiationModel*" /><package pattern="NodaTime" /><package pattern="Stateless" /></packageSource>
            {1}
          </packageSourceMapping>
        </configuration>
        """;

    private readonly Users users = packages.Users;

    private const string Host = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using NegotiationModel;
        using NegotiationModel.Hosting;

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var tokens = SeatTokens.Temporary();
        builder.Services.AddNegotiations(options => (options.Store, options.Tokens) = (FolderStore.Open("talks"), tokens));
        await using var app = builder.Build();
        app.MapNegotiations("/negotiations");
        await app.StartAsync();
        await app.Services.GetRequiredService<NegotiationDesk>().TryConveneAsync(Scenario.UsedCar.Read() with { Moves = default });
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(app.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", tokens.Create("used-car", new SeatId("seller")));
        client.DefaultRequestHeaders.Add("Accept", "text/html, */*");
        foreach (var path in new[] { "used-car", "used-car/document", "used-car/permitted", "openapi.json" })
            Console.WriteLine($"{path}: {(int)(await client.GetAsync($"/negotiations/{path}")).StatusCode}");
        """;

    private static readonly string Hosting = $"""
        <PackageReference Include="NegotiationModel.Hosting" Version="{Feed.Version}" />
        <TrimmerRootAssembly Include="NegotiationModel.Hosting" />
        """;

    // Everything in the assembly is looked at by the compiler, whether the program uses it or not.
    private static readonly string Pictures = $"""
        <PackageReference Include="NegotiationModel.Pictures" Version="{Feed.Version}" />
        <TrimmerRootAssembly Include="NegotiationModel.Pictures" />
        """;

    [Fact]
    public async Task Every_scenario_plays_the_same_and_nothing_warns() =>
        Assert.Equal(await users.Replays, await RunNative(users.Project("native", Excerpts.Replays, Properties)));

    [Fact]
    public async Task Every_picture_is_drawn_the_same_and_nothing_warns()
    {
        var native = await RunNative(users.Project("native-pictures", Excerpts.Drawings, Properties, Pictures));
        Assert.Equal(await users.Run(users.Project("pictures", Excerpts.Drawings, references: Pictures)), native);
    }

    [Fact]
    public async Task The_serializer_writes_the_same_and_nothing_warns()
    {
        var native = await RunNative(users.Project("native-json", Excerpts.Serializer, Properties));
        Assert.StartsWith("True\n{\"Party\":\"buyer\",\"Ruling\":{\"allowed\":false,", native, StringComparison.Ordinal);
        Assert.Equal(await users.Run(users.Project("json", Excerpts.Serializer)), native);
    }

    [Fact]
    public async Task A_host_answers_and_nothing_warns() =>
        Assert.Equal(
            "used-car: 200\nused-car/document: 200\nused-car/permitted: 200\nopenapi.json: 200\n",
            await RunNative(users.Project("native-host", Host, Properties, Hosting))
        );

    private async Task<string> RunNative(string project)
    {
        if (!HasLinker() && Environment.GetEnvironmentVariable("CI") != "true")
            Assert.Skip("There is no linker here: neither clang nor gcc.");
        Assert.True(HasLinker(), "There is no linker here: neither clang nor gcc.");

        var name = Path.GetFileName(project);
        users.Write($"{name}/nuget.config", await Configuration());
        var said = await users.Shell.Run(project, "dotnet", "publish", "--output", "out", "-nodeReuse:false");
        Assert.DoesNotContain("warning", said, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(Path.Combine(project, "out", "NegotiationModel.dll")));
        return await users.Shell.Run(project, Path.Combine(project, "out", name));
    }

    private static bool HasLinker() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => new[] { "clang", "gcc" }.Any(name => File.Exists(Path.Combine(folder, name))));

    // What the machine has restored before needs no download.
    private async Task<string> Configuration()
    {
        var listed = (await new Shell().Run(packages.Root, "dotnet", "nuget", "list", "source", "--format", "detailed")).Split(
            '\n',
            StringSplitOptions.TrimEntries
        );
        var sources = listed
            .Zip(listed.Skip(1))
            .Where(pair => pair.First.EndsWith(" [Enabled]", StringComparison.Ordinal))
            .Select(pair =>
                (
                    Name: pair.First[(pair.First.IndexOf('.', StringComparison.Ordinal) + 1)..^" [Enabled]".Length].Trim(),
                    Address: pair.Second
                )
            )
            .Append((Name: "restored", Address: await Feed.MachinePackages()))
            .ToList();
        return string.Format(
            null,
            OrdinarySources,
            string.Concat(sources.Select(one => $"""<add key="{one.Name}" value="{one.Address}" />""")),
            string.Concat(
                sources.Select(one =>
                    $"""<packageSource key="{one.Name}"><package pattern="Microsoft.*" /><package pattern="runtime.*" /></packageSource>"""
                )
            )
        );
    }
}
