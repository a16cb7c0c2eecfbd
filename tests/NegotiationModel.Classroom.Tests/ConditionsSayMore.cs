using Xunit;

namespace NegotiationModel.Classroom.Tests;

/// <summary>Conditions as cases have them: somebody judges, one of two is enough, one waits for the other, silence is kept.</summary>
public sealed class ConditionsSayMore
{
    [Fact]
    public async Task One_of_two_securities_is_enough()
    {
        var (room, seller, buyer) = await OfferedAsync(
            ("condition-0", "a deposit is paid"),
            ("condition-0-of", "buyer"),
            ("condition-1", "a bank guarantees"),
            ("condition-1-of", "buyer"),
            ("condition-either", "on")
        );
        await using var _ = room;
        Assert.Contains("one of \"either\" is enough", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        Assert.Contains("It or c2 is enough.", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "meet"), ("subject", "c2"));
        Assert.Contains("Agreed: price 9.", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_waits_for_the_other()
    {
        var (room, seller, buyer) = await OfferedAsync(
            ("condition-0", "a survey is made"),
            ("condition-0-of", "buyer"),
            ("condition-1", "what it found is mended"),
            ("condition-1-of", "seller"),
            ("condition-1-when", "before")
        );
        await using var _ = room;
        Assert.Contains("due once c1 is met", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        Assert.Contains("It is due once c1 is met.", buyer.Text, StringComparison.Ordinal);
        await seller.GoAsync("/seat");
        Assert.Contains("<option value=\"c1\"", buyer.Page, StringComparison.Ordinal); // what comes later can wait for it, too
    }

    [Fact]
    public async Task Somebody_judges_and_silence_is_kept()
    {
        var (room, seller, buyer) = await OfferedAsync(
            ("condition-0", "the heating works"),
            ("condition-0-of", "seller"),
            ("condition-0-kind", "after"),
            ("condition-0-judge", "buyer"),
            ("condition-0-silent", "kept"),
            ("condition-0-due", "2"),
            ("condition-0-due-unit", "hours")
        );
        await using var _ = room;
        Assert.Contains("judged by buyer, met if nobody says otherwise by then", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        Assert.Contains("buyer says whether it is so.", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("It counts as kept if nobody reports anything else by its time.", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("id=\"fail-c1\"", buyer.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"fail-c1\"", (await seller.GoAsync("/seat")).Page, StringComparison.Ordinal);
    }

    private static async Task<(ClassRoom Room, Browser Seller, Browser Buyer)> OfferedAsync(params (string, string)[] more)
    {
        var document = new NegotiationDocument(
            new(Protocol.Contract, [Party.Principal("seller"), Party.Principal("buyer")], [Issue.Integer("price", 0, 20)]),
            []
        );
        var room = await ClassRoom.OpenAsync(document);
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", [("kind", "propose"), ("issue-0", "9"), ("do", "offer"), .. more]);
        await buyer.GoAsync("/seat");
        return (room, seller, buyer);
    }
}
