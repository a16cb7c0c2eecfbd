using System.Collections.Concurrent;
using NegotiationModel.Tests.Worlds;

namespace NegotiationModel.Tests.Laws;

/// <summary>All laws held against all worlds, once, on all cores; a world is made up, checked and forgotten.</summary>
internal static class Run
{
    private static readonly Lazy<(Coverage Seen, IReadOnlyDictionary<string, int> Broken)> Done = new(() =>
    {
        var (laws, seen, broken) = (LawBook.All(), new Coverage(), new ConcurrentDictionary<string, int>());
        Parallel.For(0, ArbitraryWorld.Count, one => Check(ArbitraryWorld.First + one, laws, seen, broken));
        return (seen, broken);
    });

    /// <summary>What was seen.</summary>
    public static Coverage Seen => Done.Value.Seen;

    /// <summary>Fails where a world breaks the law, and shows the world of the least number that does, shrunk.</summary>
    public static void Verdict(Law law)
    {
        if (Done.Value.Broken.TryGetValue(law.Name, out var number))
            ArbitraryWorld.Check(number, law.Of, new Counterexample(law, number));
    }

    private static void Check(int number, IReadOnlyList<Law> laws, Coverage seen, ConcurrentDictionary<string, int> broken) =>
        ArbitraryWorld.Check(number, world =>
        {
            foreach (var law in laws)
                if (!(broken.TryGetValue(law.Name, out var earlier) && earlier < number) && !Obeys(world, law))
                    broken.AddOrUpdate(law.Name, number, (_, other) => Math.Min(other, number));
            seen.See(world);
        }, Silent.Runner);

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
}
