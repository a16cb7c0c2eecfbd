namespace NegotiationModel.Tests;

/// <summary>The files of the repository, found upwards from where the tests were built: paths in a deterministic build are made
/// up.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "NegotiationModel.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } above ? Find(above)
        : throw new DirectoryNotFoundException("The tests do not stand in the repository.");
}
