namespace NegotiationModel.Package.Tests.Packing;

/// <summary>Folders in which users work who have only the feed, and a package cache of their own.</summary>
internal sealed class Users
{
    private const string OnlyTheFeed = """
        <configuration>
          <packageSources><clear /><add key="feed" value="{0}" /></packageSources>
          <disabledPackageSources><clear /></disabledPackageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
          <packageSourceMapping><clear /></packageSourceMapping>
        </configuration>
        """;

    private readonly string folder;
    private readonly Lazy<Task<string>> replays;

    public Users(string folder, Feed feed)
    {
        this.folder = folder;
        Shell = new(
            ("NUGET_PACKAGES", Path.Combine(folder, "cache")),
            ("NUGET_HTTP_CACHE_PATH", Path.Combine(folder, "http")),
            ("XDG_DATA_HOME", Path.Combine(folder, "data"))
        );
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        Write("nuget.config", string.Format(null, OnlyTheFeed, feed.Folder));
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        replays = new(async () => await Run(Project("replays", Excerpts.Replays)));
    }

    public string Folder => folder;

    /// <summary>A shell in which a user works.</summary>
    public Shell Shell { get; }

    /// <summary>The results of all scenarios, a line each, as an ordinary console app prints them.</summary>
    public Task<string> Replays => replays.Value;

    /// <summary>Makes a console app that references the package.</summary>
    /// <returns>Its folder.</returns>
    public string Project(string name, string program, string properties = "", string references = "")
    {
        Write($"{name}/Program.cs", program);
        Write($"{name}/{name}.csproj", string.Format(null, Excerpts.Project, properties, references, Feed.Version));
        return Path.Combine(folder, name);
    }

    public Task<string> Run(string project) => Shell.Run(project, "dotnet", "run");

    public string Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
