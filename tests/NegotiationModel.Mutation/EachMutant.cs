using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;
using NegotiationModel.Tests;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(EachMutant))]
[assembly: TestCollectionOrderer(typeof(AloneAtLast))]

namespace NegotiationModel.Tests;

/// <summary>
/// Stryker asks one process for run after run, with another mutant each time; what one run made once and kept would answer for the
/// mutants after it. So whatever is made once is made here before the first, while no mutant is switched on. Where a mutant shows
/// only in what is made once, such as a preset, nothing fails then: so the tests are run again, in a process of that mutant alone.
/// </summary>
public sealed class EachMutant
{
    private const string MutantFile = "STRYKER_MUTANT_FILE",
        Asked = "NEGOTIATION_MUTANT_OF";
    private const int None = -1;

    private static int runs;

    public EachMutant()
    {
        if (Environment.GetEnvironmentVariable(Asked) is { } parent)
            DieWith(int.Parse(parent, CultureInfo.InvariantCulture));
        else if (Active is not None and var mutant && Interlocked.Increment(ref runs) == 1)
        {
            Switch(None);
            MakeWhatIsMadeOnce();
            Switch(mutant);
        }
    }

    [Fact]
    public void Fails_no_test_where_it_is_alone()
    {
        if (Active == None || Environment.GetEnvironmentVariable(Asked) is not null)
            return;
        var start = new ProcessStartInfo("dotnet", [typeof(EachMutant).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Asked] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        using var tests = Process.Start(start)!;
        tests.OutputDataReceived += static (_, _) => { };
        tests.ErrorDataReceived += static (_, _) => { };
        tests.BeginOutputReadLine();
        tests.BeginErrorReadLine();
        tests.WaitForExit();
        Assert.Equal(0, tests.ExitCode);
    }

    private static string? Place => Environment.GetEnvironmentVariable(MutantFile) is { Length: > 0 } file ? file : null;

    private static int Active => Place is { } file ? BitConverter.ToInt32(File.ReadAllBytes(file)) : None;

    // In place, since what is mutated has the file in its memory.
    private static void Switch(int mutant)
    {
        using var file = new FileStream(Place!, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Write(BitConverter.GetBytes(mutant));
    }

    private static void MakeWhatIsMadeOnce()
    {
        foreach (var assembly in new[] { typeof(Negotiation).Assembly, typeof(EachMutant).Assembly })
        foreach (var type in assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        Assert.NotEmpty(Lifecycle.All.SelectMany(machine => machine.Transitions));
        foreach (var scenario in Scenario.All)
            Assert.NotEmpty(NegotiationJson.Write(ReplayResult.Play(scenario.Read()).Talks));
    }

    // A mutant that never ends is left to Stryker, which ends who asked.
    private static void DieWith(int parent) =>
        new Thread(() =>
        {
            Process.GetProcessById(parent).WaitForExit();
            Environment.Exit(1);
        })
        {
            IsBackground = true,
        }.Start();
}

/// <summary>The dear test is run where all others pass.</summary>
public sealed class AloneAtLast : ITestCollectionOrderer
{
    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> collections)
        where T : ITestCollection =>
        [
            .. collections
                .OrderBy(one => one.TestCollectionDisplayName.Contains(nameof(EachMutant), StringComparison.Ordinal))
                .ThenBy(one => one.TestCollectionDisplayName, StringComparer.Ordinal),
        ];
}
