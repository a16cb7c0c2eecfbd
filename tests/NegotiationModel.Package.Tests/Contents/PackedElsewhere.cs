using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

/// <summary>The same sources make the same packages wherever they lie. The pages of the classroom name the folder in which they were
/// compiled, and the tool holds the classroom: of these two that is not so yet.</summary>
public class PackedElsewhere(PackedElsewhere.Elsewhere elsewhere, Packages packages) : IClassFixture<PackedElsewhere.Elsewhere>
{
    [Fact]
    public void The_packages_are_the_same_to_the_byte()
    {
        var files = Directory.GetFiles(elsewhere.Again.Folder);
        Assert.Equal(2 * (AllPackages.Ids.Count - 1) + 1, files.Length); // each with its symbols, but for the tool
        Assert.All(
            files
                .Where(file => !Path.GetFileName(file).StartsWith("NegotiationModel.Classroom.", StringComparison.Ordinal))
                .Where(file => !Path.GetFileName(file).StartsWith("NegotiationModel.Tool.", StringComparison.Ordinal)),
            file => Assert.Equal(File.ReadAllBytes(Path.Combine(packages.Feed.Folder, Path.GetFileName(file))), File.ReadAllBytes(file))
        );
    }

    [Fact]
    public void Without_a_remote_the_package_names_no_address() =>
        Assert.Equal(
            (null, packages.Commit),
            (elsewhere.Alone.Library.Said("repository", "url"), elsewhere.Alone.Library.Said("repository", "commit"))
        );

    /// <summary>The same sources in another folder, packed again, and then as in a repository that knows no other.</summary>
    public sealed class Elsewhere(Packages packages) : IAsyncLifetime
    {
        internal Feed Again { get; } = new(Path.Combine(packages.Root, "again"));

        internal Feed Alone { get; } = new(Path.Combine(packages.Root, "alone"));

        public async ValueTask InitializeAsync()
        {
            var sources = await SourceTree.Copy(Path.Combine(packages.Root, "another place", "sources"));
            await sources.Pack(Again.Folder);
            await sources.ForgetTheRemote();
            await sources.Pack(Alone.Folder, "src/NegotiationModel");
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
