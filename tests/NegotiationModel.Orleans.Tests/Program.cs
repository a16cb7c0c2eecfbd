using NegotiationModel.Orleans.Tests.Kills;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace NegotiationModel.Orleans.Tests;

/// <summary>Runs the tests as the generated program would; started by one of them, is a silo until it is killed.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args) =>
        await SiloProcess.RanAsync() ? 0
        : args.Any(one => one is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : await ConsoleRunner.Run(args);
}
