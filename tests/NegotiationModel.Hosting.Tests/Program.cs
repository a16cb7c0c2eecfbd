using NegotiationModel.Hosting.Tests.Kills;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace NegotiationModel.Hosting.Tests;

/// <summary>Runs the tests as the generated program would; started by one of them, writes until it is killed.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args) =>
        Writer.Wrote() ? 0
        : args.Any(one => one is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : await ConsoleRunner.Run(args);
}
