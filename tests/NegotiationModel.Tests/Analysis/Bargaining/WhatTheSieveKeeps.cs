using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>The sieve may keep too much and must lose nothing; what it holds is held to what it is for.</summary>
public class WhatTheSieveKeeps
{
    // While no more than 128 stand side by side: just those that nothing before them is as good as for all.
    [Theory]
    [InlineData(1, 50), InlineData(2, 12), InlineData(3, 5), InlineData(4, 3)]
    public void Nothing_that_an_earlier_one_covers(int parties, int values)
    {
        var draw = new SeededRandom(5);
        double[][] columns =
        [
            .. Enumerable.Range(0, parties).Select(_ => Enumerable.Range(0, 400).Select(_ => draw.NextInt64(values) - 2.0).ToArray()),
        ];
        var sieve = new DominanceFilter(parties);
        sieve.Take([.. columns.Select(column => column[..150])], 150, 0);
        sieve.Take([.. columns.Select(column => column[150..])], 250, 150);
        var kept = Enumerable
            .Range(0, 400)
            .Where(at => !Enumerable.Range(0, at).Any(before => columns.All(column => column[before] >= column[at])))
            .ToArray();
        Assert.Equal(kept.Select(at => (long)at), sieve.Outcomes);
        Assert.Equal(columns.Select(column => kept.Select(at => column[at]).ToArray()), sieve.Columns());
    }

    // Each betters the one before, for both or for one, so that one place is enough; what comes down again is covered by the last.
    [Theory]
    [InlineData(false), InlineData(true)]
    public void No_more_in_mind_than_stand_side_by_side(bool isSameForOne)
    {
        double[] up = [.. Enumerable.Range(0, 400).Select(at => at < 200 ? at : 400.0 - at)];
        var sieve = new DominanceFilter(2);
        sieve.Take([isSameForOne ? new double[400] : up, up], 400, 1_000);
        Assert.Equal(Enumerable.Range(1_000, 200).Select(at => (long)at), sieve.Outcomes.Take(200));
        Assert.Equal([1_000 + 200], sieve.Outcomes.Skip(200));
    }
}
