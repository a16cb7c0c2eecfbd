using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>Who reads the first lines knows what is agreed, what is open and whom it waits for, and who refused what.</summary>
public class PagesSayWhatStands
{
    [Fact]
    public void Nothing_was_agreed_and_why()
    {
        var standing = Standing("moscow-kyiv");
        Assert.Contains(
            "Nothing is agreed; 3 proposals are on the table. A proposal is agreed when all principals have accepted it.",
            standing,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<li>bilateral, proposed by United States (Format: bilateral): Ukraine gave no answer yet; "
                + "Russia accepted it subject to bilateral-conditions (outstanding).</li>",
            standing,
            StringComparison.Ordinal
        );
        Assert.Contains("<li>kyiv, proposed by Ukraine (Venue: Kyiv): Russia gave no answer yet.</li>", standing, StringComparison.Ordinal);
        Assert.Contains(
            "<h3>Rejected</h3>\n<ul>\n<li>Ukraine (Volodymyr Zelensky) rejects moscow, proposed by Russia (Venue: Moscow), on 4 Sep 2025 "
                + "(<a href=\"#m8\">move 8</a>).</li>\n</ul>",
            standing,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Agreed</h3>", standing, StringComparison.Ordinal);
        Assert.Contains("Of 4 proposals 3 are on the table without enough answers, 1 is rejected.", standing, StringComparison.Ordinal);
        Assert.Contains(
            "<li>Venue: nobody has proposed Austria, the Vatican, Switzerland, Turkiye or a Gulf state.</li>\n"
                + "<li>When: nobody has proposed anything.</li>",
            standing,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_was_agreed_and_dissolved_does_not_stand()
    {
        var standing = Standing("coalition");
        Assert.Contains("Nothing that was agreed stands any more; the talks are concluded.", standing, StringComparison.Ordinal);
        Assert.Contains("is dissolved: budget-vote failed.</li>", standing, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_agreed_in_principle_binds_nobody_yet()
    {
        var standing = Standing("job-offer");
        Assert.Contains("<p>Nothing binds yet: agreed in principle, waiting for work-permit (", standing, StringComparison.Ordinal);
        Assert.Contains("Ms Santos accepted it subject to work-permit (outstanding).</li>", standing, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_refused_a_condition_and_a_ratification()
    {
        Assert.Contains(
            "<li>The hospital (Head of personnel) refuses the condition removal, on 13 May 2026 12:00 (<a href=\"#m11\">move 11</a>).</li>",
            Standing("job-offer"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<li>Assembly of Lowland refuses to ratify a1, on 5 Nov 2026 18:00 (<a href=\"#m9\">move 9</a>).</li>",
            Standing("single-text"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_agreed_stands()
    {
        var standing = Standing("paris-1968");
        Assert.Contains("<p>The talks are concluded.</p>", standing, StringComparison.Ordinal);
        Assert.Contains("is in force.</li>", standing, StringComparison.Ordinal);
    }

    private static string Standing(string scenario)
    {
        var page = Page.Of(Scenario.Find(scenario)!.Read()).ToString();
        var from = page.IndexOf("<h2 id=\"standing\"", StringComparison.Ordinal);
        return page[from..page.IndexOf("<h2 id=\"course\"", StringComparison.Ordinal)];
    }
}
