using System.Diagnostics;
using System.Globalization;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Growth;

/// <summary>
/// Doubling a document at most doubles (times 1.3) the work and the memory of reading, playing, writing and telling it, and what comes of
/// it apart: for every kind of part, and for every pair of kinds. Work is counted, so that the numbers are the same on every machine.
/// With NEGOTIATION_GROWTH_SECONDS set to a number of parts, documents so large are timed instead, and the worst ratios printed.
/// </summary>
public class EveryPairOfKinds
{
    // Enough that what is done in another way for few, or for so many and no more, is the same for both sizes.
    private const int Parts = 110;

    public static TheoryData<string> Names => [.. Kinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_by_itself_under_all_rules(string name) =>
        Check(Enumerable.Range(0, Composition.Rules.Length).Select(rules => Composition.Under(rules, Kinds.Named(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void With_every_later_one(string name)
    {
        var first = Kinds.Named(name);
        Check(Kinds.All.Skip(Array.IndexOf(Kinds.All, first) + 1).SelectMany(second => Pairs.Of(first, second)));
    }

    [Fact]
    public void In_seconds_by_hand()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_GROWTH_SECONDS"), CultureInfo.InvariantCulture, out var parts))
            Assert.Skip("NEGOTIATION_GROWTH_SECONDS says of how many parts documents are timed.");
        var timed = Kinds
            .All.SelectMany(kind => Enumerable.Range(0, Composition.Rules.Length).Select(rules => Composition.Under(rules, kind)))
            .Select(document =>
                (Document: document, Little: Seconds(document.Document(parts)), Much: Seconds(document.Document(2 * parts)))
            );
        foreach (var (document, little, much) in timed.OrderByDescending(one => one.Much / one.Little).Take(20))
            TestContext.Current.TestOutputHelper?.WriteLine(
                FormattableString.Invariant($"{much / little:0.0} × ({much:0.000} s): {document}")
            );
    }

    private static void Check(IEnumerable<Composition> documents)
    {
        var found = new List<string>();
        foreach (var document in documents)
        {
            var worst = Growth.Of(document, Parts);
            if (Math.Abs(worst.Ratio - Known.Ratio(document)) > Known.Exactly && (Known.Ratio(document) > 0 || worst.Ratio > Growth.Most))
                found.Add($"{document}: {worst}, known {Known.Ratio(document):0.0}");
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static double Seconds(byte[] json)
    {
        var watch = Stopwatch.StartNew();
        if (NegotiationJson.TryReadDocument(json, out _) is { } document)
            _ = ReplayResult.Play(document).ToJson();
        return watch.Elapsed.TotalSeconds;
    }
}
