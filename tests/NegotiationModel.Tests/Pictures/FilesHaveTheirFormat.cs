using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>A picture is SVG and a page is HTML. A name that has the extension of another format is refused, and nothing is
/// written.</summary>
public sealed class FilesHaveTheirFormat : IDisposable
{
    private static readonly Picture Machine = Picture.Machine(Lifecycles.Lifecycle.Proposal);

    private static readonly Page Talks = Page.Of(Scenario.MoscowKyiv.Read());

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    [Theory, InlineData("a.png"), InlineData("a.PDF"), InlineData("a.v2.jpeg"), InlineData("a.html")]
    public void A_picture_is_in_no_other(string name) =>
        Refused(
            () => Machine.Save(At(name)),
            $"A picture is saved as .svg, and {name} names another format. Save it as {Path.GetFileNameWithoutExtension(name)}.svg, "
        );

    [Theory, InlineData("a.pdf"), InlineData("a.docx"), InlineData("a.svg")]
    public void A_page_is_in_no_other(string name) =>
        Refused(() => Talks.Save(At(name)), $"A page is saved as .html, and {name} names another format. Save it as a.html, ");

    [Theory, InlineData("a.svg"), InlineData("a.SVG"), InlineData("a"), InlineData("a.txt"), InlineData("a.2025-08-15")]
    public void A_picture_takes_its_own_extension_and_what_names_no_format(string name)
    {
        Machine.Save(At(name));

        Assert.Equal(Machine.ToString(), File.ReadAllText(At(name)));
    }

    [Theory, InlineData("a.html"), InlineData("a.htm"), InlineData("a"), InlineData("a.txt")]
    public void A_page_does_too(string name)
    {
        Talks.Save(At(name));

        Assert.Equal(Talks.ToString(), File.ReadAllText(At(name)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Refused(Action save, string told)
    {
        Assert.StartsWith(told, Assert.Throws<ArgumentException>("path", save).Message, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles());
    }

    private string At(string name) => Path.Combine(folder.FullName, name);
}
