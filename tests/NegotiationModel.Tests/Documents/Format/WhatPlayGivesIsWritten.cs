using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>One thing left out anywhere is written as play gives it, also among moves that left out nothing.</summary>
public class WhatPlayGivesIsWritten
{
    private static readonly Setting Talks = new(
        Protocol.Diplomacy with
        {
            Ratifiers = ["seller"],
        },
        [Tables.Seller, Tables.Buyer],
        [Tables.Price]
    )
    {
        ConvenedAt = Tables.Monday,
    };

    private static readonly Move[] Whole =
    [
        Tables.Seller.Proposes(Tables.Price.Is(9)) with
        {
            Proposal = "p1",
        },
        Tables.Seller.Proposes(Tables.Price.Is(-1)) with
        {
            Proposal = "p2",
        }, // refused
        Tables.Buyer.Proposes(Tables.Price.Is(7)) with
        {
            Proposal = "p2",
        },
        Tables.Buyer.Accepts("p1", new ConditionDefinition("soon") { Id = "c1" }, new ConditionDefinition("now") { Id = "c2" }),
        Tables.Seller.Accepts("p2"),
        new Move.Ratify("seller", "a1"),
    ];

    [Fact]
    public void Whatever_one_move_leaves_out()
    {
        Move[] whole = [.. Whole.Select(move => move with { At = Tables.Monday })];
        var written = Written(Talks, whole);
        Assert.Equal(5, new NegotiationDocument(Talks, [.. whole]).Play().Count(ruling => ruling.IsPermitted));
        for (var at = 0; at < whole.Length; at++)
            foreach (var lacking in Lacking(whole[at]))
            {
                Assert.NotEqual(whole[at], lacking);
                Assert.Equal(written, Written(Talks, [.. whole[..at], lacking, .. whole[(at + 1)..]]));
            }
    }

    // Which is not the time at which the log has it: a week is not over until later.
    [Fact]
    public void A_move_keeps_the_time_that_it_says()
    {
        var said = Tables.Seller.Says("this week") with { At = Tables.Day(2), Precision = TimePrecision.Week };
        Assert.Contains(
            "\"at\": \"2026-03-04T09:00:00Z\",\n      \"precision\": \"week\"",
            Written(Talks, said, Whole[0]),
            StringComparison.Ordinal
        );
    }

    // Who saves unfinished work is told what is wrong on reading it, not on writing.
    [Fact]
    public void What_is_whole_is_written_without_being_played()
    {
        var unfinished = Talks with { Parties = [Tables.Seller] };
        Assert.Throws<ArgumentException>(() => Negotiation.Convene(unfinished));
        Assert.Contains("\"proposal\": \"p1\"", Written(unfinished, Whole[0] with { At = Tables.Monday }), StringComparison.Ordinal);
        Assert.Contains(
            "at least two principals",
            Assert.Throws<ArgumentException>(() => Written(unfinished, Whole[0])).Message,
            StringComparison.Ordinal
        ); // its time is for play to give
    }

    private static IEnumerable<Move> Lacking(Move move)
    {
        yield return move with
        {
            At = null,
        };
        if (move is Move.Propose propose)
            yield return propose with
            {
                Proposal = null,
            };
        if (move is Move.Accept { Conditions.Count: > 0 } accept)
        {
            yield return accept with
            {
                Conditions = [.. accept.Conditions.Select(one => one with { Id = null })],
            };
            yield return accept with
            {
                Conditions = [accept.Conditions[0] with { Id = null }, .. accept.Conditions.Skip(1)],
            };
        }

        if (move is Move.Ratify ratify)
            yield return ratify with
            {
                Agreement = null,
            };
    }

    private static string Written(Setting setting, params Move[] moves) =>
        Encoding.UTF8.GetString(NegotiationJson.Write(new NegotiationDocument(setting, [.. moves])));
}
