using System.Diagnostics;
using Xunit;

namespace NegotiationModel.Package.Tests.Packing;

/// <summary>Runs programs to their end, within a time that is long enough for a busy machine.</summary>
internal sealed class Shell(params (string Name, string? Value)[] environment)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    // What a build or a test run around this one has set must not reach the builds inside, and none may leave a server behind.
    private static readonly (string Name, string? Value)[] Common =
    [
        ("MSBuildSDKsPath", null),
        ("MSBuildExtensionsPath", null),
        ("MSBUILD_EXE_PATH", null),
        ("DOTNET_HOST_PATH", null),
        ("SOURCE_DATE_EPOCH", null),
        ("GIT_DIR", null),
        ("GIT_WORK_TREE", null),
        ("GIT_INDEX_FILE", null),
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("UseSharedCompilation", "false"),
        ("MSBUILDTERMINALLOGGER", "off"),
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("NO_COLOR", "1"),
    ];

    /// <summary>What a program that ends well printed.</summary>
    public async Task<string> Run(string folder, string program, params string[] arguments)
    {
        var (exit, output, error) = await Try(folder, program, arguments);
        Assert.True(exit == 0, $"{program} {string.Join(' ', arguments)}\nended with {exit} in {folder}\n{output}\n{error}");
        return output;
    }

    /// <summary>How a program ended, and what it printed.</summary>
    public async Task<(int Exit, string Output, string Error)> Try(string folder, string program, params string[] arguments)
    {
        using var process =
            Process.Start(Start(folder, program, arguments)) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var late = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)}\ntook longer than {Limit} in {folder}\n{await output}\n{await error}");
        }

        return (process.ExitCode, await output, await error);
    }

    private ProcessStartInfo Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Common.Concat(environment))
            start.Environment[name] = value;
        return start;
    }
}
