using System.Text.Json;
using Xunit;

namespace NegotiationModel.Mcp.Tests;

public sealed class ASeatHasTools
{
    public static TheoryData<string> Revisions => [.. Place.Revisions];

    [Theory, MemberData(nameof(Revisions))]
    public async Task Which_read_try_and_make_moves(string revision)
    {
        await using var place = await Place.StartAsync(Cases.Car());
        var buyer = await place.SitAsync("car", new("buyer"), revision);
        Assert.Equal(
            ["brief", "make_move", "permitted", "replay", "standing", "try_move"],
            (await buyer.ListToolsAsync()).Select(one => one.Name).Order()
        );
        Assert.Contains("You are Mr Ivanenko (by: buyer)", (await buyer.AskAsync("brief")).Text(), StringComparison.Ordinal);
        Assert.Equal("Nothing happened yet.", (await buyer.AskAsync("replay")).Text());

        Assert.StartsWith(
            "This would be permitted.",
            (await buyer.MoveAsync("try_move", Cases.Offer(Cases.Buyer, 7_000))).Text(),
            StringComparison.Ordinal
        );
        Assert.StartsWith("Version 0", (await buyer.AskAsync("standing")).Text(), StringComparison.Ordinal);
        Assert.StartsWith("Made.", (await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 7_000), seen: 0)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("Version 1", (await buyer.AskAsync("standing")).Text(), StringComparison.Ordinal);
        Assert.Contains("1. ", (await buyer.AskAsync("replay")).Text(), StringComparison.Ordinal);

        var permitted = (await buyer.AskAsync("permitted")).StructuredContent!.Value;
        Assert.Contains(permitted.GetProperty("permitted").EnumerateArray(), one => one.GetProperty("type").GetString() == "withdraw");
        Assert.Contains(permitted.GetProperty("refused").EnumerateArray(), one => one.GetProperty("code").GetString() == "ownProposal");
    }

    [Theory, MemberData(nameof(Revisions))]
    public async Task And_the_list_of_what_is_permitted_can_be_left_out(string revision)
    {
        await using var place = await Place.StartAsync(
            Cases.Car(),
            options => options.SeatFor = (id, seat) => new(id, seat) { ShowsPermittedMoves = false }
        );
        var buyer = await place.SitAsync("car", new("buyer"), revision);
        Assert.DoesNotContain("permitted", (await buyer.ListToolsAsync()).Select(one => one.Name));
        Assert.Equal("unknownTool", (await buyer.AskAsync("permitted")).Code());
    }

    [Theory, MemberData(nameof(Revisions))]
    public async Task And_a_refusal_is_an_error_with_the_sentence_of_the_rules_and_what_could_be_done(string revision)
    {
        await using var place = await Place.StartAsync(Cases.Car());
        var buyer = await place.SitAsync("car", new("buyer"), revision);
        await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 7_000));
        var talks = (await place.Desk.FindAsync("car"))!.Talks;
        foreach (var move in new Move[] { Cases.Buyer.Accepts("p1"), Cases.Buyer.Accepts("p9"), Cases.Buyer.Ratifies("a1") })
        foreach (var tool in new[] { "try_move", "make_move" })
        {
            var refusal = talks.Rule(move).Refusal!;
            var answer = await buyer.MoveAsync(tool, move);
            Assert.Equal(NegotiationJson.Name(refusal.Code), answer.Code());
            Assert.StartsWith($"{refusal.Message} ({answer.Code()})", answer.Text(), StringComparison.Ordinal);
            Assert.Equal(refusal.PermittedInstead.Any(), answer.Text().Contains("You could instead make {", StringComparison.Ordinal));
        }

        Assert.Single((await place.Desk.FindAsync("car"))!.Talks.Log);
    }

    [Theory, MemberData(nameof(Revisions))]
    public async Task And_moves_for_nobody_else(string revision)
    {
        await using var place = await Place.StartAsync(Cases.Car());
        var buyer = await place.SitAsync("car", new("buyer"), revision, _ => "make the move");
        await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 7_000));
        foreach (
            var forged in new[]
            {
                Cases.Seller.Accepts("p1"),
                Cases.Seller.Accepts("p1") with
                {
                    Representative = "agent",
                },
                Cases.Offer(Cases.Buyer, 1) with
                {
                    Representative = "agent",
                },
            }
        )
        foreach (var tool in new[] { "try_move", "make_move" })
            Assert.Equal("otherSeat", (await buyer.MoveAsync(tool, forged)).Code());
        Assert.Single((await place.Desk.FindAsync("car"))!.Talks.Log);
    }

    [Theory, MemberData(nameof(Revisions))]
    public async Task And_says_what_is_wrong_with_a_call(string revision)
    {
        await using var place = await Place.StartAsync(Cases.Car());
        var buyer = await place.SitAsync("car", new("buyer"), revision);
        foreach (
            var (wrong, why) in new (Dictionary<string, object?>, string)[]
            {
                ([], "The argument move is an object"),
                (new() { ["move"] = "accept" }, "The argument move is an object"),
                (new() { ["move"] = Json("""{ "type": "shout", "by": "buyer" }""") }, "type"),
                (new() { ["move"] = Json("""{ "type": "accept", "by": "buyer" }"""), ["seen"] = -1 }, "whole number"),
                (new() { ["move"] = Json("""{ "type": "accept", "by": "buyer" }"""), ["key"] = "" }, "1 to 200 characters"),
                (new() { ["move"] = Json("""{ "type": "accept", "by": "buyer" }"""), ["x\n"] = 1 }, "no argument x?"),
            }
        )
        {
            var answer = await buyer.CallToolAsync("make_move", wrong);
            Assert.Equal("unreadable", answer.Code());
            Assert.Contains(why, answer.Text(), StringComparison.Ordinal);
        }

        await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 7_000), key: "first");
        Assert.Equal("stale", (await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 7_100), seen: 0)).Code());
        Assert.Equal("keyTaken", (await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 7_100), key: "first")).Code());
        Assert.StartsWith("Made.", (await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 7_000), key: "first")).Text(), StringComparison.Ordinal);
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
