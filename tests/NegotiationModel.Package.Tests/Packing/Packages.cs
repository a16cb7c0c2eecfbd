using NegotiationModel.Package.Tests.Packing;
using Xunit;

[assembly: AssemblyFixture(typeof(Packages))]

namespace NegotiationModel.Package.Tests.Packing;

/// <summary>All packages, packed once for all tests, in a feed beside the packages they need.</summary>
public sealed class Packages : IAsyncLifetime
{
    /// <summary>A folder of this run, gone after it.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("negotiation-packages-").FullName;

    internal string Commit { get; private set; } = "";

    internal Feed Feed { get; private set; } = null!;

    internal Users Users { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var sources = await SourceTree.Copy(Path.Combine(Root, "sources"));
        Commit = await sources.Commit();
        Feed = new(Path.Combine(Root, "feed"));
        await sources.Pack(Feed.Folder, analyze: true);
        await Feed.AddDependencies();
        Users = new(Path.Combine(Root, "users"), Feed);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
