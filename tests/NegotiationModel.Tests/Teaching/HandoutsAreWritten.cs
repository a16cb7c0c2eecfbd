using NegotiationModel.Analysis;
using NegotiationModel.Teaching;
using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Teaching;

public sealed class HandoutsAreWritten
{
    [Fact]
    public void One_for_each_party_and_a_key()
    {
        var handouts = Handout.RoleSheetsAndKey(Scenario.Coalition.Read());

        Assert.Equal(
            ["convenor.html", "civic.html", "green.html", "liberal.html", "rural.html", "islands.html", "teacher.html"],
            handouts.Select(one => one.FileName)
        );
    }

    [Fact]
    public void A_sheet_says_points_walk_away_and_how_to_move()
    {
        var sheet = Handout.RoleSheet(Scenario.UsedCar.Read(), "buyer").ToString();

        Assert.Contains("<th scope=\"row\">6 months</th><td>21</td>", sheet, StringComparison.Ordinal);
        Assert.Contains("without an agreement you have 55 points", sheet, StringComparison.Ordinal);
        Assert.Contains("You may walk away, and the talks are over for everybody.", sheet, StringComparison.Ordinal);
    }

    // Short captions fit a phone, and no cell is empty.
    [Fact]
    public void A_sheet_is_read_at_a_glance()
    {
        var car = Scenario.UsedCar.Read();
        var sheet = Handout.RoleSheet(car, "buyer").ToString();

        Assert.Contains("<caption>Price, EUR</caption>", sheet, StringComparison.Ordinal);
        Assert.Contains("Price and Handover: between two values of the table points change evenly", sheet, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">10 Mar 2026</th>", sheet, StringComparison.Ordinal);
        Assert.Contains("<td>negotiates, and is bound by what is agreed</td><td>nobody else</td>", sheet, StringComparison.Ordinal);
        Assert.Contains("2026-03-10", Handout.RoleSheet(car, "buyer").ToText(), StringComparison.Ordinal); // as one types it
    }

    [Fact]
    public void A_sheet_says_whose_acceptance_is_needed()
    {
        Assert.Contains(
            "An offer is agreed when at least 3 principals accept it.",
            Handout.RoleSheet(Scenario.Coalition.Read(), "civic").ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "An offer is agreed when those who accept it weigh at least 3 together: A 2, B 1.5.",
            Handout.RoleSheet(Weighted, "a").ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_party_of_every_scenario_is_told_something()
    {
        foreach (var scenario in Scenario.All)
        {
            var document = scenario.Read();
            Assert.False(string.IsNullOrWhiteSpace(document.Brief), scenario.Id);
            var told = document.Sheets.Select(sheet => sheet.Party).ToHashSet();
            Assert.All(
                document.Setting.Parties,
                party =>
                    Assert.True(
                        told.Contains(party.Id) || (party.Role == Role.Observer && !document.Setting.Protocol.Ratifiers.Contains(party.Id)),
                        $"{scenario.Id}: {party.Id}"
                    )
            );
        }
    }

    [Fact]
    public void Markup_in_a_text_stays_text()
    {
        var document = Scenario.UsedCar.Read() with { Brief = "<script>alert(1)</script>", Sheets = [new("buyer", "**Be** <b>kind</b>")] };
        var sheet = Handout.RoleSheet(document, "buyer").ToString();

        Assert.DoesNotContain("<script>", sheet, StringComparison.Ordinal);
        Assert.Contains("<strong>Be</strong> &lt;b&gt;kind&lt;/b&gt;", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_else_has_a_sheet()
    {
        var wrong = Assert.Throws<ArgumentException>(() => Handout.RoleSheet(Scenario.UsedCar.Read(), "dealer"));

        Assert.StartsWith("No party dealer is listed or joins; there are seller, buyer.", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("buyer", "buyer.html")]
    [InlineData("teacher", "teacher~role.html")]
    [InlineData("../../evil", "%2e%2e%2f%2e%2e%2fevil.html")]
    [InlineData("C:\\x", "%43%3a%5cx.html")]
    public void An_id_leads_out_of_no_folder(string id, string file) => Assert.Equal(file, Handout.RoleSheet(Between(id), id).FileName);

    [Fact]
    public void Long_ids_have_short_names_of_their_own()
    {
        string[] ids = [new string('Ж', 199) + "a", new string('Ж', 199) + "b"];
        var files = ids.Select(id => Handout.RoleSheet(Between(id), id).FileName).ToList();

        Assert.All(files, file => Assert.InRange(file.Length, 1, 200));
        Assert.NotEqual(files[0], files[1]);
    }

    [Fact]
    public void A_key_says_why_nothing_is_computed()
    {
        var issues = Enumerable.Range(0, 12).Select(at => Issue.Integer($"n{at}", 0, 1000)).ToList();
        var document = new NegotiationDocument(new(Protocol.Contract, [Party.Principal("a"), Party.Principal("b")], [.. issues]), [])
        {
            Preferences = [Wanting("a", issues), Wanting("b", issues)],
        };

        Assert.Contains("It is not computed: There are ", Handout.TeachersKey(document).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_asks_for_a_folder()
    {
        var (exit, _, error) = Negotiate.Run("sheets", "used-car", "-o", "");

        Assert.Equal(64, exit);
        Assert.Contains("--output takes a folder, not nothing.", error, StringComparison.Ordinal);
    }

    private static readonly NegotiationDocument Weighted = new(
        new(
            Protocol.Contract with
            {
                Acceptance = AcceptanceRule.Weighted(3, new("a", 2), new PartyWeight("b", 1.5m)),
            },
            [Party.Principal("a", "A"), Party.Principal("b", "B")],
            []
        ),
        []
    );

    private static NegotiationDocument Between(string id) =>
        new(new(Protocol.Contract, [Party.Principal(id), Party.Principal("other")], []), []);

    private static Preferences Wanting(PartyId party, IEnumerable<Issue> issues) =>
        new(
            party,
            [
                .. issues.Select(issue => new IssuePreference(
                    issue.Id,
                    0.08,
                    Valuation.Curve(new(Value.Of(0), 0), new(Value.Of(500), 0.7), new(Value.Of(1000), 1))
                )),
            ]
        );
}
