using System.Net;
using System.Text.RegularExpressions;
using NegotiationModel.Hosting.Tests;
using NodaTime;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheFormOffersWhatIsPermitted
{
    [Fact]
    public async Task An_offer_may_have_an_end_be_firm_and_hang_on_something()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Contract));
        var (seller, buyer) = await room.PairAsync();

        await seller.SendAsync(
            "/seat/move",
            [
                .. Offer("9"),
                ("expires", "20"),
                ("expires-unit", "minutes"),
                ("firm", "on"),
                ("condition-0", "the bank agrees"),
                ("condition-0-of", "buyer"),
                ("condition-0-kind", "before"),
                ("condition-0-due", "2"),
                ("condition-0-due-unit", "hours"),
            ]
        );
        Assert.Equal(HttpStatusCode.OK, seller.Status);
        await buyer.GoAsync("/seat");

        Assert.Matches(@"Firm until \d\d:\d\d", buyer.Text);
        Assert.Matches(@"Open until \d\d:\d\d", buyer.Text);
        Assert.Matches(@"On condition: .*the bank agrees \(asked of buyer, .*\)", buyer.Text);
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        Assert.Contains("Agreed, and waiting for what it hangs on: price 9, colour blue.", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "meet"), ("subject", "c1"));
        Assert.Contains("Agreed: price 9, colour blue.", buyer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_is_given_more_time_and_a_firm_one_is_not_taken_back()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Contract));
        var (seller, _) = await room.PairAsync();
        await seller.SendAsync("/seat/move", [.. Offer("9"), ("expires", "20"), ("expires-unit", "minutes"), ("firm", "on")]);
        var before = Regex.Match(seller.Text, @"Open until (\d\d:\d\d)").Groups[1].Value;

        await seller.SendAsync("/seat/move", ("kind", "setLimit"), ("target", "p1"), ("until", "40"), ("until-unit", "minutes"));

        Assert.Matches(@"Open until \d\d:\d\d", seller.Text);
        Assert.DoesNotContain($"Open until {before}", seller.Text, StringComparison.Ordinal);
        Assert.Contains($"Firm until {before}", seller.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"withdraw-p1\"", (await seller.GoAsync("/seat")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_end_that_was_lifted_is_not_put_off()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Contract));
        var (seller, _) = await room.PairAsync();
        await seller.SendAsync("/seat/move", [.. Offer("9"), ("expires", "20"), ("expires-unit", "minutes")]);
        Assert.Contains("id=\"give-time\"", seller.Page, StringComparison.Ordinal);

        await seller.SendAsync("/seat/move", ("kind", "setLimit"), ("target", "p1"), ("do", "lift"));

        Assert.DoesNotContain("id=\"give-time\"", seller.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_may_be_to_a_part_and_hang_on_something_that_is_met()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Diplomacy));
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", Offer("9"));
        await buyer.GoAsync("/seat");

        await buyer.SendAsync(
            "/seat/move",
            ("kind", "accept"),
            ("subject", "p1"),
            ("part-0", "on"),
            ("condition-0", "a receipt is given"),
            ("condition-0-of", "seller"),
            ("condition-0-kind", "before")
        );
        await seller.GoAsync("/seat");
        Assert.Contains("c1: a receipt is given", seller.Text, StringComparison.Ordinal);
        Assert.Contains("seller has to bring it about", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "meet"), ("subject", "c1"));

        Assert.Contains("a receipt is given (met)", seller.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_the_talks_a_pause_and_the_agenda_are_set_where_the_protocol_lets_one()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Diplomacy));
        var (seller, buyer) = await room.PairAsync();

        await seller.SendAsync("/seat/move", ("kind", "setDeadline"), ("until", "30"), ("until-unit", "minutes"));
        Assert.Matches(@"sets the deadline to \d+ \w+ \d{4} \d\d:\d\d\s", seller.Text); // a whole minute
        Assert.Matches(@"The talks end at \d\d:\d\d", (await buyer.GoAsync("/seat")).Text);
        await buyer.SendAsync("/seat/move", ("kind", "setDeadline"), ("do", "lift"));
        Assert.DoesNotMatch(@"The talks end at \d\d:\d\d", buyer.Text);
        await buyer.SendAsync(
            "/seat/move",
            ("kind", "amendAgenda"),
            ("agenda-issue", ""),
            ("agenda-name", "Where we meet"),
            ("agenda-type", "choice"),
            ("agenda-options", "Lviv\r\nOdesa")
        );
        Assert.True(buyer.Status == HttpStatusCode.OK, buyer.Text);
        Assert.Contains("<option value=\"Odesa\">", (await seller.GoAsync("/seat")).Page, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "amendAgenda"), ("agenda-issue", "price"), ("agenda-to", "50"));
        Assert.Contains("0 to 50", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "undertake"), ("condition-0", "I come in time"));
        Assert.Contains("c1: I come in time", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "suspend"), ("until", "1"), ("until-unit", "hours"));
        Assert.Contains("suspended", seller.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_protocol_does_not_have_is_not_there_and_why()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.BestOffer));
        var (seller, buyer) = await room.PairAsync();
        Assert.DoesNotContain("Without conditions:", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", Offer("9"));
        await buyer.GoAsync("/seat");

        foreach (var field in (string[])["condition-0", "part-0", "form-setDeadline", "form-suspend", "form-amendAgenda", "form-undertake"])
            Assert.DoesNotContain($"\"{field}\"", buyer.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Only as it is:", buyer.Text, StringComparison.Ordinal); // nor is it said at every offer
        foreach (var label in (string[])["Set or lift the deadline", "Suspend the talks", "Add to the agenda", "Promise something"])
            Assert.Matches($"{label}(, [^:]+)?: ", buyer.Text);
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_stays_filled_in()
    {
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Contract));
        var (seller, _) = await room.PairAsync();

        await seller.SendAsync("/seat/move", [.. Offer("9"), ("expires", "soon"), ("expires-unit", "hours"), ("condition-0", "it rains")]);
        Assert.Contains(
            "How long it stands: a whole number of minutes, hours or days is expected, and “soon”",
            seller.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("value=\"it rains\"", seller.Page, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", [.. Offer("9"), ("firm", "on")]);
        Assert.Contains("Say how long the offer stands", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "amendAgenda"), ("agenda-name", "a\u0001b"), ("agenda-type", "money"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, seller.Status);
        await seller.SendAsync("/seat/move", ("kind", "setDeadline"), ("until", ""));
        Assert.Contains("write how long from now", seller.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_time_that_is_sent_twice_makes_one_move()
    {
        var clock = new ManualTime(SystemClock.Instance.GetCurrentInstant());
        await using var room = await ClassRoom.OpenAsync(Under(Protocol.Contract), clock);
        var (seller, _) = await room.PairAsync();
        var fields = seller.Fields("/seat/move", [.. Offer("9"), ("expires", "20"), ("expires-unit", "minutes")]);

        await seller.PostAsync("/seat/move", fields);
        clock.Advance(Duration.FromMinutes(1)); // what is filled in counts from now
        await seller.PostAsync("/seat/move", fields);

        Assert.Equal(HttpStatusCode.OK, seller.Status);
        Assert.DoesNotContain("(p2)", seller.Text, StringComparison.Ordinal);
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
