using System.Xml.Linq;

namespace NegotiationModel.Package.Tests.Packing;

/// <summary>A folder of packages: ours, and those they depend on as the machine has them already.</summary>
internal sealed class Feed(string folder)
{
    private static readonly XElement Props = XElement.Parse(Repository.Read("Directory.Build.props"));

    /// <summary>The version of all packages.</summary>
    public static string Version { get; } = Props.Descendants("Version").Single().Value;

    /// <summary>The newest NodaTime that the tests and the tool take.</summary>
    public static string NewestNodaTime { get; } =
        XElement
            .Parse(Repository.Read("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(one => one.Attribute("Include")!.Value == "NodaTime")
            .Attribute("Version")!
            .Value;

    public string Folder => folder;

    public Archive Library => Archive.Open(Path.Combine(folder, $"NegotiationModel.{Version}.nupkg"));

    public Archive Symbols => Archive.Open(Path.Combine(folder, $"NegotiationModel.{Version}.snupkg"));

    public Archive Pictures => Archive.Open(Path.Combine(folder, $"NegotiationModel.Pictures.{Version}.nupkg"));

    public Archive Teaching => Archive.Open(Path.Combine(folder, $"NegotiationModel.Teaching.{Version}.nupkg"));

    public Archive Hosting => Archive.Open(Path.Combine(folder, $"NegotiationModel.Hosting.{Version}.nupkg"));

    public Archive Orleans => Archive.Open(Path.Combine(folder, $"NegotiationModel.Orleans.{Version}.nupkg"));

    public Archive Classroom => Archive.Open(Path.Combine(folder, $"NegotiationModel.Classroom.{Version}.nupkg"));

    public Archive Mcp => Archive.Open(Path.Combine(folder, $"NegotiationModel.Mcp.{Version}.nupkg"));

    public Archive Tool => Archive.Open(Path.Combine(folder, $"NegotiationModel.Tool.{Version}.nupkg"));

    public async Task AddDependencies()
    {
        var machine = await MachinePackages();
        foreach (var (id, version) in Library.Dependencies.Append(("NodaTime", NewestNodaTime)).Distinct())
        {
            var name = $"{id}.{version}.nupkg".ToLowerInvariant();
            File.Copy(Path.Combine(machine, id.ToLowerInvariant(), version, name), Path.Combine(folder, name));
        }
    }

    /// <summary>Where the machine keeps the packages it has restored.</summary>
    public static async Task<string> MachinePackages() =>
        (await new Shell().Run(Repository.Root, "dotnet", "nuget", "locals", "global-packages", "--list")).Split(':', 2)[1].Trim();
}
