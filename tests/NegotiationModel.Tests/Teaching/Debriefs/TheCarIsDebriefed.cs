using NegotiationModel.Teaching;
using Xunit;

namespace NegotiationModel.Tests.Teaching;

/// <summary>A case with a price of which only some values are looked at, and with days.</summary>
public sealed class TheCarIsDebriefed
{
    [Fact]
    public void The_best_that_suits_all_is_the_same_whatever_was_agreed()
    {
        var first = Debrief.Of(Agreed(8000), Agreed(8150)).Roles[0].Ideal!.Value;

        Assert.Equal(first, Debrief.Of(Agreed(7777), Agreed(7801), Agreed(8149.5m)).Roles[0].Ideal!.Value, 12);
        Assert.Equal(0.6295, first, 3);
    }

    // At 8150 with six months the buyer has just what he has without an agreement: the seller can hope for no more.
    [Fact]
    public void Shares_end_at_a_hundred_per_cent()
    {
        var page = Debrief.Of(Agreed(8150), Agreed(7800)).ToPage().ToString();

        Assert.Contains("Ms Bondar: 2, from ", page, StringComparison.Ordinal);
        Assert.Contains(" to 100, ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Above 100 %", page, StringComparison.Ordinal);
        Assert.Contains("Above 100 %", Debrief.Of(Agreed(8160), Agreed(7800)).ToPage().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_have_names_currencies_and_days() =>
        Assert.Contains(
            "<td>Price: 8150 EUR, Warranty: 6 months, Handover: 10 Mar 2026</td>",
            Debrief.Of(Agreed(8150), Agreed(7800)).ToPage().ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_marks_of_the_picture_are_told()
    {
        var page = Debrief.Of(Agreed(8150), Agreed(7800)).ToPage().ToString();

        Assert.Contains("Nash: the gains above the walk-aways, multiplied, are greatest.", page, StringComparison.Ordinal);
        Assert.Contains("A filled circle is where tables ended", page, StringComparison.Ordinal);
    }

    [Fact]
    public void One_value_is_no_picture()
    {
        var page = Debrief.Of(Agreed(8150), Agreed(8150)).ToPage().ToString();

        Assert.Contains("Ms Bondar: 100 %. Mr Ivanenko: 0 %.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Offers until the end", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Sampled_outcomes_are_not_counted()
    {
        var car = Scenario.UsedCar.Read();

        Assert.Contains("It ended without agreement though something would have suited everybody.", Debrief.Of(car).Findings);
    }

    [Fact]
    public void The_own_page_says_what_it_measures()
    {
        var own = OwnSideDebrief.Of(Agreed(8150), "buyer");

        Assert.StartsWith(
            "Agreed after 2 offers: Price: 8150 EUR, Warranty: 6 months, Handover: 10 Mar 2026.",
            own.Ending[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The best package on your own sheet is worth 100 points, whatever others want.",
            own.Ending[^1],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(own.Ending, sentence => sentence.Contains('%', StringComparison.Ordinal));
    }

    [Fact]
    public void An_offer_says_who_made_it_and_its_terms_beside_their_words()
    {
        var agreed = Agreed(8150);
        var (offer, move) = (OwnSideDebrief.Of(agreed, "buyer").Offers[0], (Move.Propose)agreed.Moves[0]);
        Assert.Equal((move.By, move.Terms), (offer.By, offer.Terms));
        Assert.Equal($"p1 of {agreed.Setting.Parties.Single(party => party.Id == move.By).Name}: {offer.TermsText}", offer.ToString());
    }

    [Fact]
    public void What_became_of_an_offer_is_told_as_at_the_end()
    {
        var agreed = Agreed(8150);

        Assert.Equal(["fell with the agreement", "accepted"], OwnSideDebrief.Of(agreed, "buyer").Offers.Select(offer => offer.Result));
        Assert.Equal(
            ["still open at the end", "still open at the end"],
            OwnSideDebrief.Of(agreed with { Moves = [.. agreed.Moves.Take(2)] }, "buyer").Offers.Select(offer => offer.Result)
        );
        Assert.Equal(
            ["still open at the end", "replaced by a later offer", "still open at the end"],
            OwnSideDebrief
                .Of(agreed with { Moves = [.. agreed.Moves.Take(2), ((Move.Propose)agreed.Moves[1]) with { Proposal = "p3" }] }, "buyer")
                .Offers.Select(offer => offer.Result)
        );
    }

    private static NegotiationDocument Agreed(decimal price) =>
        Scenario.UsedCar.Read() with
        {
            Moves =
            [
                new Move.Propose("buyer", Terms(7000)) { Proposal = "p1" },
                new Move.Propose("seller", Terms(price)) { Proposal = "p2" },
                new Move.Accept("buyer", "p2"),
            ],
        };

    private static Terms Terms(decimal price) =>
        [new("price", Value.Of(price)), new("warranty", Value.Of("6 months")), new("handover", Value.Of("2026-03-10"))];
}
