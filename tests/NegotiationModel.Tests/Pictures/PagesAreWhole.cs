using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Analysis.Bargaining;
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
        Assert.Equal(ReplayResult.Play(document).Refusals.Count, Regex.Count(page, "<details>"));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_page_loads_nothing_and_stays_small(string scenario)
    {
        var page = Page.Of(Scenario.Find(scenario)!.Read(), Scenario.Find(scenario)!.TeachingNotes).ToString();
        Assert.DoesNotMatch("(src|href)=\"(?!#)|url\\(|@import", page);
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 60_000);
        Assert.InRange(Zipped(page), 1, 15_000);
        Assert.InRange(Encoding.UTF8.GetByteCount(PageStyle.Script), 1, 2_048);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void A_long_log_makes_a_page_within_one_and_a_half_megabytes(int moves) =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Page.Of(LongTalks.Haggle(moves)).ToString()), 1, 1_500_000);

    [Fact]
    public void A_page_says_which_moves_it_leaves_out()
    {
        var page = Page.Of(LongTalks.Haggle(5_000)).ToString();
        Assert.Contains("<li>Steps 501 to 4500 of 5000 steps are left out; the log has them all.</li>", page, StringComparison.Ordinal);
        Assert.Contains("<caption>Proposals: 501 to 4500 of 5000 rows are left out</caption>", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"m500\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<li id=\"m501\"", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"m4501\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_outcomes_are_drawn_within_a_hundred_and_fifty_kilobytes()
    {
        var (space, preferences) = Synthetic.Domain(issues: 6, parties: 2);
        var problem = BargainingProblem.Of(space, preferences);
        Assert.Equal(1_000_000, problem.Space.Count);
        Assert.InRange(Encoding.UTF8.GetByteCount(Picture.OutcomeSpace(problem).ToString()), 1, 150_000);
    }

    // In pages the attributes go and the classes stay.
    [Theory]
    [InlineData("stroke-width=\"1\"", "w")]
    [InlineData("stroke-width=\"2\"", "v")]
    [InlineData("stroke-width=\"2.5\"", "c")]
    [InlineData("stroke-width=\"4\"", "h")]
    [InlineData("stroke-width=\"5\"", "p")]
    [InlineData("stroke-width=\"8\"", "a")]
    [InlineData("stroke-dasharray=\"5 2\"", "d")]
    [InlineData("font-size=\"11\"", "t")]
    [InlineData("text-anchor=\"middle\"", "m")]
    [InlineData("text-anchor=\"end\"", "e")]
    [InlineData("font-weight=\"600\"", "b")]
    public void What_a_page_leaves_out_of_its_pictures_its_style_says(string attribute, string name)
    {
        var elements = EveryPicture.All.SelectMany(one => Regex.Matches(one.Draw().ToString(), "<[^>]*" + attribute)).ToList();
        Assert.NotEmpty(elements);
        Assert.All(elements, element => Assert.Matches($" class=\"([^\"]* )?{name}[ \"]", element.Value));
        Assert.Contains($".nm .{name}{{", PageStyle.Style, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_in_Markdown_becomes_HTML_and_nothing_of_it_becomes_markup()
    {
        var page = Page.Of(
                Scenario.Find("used-car")!.Read(),
                "# Left out\n\n## Why\nA *price*, **firm**,\nand `a < b` of [the yard](https://example.org).\n\n- one\n  "
                    + "more\n- two <b>\n\n> said"
            )
            .ToString();
        Assert.Contains(
            "<h3>Why</h3>\n<p>A <em>price</em>, <strong>firm</strong>, and <code>a &lt; b</code> of the "
                + "yard.</p>\n<ul><li>one more</li><li>two &lt;b&gt;</li></ul>\n<blockquote><p>said</p></blockquote>",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Left out", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_document_says_is_encoded()
    {
        var document = Scenario.Find("used-car")!.Read();
        var page = Page.Of(document with { Setting = document.Setting with { Title = "</title><script>alert(1)</script>" } }).ToString();
        Assert.Equal(1, Regex.Count(page, "<script"));
    }

    [Fact]
    public void Its_HTML_is_the_whole_page_and_in_a_notebook_it_stands_in_a_frame()
    {
        var page = Page.Of(Scenario.UsedCar.Read());
        Assert.Equal($"{page}", page.ToHtml());
        Assert.StartsWith("<!DOCTYPE html>", page.ToHtml(), StringComparison.OrdinalIgnoreCase);
        var shown = ((IHtmlFormattable)page).ToHtml();
        Assert.StartsWith($"<iframe title=\"{page.Title}\" sandbox=\"\"", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;script", shown, StringComparison.Ordinal);
        Assert.Contains("<iframe", Page.Of("A page of a page", page).ToHtml(), StringComparison.Ordinal);
    }

    private static long Zipped(string page)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes(page));
        return bytes.Length;
    }
}
