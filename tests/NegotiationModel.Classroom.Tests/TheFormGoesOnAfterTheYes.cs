using System.Net;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheFormGoesOnAfterTheYes
{
    [Fact]
    public async Task A_body_votes_and_says_how()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Diplomacy));
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", Offer("9"));
        await buyer.GoAsync("/seat");

        await buyer.SendAsync(
            "/seat/move",
            ("kind", "accept"),
            ("subject", "p1"),
            ("condition-0", "the members vote for it"),
            ("condition-0-of", "buyer"),
            ("condition-0-kind", "before"),
            ("condition-0-vote", "on")
        );
        Assert.Contains("Votes for it", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("subject", "c1"), ("kind", "meet"), ("votes-for", "4"), ("votes-against", "5"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, buyer.Status); // 4 of 9 are no majority
        Assert.Contains("value=\"5\"", buyer.Page, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("subject", "c1"), ("kind", "meet"), ("votes-for", "6"), ("votes-against", "3"));

        Assert.Contains("(6 for, 3 against)", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("Agreed: price 9, colour blue.", buyer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_abstain_does_so_where_the_protocol_has_it()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Diplomacy with { AllowsAbstention = true }));
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", Offer("9"));
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "abstain"), ("subject", "p1"));
        Assert.Contains("buyer abstains.", buyer.Text, StringComparison.Ordinal);

        await using var other = await ClassRoom.OpenAsync(Under(Protocol.Diplomacy));
        var (first, second) = await other.PairAsync();
        await first.SendAsync("/seat/move", Offer("9"));
        Assert.DoesNotContain("id=\"abstain-p1\"", (await second.GoAsync("/seat")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_of_several_has_co_sponsors()
    {
        var three = Under(Protocol.Diplomacy);
        three = three with { Setting = three.Setting with { Parties = [.. three.Setting.Parties, Party.Principal("agent")] } };
        await using var room = await ClassRoom.OpenAsync(three);
        var (seller, _) = await room.PairAsync();
        var own = seller.Text.Contains("You are", StringComparison.Ordinal) ? seller : throw new InvalidOperationException();
        await own.SendAsync("/seat/move", [.. Offer("9"), ("with-agent", "on")]);

        Assert.Contains("Together with agent.", own.Text, StringComparison.Ordinal);
        await using var two = await ClassRoom.OpenAsync(Under(Protocol.Diplomacy));
        Assert.DoesNotContain("name=\"with-", (await two.PairAsync()).First.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lease_is_amended_left_with_notice_and_what_was_promised_is_broken_when_the_talks_are_over()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Contract));
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync(
            "/seat/move",
            [
                .. Offer("9"),
                ("term", "2"),
                ("term-unit", "hours"),
                ("exit", "notice"),
                ("notice", "10"),
                ("notice-unit", "minutes"),
                ("condition-0", "the boiler works"),
                ("condition-0-of", "seller"),
                ("condition-0-kind", "free"),
            ]
        );
        await buyer.GoAsync("/seat");
        Assert.Contains("It may be left with notice of 10 minutes.", buyer.Text, StringComparison.Ordinal);
        Assert.Matches(@"The agreement lasts until \d\d:\d\d\.", buyer.Text);
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        Assert.Contains("Agreed: price 9, colour blue.", buyer.Text, StringComparison.Ordinal);

        await buyer.SendAsync("/seat/move", ("kind", "fail"), ("subject", "c1")); // for the buyer, since there is just one other
        Assert.Contains("the boiler works (failed)", buyer.Text, StringComparison.Ordinal);
        await seller.GoAsync("/seat");
        Assert.Contains("Offer to change what is agreed", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("about", "amends a1"), ("issue-0", "7"), ("do", "offer"));
        await buyer.GoAsync("/seat");
        Assert.Contains("It is to change a1.", buyer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("without a term", buyer.Text, StringComparison.Ordinal); // what is left empty changes nothing
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p2"));
        Assert.Contains("price 7", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "withdraw"), ("subject", "a1"));
        Assert.Contains("withdraws from a1", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "resume"), ("subject", "a1"));
        Assert.Contains("takes back its suspension or its notice", buyer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_side_requires_the_other_concedes_and_what_ended_is_brought_back()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Contract));
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", Offer("9"));
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));

        await buyer.SendAsync(
            "/seat/move",
            ("kind", "require"),
            ("on", "a1"),
            ("condition-0", "a guarantee is given"),
            ("condition-0-of", "seller"),
            ("condition-0-kind", "after")
        );
        await seller.GoAsync("/seat");
        Assert.Contains("Claimed. Set by buyer", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "concede"), ("subject", "c1"));
        Assert.Contains("Outstanding. Set by buyer", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("about", "ends a1"), ("do", "offer"));
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p2"));
        Assert.Contains("Nothing was agreed.", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "propose"), ("about", "revives a1"), ("do", "offer"));
        await seller.GoAsync("/seat");
        await seller.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p3"));
        Assert.Contains("Agreed: price 9, colour blue.", seller.Text, StringComparison.Ordinal);
    }

    private static (string, string)[] Offer(string price) =>
        [("kind", "propose"), ("issue-0", price), ("issue-1", "blue"), ("do", "offer")];

    private static NegotiationDocument Under(Protocol rules) =>
        new(
            new(
                rules,
                [Party.Principal("seller"), Party.Principal("buyer")],
                [Issue.Integer("price", 0, 20), Issue.Choice("colour", "red", "blue")]
            ),
            []
        );
}
