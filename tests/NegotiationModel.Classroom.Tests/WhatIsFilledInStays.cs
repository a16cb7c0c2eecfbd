using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class WhatIsFilledInStays
{
    private static readonly (string, string)[] Partial = [("kind", "propose"), ("issue-0", "7000"), ("answers", "p1"), ("do", "offer")];

    [Fact]
    public async Task A_counter_offer_stays_one_when_the_page_asks()
    {
        var (room, _, buyer) = await OfferedAsync();
        await using var _room = room;

        await buyer.SendOnceAsync("/seat/move", Partial);

        Assert.True(buyer.IsAsked);
        Assert.Contains("Counter p1 of Ms Bondar", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("<option value=\"p1\" selected", buyer.Page, StringComparison.Ordinal);
        Assert.Contains("id=\"offer\" data-live data-filled=\"yes\"", buyer.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_counters_what_took_the_place_of_an_offer_that_is_gone()
    {
        var (room, seller, buyer) = await OfferedAsync();
        await using var _room = room;
        await buyer.GoAsync("/seat?counter=p1");
        await seller.SendAsync("/seat/move", [.. Partial, ("issue-0", "8300"), ("answers", ""), ("replaces", "p1")]);

        await buyer.SendOnceAsync("/seat/move", Partial);

        Assert.Contains("The talks have gone on", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("<option value=\"p2\" selected", buyer.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-filled", (await buyer.GoAsync("/seat")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_drawer_opens_by_itself_only_where_something_is_in_it()
    {
        var (room, _, buyer) = await OfferedAsync();
        await using var _room = room;
        await buyer.SendOnceAsync("/seat/move", ("kind", "propose"), ("issue-0", "7000"), ("do", "worth"));
        Assert.DoesNotContain("id=\"offer-more\" open", buyer.Page, StringComparison.Ordinal);

        await buyer.GoAsync("/seat");
        await buyer.SendOnceAsync("/seat/move", ("kind", "propose"), ("issue-0", "7000"), ("expires", "soon"), ("do", "offer"));
        Assert.Contains("id=\"offer-more\" open", buyer.Page, StringComparison.Ordinal);
    }

    private static async Task<(ClassRoom Room, Browser Seller, Browser Buyer)> OfferedAsync()
    {
        var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8400"), ("do", "offer"));
        await buyer.GoAsync("/seat");
        return (room, seller, buyer);
    }
}
