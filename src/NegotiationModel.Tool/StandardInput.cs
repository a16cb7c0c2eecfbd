namespace NegotiationModel.Tool;

/// <summary>Standard input, where there is one.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>Opens it.</summary>
    /// <exception cref="IOException">It is closed.</exception>
    public static Stream Open() => IsClosed() ? throw new IOException("Standard input is closed.") : Console.OpenStandardInput();

    // Where it was closed, a pipe of the runtime's own has its place, and whoever reads it waits for ever: the process itself holds the end
    // that is written to.
    private static bool IsClosed() =>
        OperatingSystem.IsLinux()
        && Target("0") is { } target
        && target.StartsWith("pipe:", StringComparison.Ordinal)
        && Directory
            .EnumerateFiles(Descriptors)
            .Select(Path.GetFileName)
            .OfType<string>()
            .Any(one => one != "0" && Target(one) == target && IsForWriting(one));

    private static string? Target(string descriptor) => ReadOrNull(() => new FileInfo(Path.Combine(Descriptors, descriptor)).LinkTarget);

    // The last octal digit of the flags says how it was opened: 1 is for writing, 2 for both.
    private static bool IsForWriting(string descriptor) =>
        ReadOrNull(() =>
            File.ReadLines($"/proc/self/fdinfo/{descriptor}").FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal))
        )
            is [.., '1' or '2'];

    // One that is closed in the meantime.
    private static string? ReadOrNull(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
