using NegotiationModel.Play;
using NegotiationModel.Teaching;
using Xunit;

namespace NegotiationModel.Tests.Teaching;

public sealed class PracticeIsPlayed
{
    [Fact]
    public void The_other_answers_at_once()
    {
        var practice = Begin("buyer", Strategies.Conceder);
        var first = practice.OfferedProposal!;

        Assert.Equal("seller", first.By.Value);
        Assert.Null(practice.Offer(Price(3)));
        Assert.Equal("buyer", practice.Talks.Proposals[1].By.Value);
        Assert.NotEqual(first.Id, practice.OfferedProposal!.Id);
        Assert.Equal(2, practice.Round);
    }

    [Fact]
    public void What_is_on_offer_can_be_taken()
    {
        var practice = Begin("buyer", Strategies.Conceder);
        var terms = practice.OfferedProposal!.Terms;

        Assert.Null(practice.Accept());
        Assert.True(practice.IsOver);
        Assert.Equal(terms, practice.Talks.Agreements[0].Terms);
        Assert.Null(practice.OfferedProposal);
        Assert.Equal("The talks are over.", practice.Accept());
        Assert.Equal("The talks are over.", practice.Offer(Price(3)));
    }

    [Fact]
    public void Rejecting_and_leaving_are_moves_as_well()
    {
        var practice = Begin("buyer", Strategies.HardLiner);

        Assert.Null(practice.Reject());
        Assert.Equal(ProposalStatus.Rejected, practice.Talks.Proposals[0].Status);
        Assert.Null(practice.WalkAway());
        Assert.Equal(NegotiationStatus.BrokenOff, practice.Talks.Status);
    }

    [Fact]
    public void Who_begins_has_nothing_to_answer()
    {
        var practice = Begin("seller", Strategies.Boulware);

        Assert.Null(practice.OfferedProposal);
        Assert.Equal("Nothing is on offer to you.", practice.Accept());
        Assert.Empty(practice.Talks.Log);
    }

    [Fact]
    public void What_the_rules_refuse_changes_nothing_and_says_why()
    {
        var practice = Begin("seller", Strategies.Boulware);

        Assert.Contains("it is above 10", practice.Offer(Price(11))!, StringComparison.Ordinal);
        Assert.StartsWith("A whole package is needed", practice.Offer([new("price", Value.Of(3))])!, StringComparison.Ordinal);
        Assert.Empty(practice.Talks.Log);
        Assert.Equal(1, practice.Round);
    }

    [Fact]
    public void What_the_other_cannot_weigh_is_named()
    {
        var practice = Practice.Begin(Scenario.UsedCar.Read(), "buyer", Strategies.Boulware);
        Terms terms =
        [
            new("price", Value.Of(7901)),
            new("warranty", Value.Of("none")),
            new("handover", practice.OfferableValues("handover")[0]),
        ];

        Assert.Equal("The other side cannot weigh 7901 on price; it can weigh 7900 or 7905.", practice.Offer(terms));
    }

    [Fact]
    public void Worth_is_one_s_own()
    {
        var practice = Begin("buyer", Strategies.Boulware);

        Assert.Equal(0.3 * 0.7 + 0.7, practice.Utility(Price(3)), 9);
        Assert.Equal([0.7, 0.73, 0.76], practice.TermsWorthAbout(0.7, maxCount: 3).Select(terms => Math.Round(practice.Utility(terms), 9)));
    }

    [Fact]
    public void It_says_what_is_permitted_and_why_not_the_rest()
    {
        var practice = Begin("buyer", Strategies.Boulware);
        practice.Offer(Price(0));

        Assert.Contains(practice.ExampleRulings, ruling => ruling.IsPermitted && ruling.Move is Move.Accept);
        Assert.Contains(practice.ExampleRulings, ruling => ruling.IsPermitted && ruling.Move is Move.Propose);
        Assert.All(practice.ExampleRulings, ruling => Assert.Equal("buyer", ruling.Move.By.Value));
    }

    [Fact]
    public void The_same_moves_and_seed_give_the_same_talks() =>
        Assert.Equal(NegotiationJson.Write(PlayedAtRandom()), NegotiationJson.Write(PlayedAtRandom()));

    [Fact]
    public void Every_principal_of_every_scenario_can_be_played()
    {
        foreach (var scenario in Scenario.All)
        {
            var document = scenario.Read();
            foreach (var wants in document.Preferences)
                if (document.Talks().Seats.Find(wants.Party)?.Party.Role is null or Role.Principal)
                {
                    var practice = Practice.Begin(document, wants.Party, Strategies.Linear, maxRounds: 4);
                    while (!practice.IsOver)
                        if (practice.OfferedProposal is null || practice.Reject() is not null)
                            Assert.Null(
                                practice.Offer(practice.TermsWorthAbout(1, 1)[0]) is { } refused && practice.WalkAway() is not null
                                    ? refused
                                    : null
                            );
                    Assert.Equal(document.Setting.Title, practice.Document.Setting.Title);
                }
        }
    }

    [Theory]
    [InlineData("dealer", "dealer is no principal whose preferences the document has; these are seller, buyer.")]
    public void Others_cannot_be_played(string party, string why) =>
        Assert.StartsWith(
            why,
            Assert.Throws<ArgumentException>(() => Practice.Begin(Scenario.UsedCar.Read(), party, Strategies.Linear)).Message,
            StringComparison.Ordinal
        );

    private static Practice Begin(PartyId you, Strategy other) => Practice.Begin(SmallCase.NotAgreed(), you, other, maxRounds: 10);

    private static Terms Price(int price) => [new("price", Value.Of(price)), new("service", Value.Of(true))];

    private static NegotiationDocument PlayedAtRandom()
    {
        var practice = Practice.Begin(SmallCase.NotAgreed(), "buyer", Strategies.RandomOffers, maxRounds: 5, seed: 7);
        while (!practice.IsOver)
            practice.Offer(Price(0));
        return practice.Document;
    }
}
