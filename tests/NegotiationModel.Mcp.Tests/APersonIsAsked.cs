using NegotiationModel.Hosting;
using Xunit;

namespace NegotiationModel.Mcp.Tests;

public sealed class APersonIsAsked
{
    public static TheoryData<string> Revisions => [.. Place.Revisions];

    [Theory, MemberData(nameof(Revisions))]
    public async Task Where_the_representative_may_only_speak(string revision)
    {
        await using var place = await Place.StartAsync(Cases.Car(), WithPeople(new SeatId("seller")));
        var asked = new List<string>();
        string? answer = null;
        var clerk = await place.SitAsync("car", new("seller", "clerk"), revision, question => Said(asked, question, answer));
        var offer = Cases.Offer(Cases.Seller, 9_000);
        Assert.Contains("A person would be asked first.", (await clerk.MoveAsync("try_move", offer)).Text(), StringComparison.Ordinal);
        Assert.Empty(asked);

        foreach (var no in new[] { null, "do not make it", "nonsense" })
        {
            answer = no;
            Assert.Equal("personDeclined", (await clerk.MakeAsync(offer)).Code());
        }

        Assert.Empty(await Log(place));
        answer = "make the move";
        Assert.StartsWith("Made.", (await clerk.MakeAsync(offer)).Text(), StringComparison.Ordinal);
        var made = Assert.Single(await Log(place));
        Assert.Equal((new PartyId("seller"), null), (made.By, made.Representative));
        Assert.Equal(4, asked.Count);
        Assert.All(asked, one => Assert.Contains("Ms Bondar proposes terms (price: 9000 EUR)", one, StringComparison.Ordinal));

        await clerk.MakeAsync(Cases.Seller.Says("The car is in good repair."));
        Assert.Equal((4, new RepresentativeId("clerk")), (asked.Count, (await Log(place))[1].Representative));
    }

    [Theory, MemberData(nameof(Revisions))]
    public async Task But_not_about_what_the_rules_refuse(string revision)
    {
        await using var place = await Place.StartAsync(Cases.Car(), WithPeople(new SeatId("seller")));
        var asked = new List<string>();
        var clerk = await place.SitAsync("car", new("seller", "clerk"), revision, question => Said(asked, question, "make the move"));
        Assert.Equal("unknownProposal", (await clerk.MakeAsync(Cases.Seller.Accepts("p7"))).Code());
        Assert.Empty(asked);
    }

    [Theory, MemberData(nameof(Revisions))]
    public async Task And_where_nobody_can_be_asked_nothing_is_made(string revision)
    {
        await using var place = await Place.StartAsync(Cases.Car(), WithPeople(new SeatId("seller")));
        var clerk = await place.SitAsync("car", new("seller", "clerk"), revision);
        Assert.Equal("personNeeded", (await clerk.MakeAsync(Cases.Offer(Cases.Seller, 9_000))).Code());

        await using var other = await Place.StartAsync(Cases.Car());
        var alone = await other.SitAsync("car", new("seller", "clerk"), revision, _ => "make the move");
        Assert.Equal("noAuthority", (await alone.MakeAsync(Cases.Offer(Cases.Seller, 9_000))).Code());
        Assert.Empty(await Log(other));
    }

    [Theory, MemberData(nameof(Revisions))]
    public async Task Whether_to_ratify_what_was_agreed(string revision)
    {
        foreach (var (answer, status) in new[] { ("ratify", "inForce"), ("refuse", "unratified"), ("decide later", "pending") })
        {
            await using var place = await Place.StartAsync(
                Cases.Car(isRatified: true),
                WithPeople(new SeatId("seller"), new SeatId("board"))
            );
            var asked = new List<string>();
            var clerk = await place.SitAsync(
                "car",
                new("seller", "clerk"),
                revision,
                question => Said(asked, question, question.Contains("ratify", StringComparison.Ordinal) ? answer : "make the move")
            );
            await place.Desk.MakeAsync("car", new("buyer"), Cases.Offer(Cases.Buyer, 8_000));
            await clerk.MakeAsync(Cases.Seller.Accepts("p1"));
            Assert.Equal(2, asked.Count); // in one call, whether to accept and whether to ratify
            Assert.All(asked, one => Assert.Contains("8000", one, StringComparison.Ordinal)); // decided is on what is proposed
            var talks = (await place.Desk.FindAsync("car"))!.Talks;
            Assert.Equal(status, NegotiationJson.Name(Assert.Single(talks.Agreements).Status));
            Assert.Equal(answer == "decide later" ? 2 : 3, talks.Log.Count);
        }
    }

    [Theory, MemberData(nameof(Revisions))]
    public async Task Beyond_the_mandate(string revision)
    {
        await using var place = await Place.StartAsync(
            Cases.Car(),
            options =>
                options.SeatFor = (id, seat) =>
                    new(id, seat) { NeedsConfirmation = (move, _) => move is Move.Propose offer && offer.Terms[Cases.Price] > 8_000 }
        );
        var asked = new List<string>();
        var buyer = await place.SitAsync("car", new("buyer"), revision, question => Said(asked, question, "do not make it"));
        Assert.StartsWith("Made.", (await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 8_000))).Text(), StringComparison.Ordinal);
        Assert.Equal("personDeclined", (await buyer.MakeAsync(Cases.Offer(Cases.Buyer, 8_001))).Code());
        Assert.Single(asked);
        Assert.Single(await Log(place));
    }

    private static Action<McpEndpointOptions> WithPeople(params SeatId[] people) =>
        options => options.SeatFor = (id, seat) => new(id, seat) { SeatsDecidedByUser = [.. people] };

    private static string? Said(List<string> asked, string question, string? answer)
    {
        asked.Add(question);
        return answer;
    }

    private static async Task<List<Move>> Log(Place place) => [.. (await place.Desk.FindAsync("car"))!.Talks.Log.Select(one => one.Move)];
}
