using NegotiationModel.Texts;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Documents.Reports;

/// <summary>A document as lines: who did what, what was said, what changed, what came of it, and what was refused.</summary>
public class StoriesAreTold
{
    private static readonly NegotiationDocument Dated = new(
        new Setting(Protocol.Bargaining, [Seller, Buyer], [Price]) { ConvenedAt = Monday },
        [
            Seller.Proposes(Price.Is(9_000)) with
            {
                At = Monday,
                Text = "It is as good as new.",
                Expires = Duration.FromDays(1),
            },
            Buyer.Proposes(Price.Is(8_000)) with
            {
                At = Day(2),
            },
            Buyer.Accepts("p7") with
            {
                At = Day(2),
            },
            Seller.Accepts("p2") with
            {
                At = Day(3),
                Precision = TimePrecision.Day,
            },
        ]
    );

    [Fact]
    public void Talks_are_told_up_to_their_instant()
    {
        var offered = Negotiation.Convene(Dated.Setting).Make(Dated.Moves[0]);

        Assert.DoesNotContain("lapsed", string.Join('\n', offered.Story()), StringComparison.Ordinal);
        Assert.EndsWith(
            "Time passes\n  proposal p1: live → lapsed\n  the talks: tabled → open (nothing is on the table)",
            string.Join('\n', offered.At(Day(3)).Story()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Line_by_line() =>
        Assert.Equal(
            """
            2 Mar 2026 09:00: Ms Bondar proposes p1 (price: 9000 EUR), open until 3 Mar 2026 09:00 UTC: “It is as good as new.”
              the talks: convened → tabled (a proposal is on the table)
            Time passes
              proposal p1: live → lapsed
              the talks: tabled → open (nothing is on the table)
            4 Mar 2026 09:00: Mr Ivanenko proposes p2 (price: 8000 EUR)
              the talks: open → tabled (a proposal is on the table)
            4 Mar 2026 09:00: Mr Ivanenko accepts p7
              refused: Mr Ivanenko names a proposal that was never tabled: p7. Tabled: p1, p2.
            5 Mar 2026: Ms Bondar accepts p2
              proposal p2: live → accepted
              the talks: tabled → concluded (the talks are concluded)
              agreement a1: in force (price: 8000 EUR)
            """.Split('\n'),
            Narration.Story(Dated)
        );

    [Fact]
    public void In_other_words() =>
        Assert.Equal(
            [
                "Минає час",
                "  пропозиція p1: чинна → строк сплив",
                "  переговори: обговорюються → відкрито (на столі немає жодної пропозиції)",
                "4 березня 2026 09:00: Mr Ivanenko пропонує p2 (price: 8000 EUR)",
            ],
            Narration.Story(Dated, NegotiationTexts.Ukrainian).Skip(2).Take(4)
        );

    [Fact]
    public void Without_times_where_nobody_said_any() =>
        Assert.Equal(
            "Ms Bondar walks away: “Enough.”",
            Narration
                .Story(new NegotiationDocument(new Setting(Protocol.Bargaining, [Seller, Buyer], [Price]), [Seller.WalksAway("Enough.")]))
                .First()
        );

    [Fact]
    public void Each_scenario_is_told_in_both_languages() =>
        Assert.All(
            Scenario.All,
            scenario =>
            {
                var document = scenario.Read();
                Assert.InRange(Narration.Story(document).Count(), document.Moves.Count, 20 * document.Moves.Count);
                Assert.Equal(Narration.Story(document).Count(), Narration.Story(document, NegotiationTexts.Ukrainian).Count());
            }
        );
}
