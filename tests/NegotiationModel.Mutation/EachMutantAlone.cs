using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(NegotiationModel.Tests.EachMutantAlone))]
[assembly: NegotiationModel.Tests.RunElsewhere]

namespace NegotiationModel.Tests;

/// <summary>
/// Stryker asks one process for run after run, with another mutant each time, and what one run made once and kept would answer for
/// the mutants after it: presets, tables of names, verdicts of laws. So the process that Stryker asks makes nothing: for each mutant
/// it starts another, in which the tests are run, and where one of them fails, all fail here.
/// </summary>
public sealed class EachMutantAlone
{
    private const string MutantFile = "STRYKER_MUTANT_FILE", Asked = "NEGOTIATION_MUTANT_OF";

    /// <summary>Whether this process only asks another.</summary>
    internal static bool IsElsewhere { get; private set; }

    public EachMutantAlone()
    {
        if (Environment.GetEnvironmentVariable(Asked) is { } parent)
            DieWith(int.Parse(parent, System.Globalization.CultureInfo.InvariantCulture));
        else if (Environment.GetEnvironmentVariable(MutantFile) is { Length: > 0 } file && File.ReadAllBytes(file) is var mutant && BitConverter.ToInt32(mutant) >= 0)
        {
            IsElsewhere = true;
            if (Run(mutant) != 0)
                throw new InvalidOperationException("A test failed in the process of the mutant.");
        }
    }

    private static int Run(byte[] mutant)
    {
        var file = Path.GetTempFileName(); // of its own, for Stryker changes the other for the next
        File.WriteAllBytes(file, mutant);
        var start = new ProcessStartInfo("dotnet", [typeof(EachMutantAlone).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment[MutantFile], start.Environment[Asked]) = (file, $"{Environment.ProcessId}");
        using var tests = Process.Start(start)!;
        tests.OutputDataReceived += static (_, _) => { };
        tests.ErrorDataReceived += static (_, _) => { };
        tests.BeginOutputReadLine();
        tests.BeginErrorReadLine();
        tests.WaitForExit();
        File.Delete(file);
        return tests.ExitCode;
    }

    // A mutant that never ends is left to Stryker, which ends who asked.
    private static void DieWith(int parent) => new Thread(() =>
    {
        Process.GetProcessById(parent).WaitForExit();
        Environment.Exit(1);
    }) { IsBackground = true }.Start();
}

/// <summary>Skips every test where the tests are run elsewhere.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RunElsewhereAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => Assert.SkipWhen(EachMutantAlone.IsElsewhere, "The tests are run in the process of the mutant.");
}
