using System.Diagnostics;
using System.Text;

namespace NegotiationModel.Package.Tests.Samples;

/// <summary>Runs a sample as a user does, from the root of the repository, and sees to it that nothing outlives it.</summary>
internal static class SampleRun
{
    // A first run restores and builds, on a busy machine slowly; one that takes longer than this hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Folder { get; } = Path.Combine(Root, "src", "Samples");

    public static async Task<(int Exit, string Output, string Error)> Of(string command)
    {
        var (program, arguments) = (command.Split(' ')[0], command.Split(' ')[1..]);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Isolate(start.Environment);
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            process.StandardInput.Close();
            var (output, error) = (
                process.StandardOutput.ReadToEndAsync(patience.Token),
                process.StandardError.ReadToEndAsync(patience.Token)
            );
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            throw new TimeoutException($"{command} does not end.");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    // What a running build tells its children would steer theirs, and build servers would stay behind.
    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            environment.Remove(name);
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_NOLOGO"] = "1";
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "NegotiationModel.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } above ? Find(above)
        : throw new DirectoryNotFoundException("The tests do not stand in the repository.");
}
