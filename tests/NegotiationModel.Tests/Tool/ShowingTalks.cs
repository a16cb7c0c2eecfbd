using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Tool;

public class ShowingTalks
{
    [Fact]
    public void A_page_is_the_librarys_own_with_the_brief()
    {
        var scenario = Scenario.Find("moscow-kyiv")!;
        Assert.Equal((0, Page.Of(scenario.Read(), scenario.TeachingNotes).ToString(), ""), Negotiate.Run("show", "moscow-kyiv"));
    }

    [Theory]
    [
        InlineData("timeline"),
        InlineData("machine"),
        InlineData("responses"),
        InlineData("outcomes"),
        InlineData("offers"),
        InlineData("dance")
    ]
    public void A_picture_is_SVG_or_a_page_of_its_own(string name)
    {
        var (exit, picture, _) = Negotiate.Run("show", "used-car", "--picture", name);
        Assert.Equal(0, exit);
        Assert.StartsWith("<svg xmlns=", picture, StringComparison.Ordinal);
        Assert.StartsWith(
            "<!DOCTYPE html>",
            Negotiate.Run("show", "used-car", "--picture", name, "--format", "html").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_dance_is_about_what_was_offered()
    {
        Assert.Equal(2, Negotiate.Run("show", "moscow-kyiv", "--picture", "dance").Exit); // nobody named a day
        Assert.Contains(
            "<title>First day: what was offered</title>",
            Negotiate.Run("show", "paris-1968", "--picture", "dance").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("A page is saved as .html, and t.pdf", "show", "used-car", "-o", "t.pdf")]
    [InlineData("A page is saved as .html, and t.svg", "show", "used-car", "--output", "t.svg")]
    [InlineData("A picture is saved as .svg, and t.png", "show", "used-car", "--picture", "timeline", "-o", "t.png")]
    [InlineData("A picture is saved as .svg, and t.html", "show", "used-car", "--picture", "timeline", "--format", "svg", "-o", "t.html")]
    [InlineData("A page is saved as .html, and t.png", "analyze", "used-car", "--html", "t.png")]
    [InlineData("A page is saved as .html, and t.pdf", "explore", "used-car", "--html", "t.pdf")]
    [InlineData("A page is saved as .html, and t.pdf", "simulate", "used-car", "--html", "t.pdf")]
    [InlineData("A page is saved as .html, and t.csv", "tournament", "used-car", "--html", "t.csv")]
    [InlineData("A page is saved as .html, and t.docx", "debrief", "used-car", "-o", "t.docx")]
    public void A_file_named_as_something_else_is_refused_before_anything_is_done(string told, params string[] args)
    {
        var (exit, output, error) = Negotiate.Run(args);
        Assert.Equal((64, ""), (exit, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.False(File.Exists(args[^1]));
    }

    [Fact]
    public void A_picture_in_a_file_named_as_a_page_is_a_page()
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "t.html");
        Assert.Equal(0, Negotiate.Run("show", "used-car", "--picture", "timeline", "-o", file).Exit);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(file), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(64, "show", "used-car", "--format", "svg")]
    [InlineData(64, "show", "used-car", "--picture", "photograph")]
    [InlineData(64, "diagram", "proposal", "used-car", "--format", "svg")]
    [InlineData(64, "diagram", "proposal", "used-car", "--of", "first-bid")]
    [InlineData(64, "diagram", "proposal", "--of", "first-bid", "--format", "svg")]
    [InlineData(64, "diagram", "proposal", "used-car", "--of", "nothing", "--format", "svg")]
    [InlineData(2, "show", "no-such-file")]
    public void What_cannot_be_shown_is_told(int expected, params string[] args)
    {
        var (exit, output, error) = Negotiate.Run(args);
        Assert.Equal((expected, ""), (exit, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_diagram_shows_the_path_of_a_proposal_and_of_the_talks()
    {
        Assert.Contains(
            "<title>The path of moscow</title>",
            Negotiate.Run("diagram", "proposal", "moscow-kyiv", "--of", "moscow", "--format", "svg").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<title>The path of moscow-kyiv</title>",
            Negotiate.Run("diagram", "negotiation", "moscow-kyiv", "--format", "svg").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("simulate", "used-car", "--rounds", "5")]
    [InlineData("analyze", "used-car")]
    [InlineData("explore", "used-car")]
    [InlineData("tournament", "used-car", "--rounds", "5")]
    public void What_is_told_can_be_shown_as_well(params string[] args)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.html");
        try
        {
            Assert.Equal(Negotiate.Run(args).Output, Negotiate.Run([.. args, "--html", file]).Output);
            Assert.Contains("<svg ", File.ReadAllText(file), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
