using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Documents.Scenarios;

/// <summary>What the preferences of the built-in scenarios are chosen for.</summary>
public class WhatAnAnalysisTeaches
{
    [Fact]
    public void Every_scenario_says_what_each_principal_wants_and_why()
    {
        foreach (var scenario in Scenario.All)
        {
            var document = scenario.Read();
            Assert.Equal(
                document.Setting.Parties.Where(one => one.Role == Role.Principal).Select(one => one.Id),
                document
                    .Preferences.Select(one => one.Party)
                    .Where(one => one.Value != "islands" && !document.Setting.Protocol.Ratifiers.Contains(one))
            );
            Assert.All(document.Preferences, one => Assert.InRange(one.Rationale!.Length, 80, 400));
        }
    }

    [Fact]
    public void Moscow_kyiv_between_two_capitals_nothing_suits_both_and_any_third_place_does()
    {
        Assert.Equal(0, Analysed.AtFirst("moscow-kyiv").Problem.IndividuallyRationalCount);
        var (problem, document, talks) = Analysed.AtLast("moscow-kyiv");
        var suited = Enumerable
            .Range(0, (int)problem.Space.Count)
            .Where(at => problem.Utilities(at).Zip(document.Preferences).All(pair => pair.First >= pair.Second.Reservation));
        Assert.Equal(
            ["Austria", "the Vatican", "Switzerland", "Turkiye", "a Gulf state"],
            suited.Select(at => problem.Space[at].Find("venue").ToString()).Distinct()
        );
        Assert.Empty(talks.Agreements);
    }

    // Neither side is favoured: exchange the two capitals, and the preferences are those of the other.
    [Fact]
    public void Moscow_kyiv_is_scored_alike_for_both_sides()
    {
        var both = Scenario.Find("moscow-kyiv")!.Read().Preferences;
        foreach (var venue in new[] { "Moscow", "Kyiv", "Austria", "the Vatican", "Switzerland", "Turkiye", "a Gulf state" })
            Assert.Equal(
                both[0].Utility([Issue.Text("venue").Is(venue)]),
                both[1]
                    .Utility([
                        Issue
                            .Text("venue")
                            .Is(
                                venue == "Moscow" ? "Kyiv"
                                : venue == "Kyiv" ? "Moscow"
                                : venue
                            ),
                    ])
            );
        Assert.Equal(both[0].Reservation, both[1].Reservation);
    }

    [Fact]
    public void Paris_1968_what_was_agreed_is_the_only_place_that_suited_both()
    {
        var (problem, _, talks) = Analysed.AtLast("paris-1968");
        Assert.Equal(talks.Agreements["a1"].Terms, problem.Space[Assert.Single(problem.IndividuallyRationalFrontier).OutcomeIndex]);
        Assert.Equal(0, Analysed.AtFirst("paris-1968").Problem.IndividuallyRationalCount);
    }

    [Fact]
    public void Used_car_a_bid_that_suited_both_was_withdrawn_and_the_last_price_did_not()
    {
        var (problem, _, talks) = Analysed.AtLast("used-car");
        Assert.Equal(
            "price: 8000, warranty: 6 months, handover: 2026-03-10",
            $"{problem.Space[Assert.Single(problem.Nash.Points).OutcomeIndex]}"
        );
        Assert.Equal(
            [("second-bid", true, true), ("third-bid", false, true), ("last-price", true, false)],
            new[] { "second-bid", "third-bid", "last-price" }.Select(id => (id, Suits(problem, talks, id, 0), Suits(problem, talks, id, 1)))
        );
    }

    [Fact]
    public void Job_offer_nights_traded_for_pay_would_be_better_for_both()
    {
        var (problem, _, talks) = Analysed.AtLast("job-offer");
        var (firm, nash) = (problem.Utilities(talks.Proposals["firm-offer"].Terms), Assert.Single(problem.Nash.Points).Utilities);
        Assert.All(firm.Zip(nash), pair => Assert.True(pair.Second > pair.First));
        Assert.Equal(
            [true, false, true, true],
            new[] { ("firm-offer", 0), ("counter-offer", 0), ("firm-offer", 1), ("counter-offer", 1) }.Select(one =>
                Suits(problem, talks, one.Item1, one.Item2)
            )
        );
    }

    [Fact]
    public void Coalition_the_climate_for_one_and_homes_for_the_other_beat_the_programme()
    {
        var (all, document, talks) = Analysed.AtLast("coalition");
        var three = BargainingProblem.Of(all.Space, [.. document.Preferences.Take(3)]);
        var programme = talks.Proposals["programme"].Terms;
        Terms package =
        [
            Issue.Number("budget").Is(2.5m),
            Issue.Text("climate").Is("2040"),
            Issue.Text("motto").Is("Build and renew"),
            Issue.Integer("housing").Is(32_000),
        ];
        Assert.All(three.Utilities(programme).Zip(three.Utilities(package)), pair => Assert.True(pair.Second > pair.First));
        Assert.False(Suits(all, talks, "programme", 3)); // why the Rural League leaves
        Assert.True(all.IndividuallyRationalCount > 0); // and why it need not have
    }

    [Fact]
    public void Single_text_the_draft_that_an_assembly_refused_did_not_suit_it_and_the_next_did()
    {
        var (problem, _, talks) = Analysed.AtLast("single-text");
        Assert.Equal([false, false, true], new[] { "draft-1", "draft-2", "draft-3" }.Select(id => Suits(problem, talks, id, 1)));
        Assert.All(new[] { "draft-1", "draft-2", "draft-3" }, id => Assert.True(Suits(problem, talks, id, 0)));
        // a longer season, which nobody put in a draft
        Assert.Contains("2027-09-30", $"{problem.Space[Assert.Single(problem.Nash.Points).OutcomeIndex]}", StringComparison.Ordinal);
    }

    private static bool Suits(BargainingProblem problem, Negotiation talks, ProposalId proposal, int party) =>
        problem.Utilities(talks.Proposals[proposal].Terms)[party] >= problem.UtilityRanges[party].Reservation;
}
