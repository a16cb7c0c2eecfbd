using NegotiationModel.Teaching;
using Xunit;

namespace NegotiationModel.Tests.Teaching;

public sealed class HandoutsAreWritten
{
    [Fact]
    public void One_for_each_party_and_a_key()
    {
        var handouts = Handout.All(Scenario.Coalition.Read());

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

    [Fact]
    public void Every_party_of_every_scenario_is_told_something()
    {
        foreach (var scenario in Scenario.All)
        {
            var document = scenario.Read();
            Assert.False(string.IsNullOrWhiteSpace(document.Brief), scenario.Id);
            Assert.Equal(
                document
                    .Setting.Parties.Where(party => party.Role != Role.Observer || document.Setting.Protocol.Ratifiers.Contains(party.Id))
                    .Select(party => party.Id),
                document.Setting.Parties.Select(party => party.Id).Where(id => document.Sheets.Any(sheet => sheet.Party == id))
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
}
