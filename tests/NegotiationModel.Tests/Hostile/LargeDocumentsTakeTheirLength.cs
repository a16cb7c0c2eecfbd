using System.Text;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Hostile;

/// <summary>What very much of something costs: no more than its length, where once it cost the square or the cube.</summary>
public class LargeDocumentsTakeTheirLength
{
    private const int Some = 600,
        Times = 4;

    private static readonly Dictionary<string, (Func<int, string> Make, string[] Run)> Documents = new()
    {
        ["issues agreed anew"] = (LargeDocuments.AgreedAnew, ["replay", "-", "--json"]),
        ["options added"] = (LargeDocuments.OptionsAdded, ["replay", "-", "--json"]),
        ["refusals of a long name"] = (LargeDocuments.LongNameRefused, ["replay", "-", "--json"]),
        ["refusals after very much has lapsed"] = (LargeDocuments.LapsedAndRefused, ["replay", "-", "--json"]),
        ["refusals where names are taken"] = (LargeDocuments.NamesTaken, ["replay", "-"]),
        ["values wanted"] = (LargeDocuments.Wanted, ["replay", "-", "--json"]),
        ["values wanted twice"] = (LargeDocuments.WantedTwice, ["check", "-"]),
        ["moves of a long name"] = (LargeDocuments.LongNameTold, ["replay", "-"]),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void In_memory(string name)
    {
        var (make, run) = Documents[name];
        _ = Allocated(run, make(Some)); // what is made once, and kept
        var (little, much) = (Allocated(run, make(Some)), Allocated(run, make(Some * Times)));
        Assert.True(much < little * (Times + 1), $"{much / (double)little:0.0} times the memory for {Times} times the length");
    }

    // Cubes: each took far more than a minute.
    [Fact]
    public Task In_time_where_very_many_ratify() => EndsSoon(() => LargeDocuments.Ratified(6_000), "\"status\": \"inForce\"");

    [Fact]
    public Task In_time_where_very_many_accept_very_much() =>
        EndsSoon(() => LargeDocuments.Accepted(1_200, 18_000), "\"r1199\": \"accepted\"");

    // A square, of numbers that the usual hashing takes for one: half an hour.
    [Fact]
    public Task In_time_where_very_much_is_wanted() => EndsSoon(() => LargeDocuments.WantedAlike(500_000), "\"status\": \"convened\"");

    // A square: for each refusal all that is settled was looked through for something open.
    [Fact]
    public Task In_time_where_very_much_is_settled() => EndsSoon(() => LargeDocuments.Settled(60_000), "i60000", "replay", "-");

    // Some hundred thousand answers from a thousand lines: written as they come, and not kept.
    [Fact]
    public void In_memory_whatever_is_written()
    {
        var result = ReplayResult.Play(NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(LargeDocuments.Answers(600, 600))));
        using var written = new Counter();
        result.WriteJson(written);
        Assert.InRange(written.Length, 8_000_000, long.MaxValue);
        Assert.InRange(written.Largest, 1, 200_000);
        Assert.Equal(result.ToJson().Length, written.Length);
    }

    private static long Allocated(string[] run, string document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Negotiate.Run(run, document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Task EndsSoon(Func<string> document, string saying) => EndsSoon(document, saying, "replay", "-", "--json");

    private static Task EndsSoon(Func<string> document, string saying, params string[] run) =>
        new Watchdog(TimeSpan.FromMinutes(5)).For(() =>
            Assert.Contains(saying, Negotiate.Run(run, document()).Output, StringComparison.Ordinal)
        );
}
