using NegotiationModel.Teaching;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Teaching;

public sealed class DebriefsTellHowTablesEnded
{
    private static readonly Debrief OfFour = Debrief.Of(
        SmallCase.Agreed(10, hasService: true),
        SmallCase.Agreed(5, hasService: false, minutes: 45),
        SmallCase.Agreed(8, hasService: true),
        SmallCase.NotAgreed()
    );

    [Fact]
    public void What_each_had_in_the_end()
    {
        Assert.Equal(["(0.7, 0.7)", "(0.65, 0.15)", "(0.56, 0.76)", "(0.2, 0.2)"], OfFour.Tables.Select(Pair));
        Assert.Equal([true, true, true, false], OfFour.Tables.Select(table => table.HasAgreement));
        Assert.Equal("price: 5, service: no", OfFour.Tables[1].Terms!.ToString());
        Assert.Equal(NegotiationStatus.BrokenOff, OfFour.Tables[3].Status);
    }

    [Fact]
    public void What_was_left()
    {
        // from 65 and 15 points one can go on to 70 and 70; without agreement from 20 and 20 as well
        Assert.Equal([0, 0.6, 0, 1], OfFour.Tables.Select(table => Math.Round(table.LeftOnTheTable!.Value, 9)));
        Assert.Contains(
            "1 of 3 agreements left something that would have cost nobody anything, 20 points on average over all "
                + "agreements, and at most 60, at table 2.",
            OfFour.Findings
        );
        Assert.Contains("At 1 table somebody agreed to less than its walk-away.", OfFour.Findings);
        Assert.Contains("1 table ended without agreement though 12 of 22 outcomes would have suited everybody.", OfFour.Findings);
    }

    // At price 5 without the service settled they have 35 and 15 points, and could have gone on to 70 and 70, say.
    [Fact]
    public void What_is_left_open_is_left_on_the_table()
    {
        var debrief = Debrief.Of(SmallCase.AgreedOnThePrice(5), SmallCase.Agreed(10, hasService: true));

        Assert.Equal([0.9, 0], debrief.Tables.Select(table => Math.Round(table.LeftOnTheTable!.Value, 9)));
        Assert.Contains(
            "1 of 2 agreements left something that would have cost nobody anything, 45 points on average over all agreements, "
                + "and at most 90, at table 1.",
            debrief.Findings
        );
        Assert.Contains("1 agreement left issues open, which count as worth nothing to anybody.", debrief.Findings);
        var alone = Debrief.Of(SmallCase.AgreedOnThePrice(5));
        Assert.Equal("It left 90 points that would have cost nobody anything.", alone.Findings[1]);
        Assert.Equal("★ Agreed after 2 offers, with issues left open: price: 5.", alone.Lesson!.Ending[0]);
        Assert.Contains("Left on the table: 0.9 together, without anybody losing.", alone.Lesson.Ending);
        Assert.StartsWith("Nobody would lose by going on from there to price: 10", alone.Questions[0], StringComparison.Ordinal);
    }

    [Fact]
    public void How_often_and_how_late_they_agreed()
    {
        Assert.Equal(0.75, OfFour.AnyAgreementRate.PointEstimate);
        Assert.Equal("3 of 4 tables agreed: 75 %.", OfFour.Findings[0]);
        Assert.Equal(
            [Duration.FromMinutes(30), Duration.FromMinutes(45)],
            OfFour.Tables.Take(2).Select(table => table.TimeToAgreementOrLastMove)
        );
        Assert.Contains("The first agreed after 30 minutes, half of them by 30 minutes, the last after 45 minutes.", OfFour.Findings);
    }

    [Theory]
    [InlineData(0.05, "5 (95 % interval 0 to 20)")]
    [InlineData(0.95, "95 (95 % interval 80 to 100)")]
    public void An_interval_goes_no_farther_than_points_do(double mean, string told) =>
        Assert.Equal(told, DebriefText.Estimate(new(6, mean, mean - 0.15, mean + 0.15)));

    [Fact]
    public void Roles_over_all_tables()
    {
        var seller = OfFour.Roles[0];

        Assert.Equal(("The seller", 0.2), (seller.Name, seller.Reservation));
        Assert.Equal(0.7, seller.Ideal!.Value, 9);
        Assert.Equal((0.7 + 0.65 + 0.56 + 0.2) / 4, seller.Utility.PointEstimate, 9);
        Assert.Equal((0.7 + 0.65 + 0.56) / 3, seller.UtilityWhenAgreed.PointEstimate, 9);
    }

    [Fact]
    public void First_offers_against_results()
    {
        var debrief = Debrief.Of([.. Openings(10, 9), .. Openings(7, 5)]);

        Assert.Equal(1, debrief.Tables[0].OpeningUtilities[0]!.Value, 9);
        Assert.Contains("The seller: who asked for more than 79 points at first had 63 in the end; the others 35.", debrief.Findings);
    }

    [Fact]
    public void Questions_follow_from_the_numbers()
    {
        Assert.StartsWith(
            "Table 2 agreed on price: 5, service: no. Nobody would lose by going on from there to price: 10, service: yes.",
            OfFour.Questions[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "With the same sheet The seller had 56 points at table 3 and 70 at table 1.",
            OfFour.Questions[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_one_table_it_tells_the_lesson()
    {
        var debrief = Debrief.Of(SmallCase.Agreed(5, hasService: false));

        Assert.Equal(["The table agreed.", "It left 60 points that would have cost nobody anything."], debrief.Findings.Take(2));
        Assert.Contains(
            "The seller asked for 1 at first and for 0.65 at last; steps: 1 × concession. It first gave way in offer 3, which cost it "
                + "0.35 and brought the other side 0.15.",
            debrief.Lesson!.TurningPoints
        );
        Assert.Contains("Left on the table: 0.6 together, without anybody losing.", debrief.Lesson.Ending);
        Assert.StartsWith(
            "Nobody would lose by going on from there to price: 10, service: yes (The seller 0.7, The buyer 0.7).",
            debrief.Questions[0],
            StringComparison.Ordinal
        );
        Assert.Contains("<h2>Turning points</h2>", debrief.ToPage().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Talks_that_go_on_have_not_failed()
    {
        var document = SmallCase.NotAgreed();
        document = document with { Moves = [.. document.Moves.Take(2)] };

        Assert.Equal(["The table has not agreed so far.", "12 of 22 outcomes would suit everybody."], Debrief.Of(document).Findings);
        Assert.StartsWith("Nothing is agreed on all issues so far", Lesson.Of(document)!.Ending[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_table_adds_to_the_agenda_is_known_to_all()
    {
        var more = new Move.ExtendAgenda("seller", Issue.Choice("colour", "red", "blue")) { At = Instant.FromUtc(2026, 11, 2, 9, 0) };
        var document = SmallCase.Agreed(10, hasService: true);
        var debrief = Debrief.Of(document, document with { Moves = [more, .. document.Moves] });

        Assert.Equal(44, debrief.Problem!.Space.Count);
    }

    [Fact]
    public void Without_preferences_it_tells_how_often_and_how_late()
    {
        var debrief = Debrief.Of(SmallCase.Agreed(10, hasService: true) with { Preferences = [] });

        Assert.Equal(["The table agreed.", "They agreed after 3 offers.", "They agreed after 30 minutes."], debrief.Findings);
        Assert.Contains("the documents do not say what the parties want", debrief.ToPage().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_tables_have_an_interval() =>
        Assert.Equal(
            "5 of 5 tables agreed: 100 % (95 % interval 57 to 100 %).",
            Debrief.Of(Enumerable.Repeat(SmallCase.Agreed(10, hasService: true), 5)).Findings[0]
        );

    [Fact]
    public void Nothing_left_does_not_read_as_if_nothing_was_agreed()
    {
        var agreed = SmallCase.Agreed(10, hasService: true);

        Assert.Contains(
            "At the tables that agreed, nothing was left on the table: nobody could have had more without another having less.",
            Debrief.Of(agreed, SmallCase.NotAgreed()).Findings
        );
        Assert.Equal(
            "Nothing was left on the table: nobody could have had more without another having less.",
            Debrief.Of(agreed).Findings[1]
        );
    }

    [Fact]
    public void It_is_of_one_case()
    {
        var other = SmallCase.Agreed(10, hasService: true);
        other = other with { Preferences = [other.Preferences[0] with { Reservation = 0.3 }, other.Preferences[1]] };

        Assert.StartsWith(
            "Document 2, table-of-Anna, says otherwise than table-of-Borys what the parties want; a debrief is of one case.",
            Assert.Throws<ArgumentException>(() => Debrief.Of(SmallCase.NotAgreed(), other)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Document 2, used-car, ",
            Assert.Throws<ArgumentException>(() => Debrief.Of(SmallCase.NotAgreed(), Scenario.UsedCar.Read())).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => Debrief.Of());
    }

    private static IEnumerable<NegotiationDocument> Openings(int opening, int price) =>
        Enumerable.Repeat(SmallCase.Agreed(price, hasService: true, sellersOpening: opening), 4);

    private static string Pair(DebriefedTable table) =>
        FormattableString.Invariant($"({table.Utilities[0]:0.##}, {table.Utilities[1]:0.##})");
}
