using System.Net;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

/// <summary>Before an offer leaves issues open, or a move lies below one's walk-away, the page asks.</summary>
public sealed class TheFormAsksFirst
{
    private static readonly (string, string)[] Partial = [("kind", "propose"), ("issue-0", "8400"), ("do", "offer")],
        Whole = [("kind", "propose"), ("issue-0", "8400"), ("issue-1", "none"), ("issue-2", "2026-03-20"), ("do", "offer")];

    [Fact]
    public async Task What_leaves_issues_open_is_sent_when_one_is_sure()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();

        await seller.SendOnceAsync("/seat/move", Partial);
        Assert.True(seller.IsAsked);
        Assert.Equal(HttpStatusCode.OK, seller.Status);
        Assert.Contains("It leaves open: Warranty, Handover.", seller.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"8400\"", seller.Page, StringComparison.Ordinal); // it is still filled in, to be changed
        Assert.DoesNotContain("(p1)", (await buyer.GoAsync("/seat")).Text, StringComparison.Ordinal);

        await seller.SendOnceAsync("/seat/move", ("kind", "propose"), ("issue-0", "8400"), ("sure", Sure(seller)));
        Assert.Contains("(p1)", seller.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_offer_above_the_walk_away_is_sent_at_once()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, _) = await room.PairAsync();
        await seller.SendOnceAsync("/seat/move", Whole);
        Assert.False(seller.IsAsked);
        Assert.Contains("(p1)", seller.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_sure_of_one_offer_is_asked_about_another()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, _) = await room.PairAsync();
        await seller.SendOnceAsync("/seat/move", Partial);
        var sure = Sure(seller);
        await seller.GoAsync("/seat");
        await seller.SendOnceAsync("/seat/move", ("kind", "propose"), ("issue-0", "8300"), ("do", "offer"), ("sure", sure));
        Assert.True(seller.IsAsked);
    }

    [Fact]
    public async Task Less_than_without_an_agreement_is_neither_offered_nor_accepted_without_asking()
    {
        await using var room = await ClassRoom.OpenAsync(OfTwo());
        var (seller, buyer) = await room.PairAsync();
        await seller.SendOnceAsync("/seat/move", ("kind", "propose"), ("issue-0", "4"), ("do", "offer"));
        Assert.Contains(
            "It is worth 20 points to you: below the 30 that you have without an agreement.",
            seller.Text,
            StringComparison.Ordinal
        );
        await seller.GoAsync("/seat");
        await seller.SendOnceAsync("/seat/move", ("kind", "propose"), ("issue-0", "18"), ("do", "offer"));
        Assert.False(seller.IsAsked);

        await buyer.GoAsync("/seat");
        await buyer.SendOnceAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        Assert.Contains("Accept it all the same", buyer.Text, StringComparison.Ordinal);
        Assert.Contains(
            "It is worth 10 points to you: below the 30 that you have without an agreement.",
            buyer.Text,
            StringComparison.Ordinal
        );
        await buyer.SendOnceAsync("/seat/move", ("kind", "accept"), ("subject", "p1"), ("sure", Sure(buyer)));
        Assert.Contains("Agreed: price 18.", buyer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_walk_away_is_asked_about()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();

        await seller.SendOnceAsync("/seat/move", ("kind", "walkAway"));
        Assert.True(seller.IsAsked);
        Assert.Contains("The talks would be over for everybody at the table", seller.Text, StringComparison.Ordinal);
        Assert.Matches("class=\"button main\" id=\"unsure\" href=\"/seat\">No, go on talking<", seller.Page);
        Assert.Contains("Offer this", (await buyer.GoAsync("/seat")).Text, StringComparison.Ordinal);

        await seller.SendOnceAsync("/seat/move", ("kind", "walkAway"), ("sure", Sure(seller)));
        Assert.Contains("Ms Bondar walks away", Spaces(seller.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("Offer this", (await buyer.GoAsync("/seat")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_other_side_offers_is_not_offered_back_without_asking()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        await seller.SendOnceAsync("/seat/move", Whole);
        await buyer.GoAsync("/seat?counter=p1");

        await buyer.SendOnceAsync("/seat/move", [.. Whole, ("answers", "p1")]);
        Assert.Contains("It is what Ms Bondar offers in p1. If you want that, accept p1", buyer.Text, StringComparison.Ordinal);
        await buyer.GoAsync("/seat");
        await buyer.SendOnceAsync("/seat/move", [.. Whole, ("issue-0", "8300"), ("answers", "p1")]);
        Assert.DoesNotContain("It is what", buyer.Text, StringComparison.Ordinal);
    }

    // What is refused need not be asked about.
    [Fact]
    public async Task What_cannot_be_sent_is_not_asked_about()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, _) = await room.PairAsync();
        await seller.SendOnceAsync("/seat/move", ("kind", "propose"), ("issue-0", "-5"), ("do", "offer"));
        Assert.False(seller.IsAsked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, seller.Status);
    }

    // Some agree on one issue after the other.
    [Fact]
    public async Task One_issue_alone_is_no_doubt_where_issues_are_agreed_one_by_one()
    {
        var document = Scenario.UsedCar.Read();
        document = document with
        {
            Setting = document.Setting with { Protocol = document.Setting.Protocol with { Settlement = Settlement.ByIssue } },
        };
        await using var room = await ClassRoom.OpenAsync(document);
        var (seller, _) = await room.PairAsync();
        await seller.SendOnceAsync("/seat/move", Partial);
        Assert.False(seller.IsAsked);
    }

    [Fact]
    public async Task What_changes_an_agreement_is_worth_what_it_makes_of_the_whole()
    {
        await using var room = await ClassRoom.OpenAsync(OfTwo(Issue.YesNo("paint")));
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "10"), ("issue-1", "no"), ("do", "offer"));
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        await seller.GoAsync("/seat");
        await seller.SendOnceAsync(
            "/seat/move",
            ("kind", "propose"),
            ("about", "amends a1"),
            ("issue-1", "yes"),
            ("issue-0", ""),
            ("do", "worth")
        );
        Assert.Contains("This package with what is agreed is worth 50 points to you.", seller.Text, StringComparison.Ordinal);
        await seller.GoAsync("/seat");
        await seller.SendOnceAsync(
            "/seat/move",
            ("kind", "propose"),
            ("about", "amends a1"),
            ("issue-1", "yes"),
            ("issue-0", ""),
            ("do", "offer")
        );
        Assert.False(seller.IsAsked); // nothing of the whole is open, and it is worth 50
        await buyer.GoAsync("/seat");
        Assert.Contains("Worth to you: 50 points with what is agreed", Spaces(buyer.Text), StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p2"));
        Assert.Contains("change a1 as amended by a2", buyer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<option value=\"amends a2\"", buyer.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_begins_with_nothing_filled_in()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", Whole);
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        Assert.Matches("<details id=\"change\">\\s*<summary[^>]*>Offer to change what is agreed", buyer.Page); // and it is closed
        Assert.DoesNotContain("value=\"2026-03-20\"", buyer.Page, StringComparison.Ordinal);
    }

    private static string Sure(Browser browser) =>
        browser.Fields("/seat/move", [("sure", browser.Page.Split("name=\"sure\" value=\"")[1].Split('"')[0])])["sure"];

    private static string Spaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static NegotiationDocument OfTwo(params Issue[] more)
    {
        var price = Issue.Integer("price", 0, 20);
        var (seller, buyer) = (Party.Principal("seller"), Party.Principal("buyer"));
        return new(new(Protocol.Contract, [seller, buyer], [price, .. more]), [])
        {
            Preferences =
            [
                seller.Wants(price.Worth(1, worst: 0, best: 20)) with
                {
                    Reservation = 0.3,
                },
                buyer.Wants(price.Worth(1, worst: 20, best: 0)) with
                {
                    Reservation = 0.3,
                },
            ],
        };
    }
}
