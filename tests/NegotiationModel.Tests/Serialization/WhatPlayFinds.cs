using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Reports;
using NegotiationModel.Texts;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Serialization;

/// <summary>Rulings, refusals and what stands are written for programs, and are not read back.</summary>
public class WhatPlayFinds
{
    private static readonly Negotiation Talks = Negotiation
        .Convene(new(Protocol.Contract, [Seller, Buyer], [Price, Warranty]) { Id = "sale", ConvenedAt = Monday })
        .Make(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")));

    [Fact]
    public void An_allowed_move_with_what_it_changed() =>
        Assert.Equal(
            """{"allowed":true,"move":{"type":"reject","by":"buyer","proposal":"p1"},"transitions":["""
                + """{"machine":"proposal","subject":"p1","from":"live","trigger":"reject","to":"rejected"},"""
                + """{"machine":"negotiation","subject":"sale","from":"tabled","trigger":"clear","to":"open"}]}""",
            JsonSerializer.Serialize(Talks.Rule(Buyer.Rejects("p1")))
        );

    [Fact]
    public void A_refused_move_with_the_facts_and_what_is_allowed_instead()
    {
        var written = JsonSerializer.SerializeToElement(Talks.Rule(Buyer.Accepts("p7")));
        var refusal = written.GetProperty("refusal");

        Assert.False(written.GetProperty("allowed").GetBoolean());
        Assert.Equal(
            ("unknownProposal", "p7", "[\"p1\"]"),
            (refusal.GetProperty("code").GetString(), refusal.GetProperty("id").GetString(), refusal.GetProperty("existing").GetRawText())
        );
        Assert.Contains(refusal.GetProperty("instead").EnumerateArray(), one => one.GetProperty("type").GetString() == "accept");
    }

    [Fact]
    public void A_value_outside_its_issue_with_the_bounds()
    {
        var refusal = JsonSerializer.SerializeToElement(Talks.Rule(Buyer.Proposes(Price.Is(1_000_000))).Refusal);

        Assert.Equal(("price", 1_000_000), (refusal.GetProperty("issue").GetString(), refusal.GetProperty("value").GetInt32()));
        Assert.Equal(JsonValueKind.Number, refusal.GetProperty("issues")[0].GetProperty("max").ValueKind);
    }

    [Fact]
    public void A_page_of_the_table()
    {
        var page = JsonSerializer.SerializeToElement(
            new
            {
                Talks.Status,
                Talks.Proposals,
                Talks.Seats,
                Buttons = Talks.PermittedMoves("buyer").Take(1),
            }
        );

        Assert.Equal("tabled", page.GetProperty("Status").GetString());
        Assert.Equal("live", page.GetProperty("Proposals")[0].GetProperty("status").GetString());
        Assert.Equal("""{"id":"seller","role":"principal","present":true}""", page.GetProperty("Seats")[0].GetRawText());
        Assert.True(page.GetProperty("Buttons")[0].TryGetProperty("example", out _));
    }

    [Fact]
    public void Is_not_read_and_says_what_is()
    {
        var ruling = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Ruling>("{}"));
        Assert.StartsWith("Ruling is written as JSON, but not read: read the move, and let the talks rule on it.", ruling.Message);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Refusal>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ReplayResult>("{}"));
    }

    [Fact]
    public void What_is_computed_or_plays_has_no_form()
    {
        var refused = Assert.Throws<NotSupportedException>(() =>
            JsonSerializer.Serialize(new { Tree = StateSpace.Explore(Talks, maxStates: 5) })
        );
        Assert.StartsWith("StateSpace has no form in JSON: ", refused.Message);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Strategies.Linear));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(NegotiationTexts.English));
    }
}
