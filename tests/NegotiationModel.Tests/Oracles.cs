using System.Text.Json;
using Xunit;

namespace NegotiationModel.Tests;

/// <summary>Results that others, or exact arithmetic, give for the same work. They are no part of the repository: where they are missing,
/// tests that need them are skipped.</summary>
internal static class Oracles
{
    private static readonly string? Folder = Find(Repository.Root);

    public static string Path(params string[] names)
    {
        Assert.SkipWhen(Folder is null, "There is no folder shared/oracles beside the repository.");
        return System.IO.Path.Combine([Folder!, .. names]);
    }

    // One figure of another tool is infinite, which JSON has no word for.
    public static JsonElement Json(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path(name)).Replace(": Infinity", ": null", StringComparison.Ordinal)).RootElement;

    private static string? Find(string? folder) =>
        folder is null ? null
        : Directory.Exists(System.IO.Path.Combine(folder, "shared", "oracles")) ? System.IO.Path.Combine(folder, "shared", "oracles")
        : Find(System.IO.Path.GetDirectoryName(folder));
}
