using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheFormCountersAnOffer
{
    [Fact]
    public async Task A_button_on_the_card_fills_the_form_with_it()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", Offer("8400"));
        await seller.SendAsync("/seat/move", Offer("8200"));
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", Offer("7000"));
        Assert.Contains("href=\"/seat?counter=p2#offer\"", buyer.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("counter=p3", buyer.Page, StringComparison.Ordinal); // its own

        await buyer.GoAsync("/seat?counter=p2");
        Assert.Contains("Counter p2 of", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("inputmode=\"decimal\" value=\"8200\"", buyer.Page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"p2\" selected", buyer.Page, StringComparison.Ordinal);
        Assert.Contains("data-address=\"/seat?counter=p2\"", buyer.Page, StringComparison.Ordinal); // and so it stays when others move

        await buyer.GoAsync("/seat?counter=nonsense");
        Assert.Contains("Make an offer", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("inputmode=\"decimal\" value=\"7000\"", buyer.Page, StringComparison.Ordinal);
    }

    private static (string, string)[] Offer(string price) => [("kind", "propose"), ("issue-0", price), ("do", "offer")];
}
