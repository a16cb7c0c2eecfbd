using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NegotiationModel.Tests.Worlds;
using Xunit;
using Xunit.Sdk;

namespace NegotiationModel.Tests.Laws;

/// <summary>All laws held against all worlds, once, on all cores; a world is made up, checked and forgotten.</summary>
internal static class Run
{
    // For each run of the tests: a process that looks for mutants runs them again and again.
    private static readonly ConditionalWeakTable<ITestAssembly, Lazy<Found>> Runs = [];

    // By hand: NEGOTIATION_LAWS names the books whose laws are held, with commas, so that more negotiations can be played.
    private static readonly string[] Books = Environment.GetEnvironmentVariable("NEGOTIATION_LAWS")?.Split(',') ?? [];

    /// <summary>What was seen.</summary>
    public static Coverage Seen => Done.Seen;

    private static Found Done => Runs.GetValue(TestContext.Current.TestAssembly!, static _ => new(Check)).Value;

    /// <summary>Fails where a world breaks the law, and shows the world of the least number that does, shrunk.</summary>
    public static void Verdict(Law law)
    {
        Assert.SkipUnless(IsHeld(law), "NEGOTIATION_LAWS names other books.");
        if (Done.Broken.TryGetValue(law.Name, out var number))
            ArbitraryWorld.Check(number, law.Of, new Counterexample(law, number));
    }

    private static bool IsHeld(Law law) => Books.Length == 0 || Books.Contains(law.Name.Split(':')[0]);

    private static Found Check()
    {
        var (laws, seen, broken) = (LawBook.All().Where(IsHeld).ToList(), new Coverage(), new ConcurrentDictionary<string, int>());
        Parallel.For(0, StoriesToPlay.Count, one => Check(StoriesToPlay.First + one, laws, seen, broken));
        foreach (var world in WrittenWorlds.All)
            seen.See(world);
        return new(seen, broken);
    }

    private static void Check(int number, IReadOnlyList<Law> laws, Coverage seen, ConcurrentDictionary<string, int> broken) =>
        ArbitraryWorld.Check(
            number,
            world =>
            {
                foreach (var law in laws)
                    if (!(broken.TryGetValue(law.Name, out var earlier) && earlier < number) && !Obeys(world, law))
                        broken.AddOrUpdate(law.Name, number, (_, other) => Math.Min(other, number));
                seen.See(world);
            },
            SilentRunner.Runner
        );

    private static bool Obeys(World world, Law law)
    {
        try
        {
            law.Of(world);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private sealed record Found(Coverage Seen, IReadOnlyDictionary<string, int> Broken);
}
