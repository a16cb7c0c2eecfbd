using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>How much memory stays in use, besides the moves themselves, which are the same records for all.</summary>
internal static class Held
{
    private const int Many = 1_024,
        Long = 100_000;

    private static readonly Move[][] Scripts = PriceTalk.Scripts();
    private static readonly Move[][] Logs = [.. Enumerable.Range(1, 4).Select(seed => LongTalk.Dying(seed, Long))];

    public static double Model => AfterSixMoves(script => Engines.Model(PriceTalk.Convened, script));

    public static double ByHand => AfterSixMoves(script => Engines.ByHand(PriceTalk.Principals, script));

    public static double Shared => AfterSixMoves(script => Engines.Machines(PriceTalk.Principals, script, shared: true));

    public static double Own => AfterSixMoves(script => Engines.Machines(PriceTalk.Principals, script, shared: false));

    public static double ModelPerMove => Each(Logs.Length, log => Engines.Model(PriceTalk.Convened, Logs[log])) / Long;

    public static double ByHandPerMove => Each(Logs.Length, log => Engines.ByHand(PriceTalk.Principals, Logs[log])) / Long;

    private static double AfterSixMoves(Func<Move[], object> play) => Each(Many, number => play(Scripts[number % Scripts.Length]));

    private static double Each(int count, Func<int, object> make)
    {
        var kept = new object[count];
        make(0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var number = 0; number < count; number++)
            kept[number] = make(number);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return (double)(after - before) / count;
    }
}
