using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>A picture is SVG and a page is HTML, whatever the name of the file: a name that says otherwise is refused, and nothing is
/// written.</summary>
public sealed class FilesHaveTheirFormat : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    [Theory, InlineData("machine.png"), InlineData("machine.PDF"), InlineData("machine.v2.jpeg")]
    public void A_picture_is_no_bitmap(string name)
    {
        var told = Assert.Throws<ArgumentException>("path", () => Picture.Machine(Lifecycles.Lifecycle.Proposal).Save(At(name)));

        Assert.StartsWith(
            $"A picture is saved as .svg, and {name} names another format. Save it as {Path.GetFileNameWithoutExtension(name)}.svg, ",
            told.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public void A_page_is_no_document_of_an_office()
    {
        var page = Page.Of(Scenario.MoscowKyiv.Read());

        Assert.Contains("Save it as talks.html,", Assert.Throws<ArgumentException>(() => page.Save(At("talks.pdf"))).Message);
        Assert.Empty(folder.GetFiles());
    }

    [Theory, InlineData("machine.svg"), InlineData("machine"), InlineData("machine.txt")]
    public void Any_other_name_will_do(string name)
    {
        var picture = Picture.Machine(Lifecycles.Lifecycle.Proposal);
        picture.Save(At(name));

        Assert.Equal(picture.ToString(), File.ReadAllText(At(name)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(folder.FullName, name);
}
