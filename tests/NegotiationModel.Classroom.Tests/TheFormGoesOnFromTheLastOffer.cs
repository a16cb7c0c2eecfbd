using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheFormGoesOnFromTheLastOffer
{
    [Fact]
    public async Task It_is_filled_with_ones_own_or_with_what_is_countered()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();

        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8400"), ("issue-1", "6 months"), ("do", "offer"));
        await buyer.GoAsync("/seat");

        foreach (var page in (string[])[seller.Page, buyer.Page])
        {
            Assert.Contains("inputmode=\"decimal\" value=\"8400\"", page, StringComparison.Ordinal);
            Assert.Contains("<option value=\"6 months\" selected", page, StringComparison.Ordinal);
        }

        Assert.Contains("<option value=\"p1\" selected", buyer.Page, StringComparison.Ordinal); // it answers the newest
    }

    [Fact]
    public async Task What_can_be_answered_comes_first_and_then_the_form()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8400"), ("do", "offer"));
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "7000"), ("do", "offer"));
        await seller.GoAsync("/seat");

        string[] order = ["id=\"accept-p2\"", "id=\"withdraw-p1\"", "id=\"offer\"", "class=\"talk\""];
        var places = order.Select(one => seller.Page.IndexOf(one, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task What_it_is_worth_stands_at_the_button()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, _) = await room.PairAsync();

        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "much"), ("do", "worth"));
        Assert.Contains("That cannot be valued.", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("do", "worth"));

        Assert.Contains("What it leaves open counts as nothing: Warranty, Handover.", seller.Text, StringComparison.Ordinal);
        Assert.True(
            seller.Page.IndexOf("id=\"worth-button\"", StringComparison.Ordinal) < seller.Page.IndexOf("is worth", StringComparison.Ordinal)
        );
    }
}
