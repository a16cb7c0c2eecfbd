using System.Text;
using System.Text.RegularExpressions;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

public class PagesAreWhole
{
    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_move_has_an_anchor_and_every_refusal_its_reason(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        var page = Page.Of(document).ToString();
        Assert.Equal(document.Moves.Count, Regex.Count(page, "<li id=\"m[0-9]+\""));
        Assert.Equal(ReplayResult.Of(document).Refusals.Count, Regex.Count(page, "<details>"));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_page_loads_nothing_and_stays_small(string scenario)
    {
        var page = Page.Of(Scenario.Find(scenario)!.Read(), Scenario.Find(scenario)!.Brief).ToString();
        Assert.DoesNotMatch("(src|href)=\"(?!#)|url\\(|@import", page);
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 240_000);
        Assert.InRange(Encoding.UTF8.GetByteCount(PageStyle.Script), 1, 2_048);
    }

    [Fact]
    public void What_a_document_says_is_encoded()
    {
        var document = Scenario.Find("used-car")!.Read();
        var page = Page.Of(document with { Setting = document.Setting with { Title = "</title><script>alert(1)</script>" } }).ToString();
        Assert.Equal(1, Regex.Count(page, "<script"));
    }
}
