using System.Text;

namespace NegotiationModel.Teaching;

/// <summary>A page to hand out: a party's role sheet, or the teacher's key. It prints on A4, loads nothing and needs no script.</summary>
/// <example><code>
/// foreach (var handout in Handout.RoleSheetsAndKey(document))
///     handout.Save("handouts");
/// </code></example>
public sealed class Handout
{
    private const string Begin = "<main>",
        End = "</main>";

    private readonly string html,
        text;

    private Handout(string fileName, string html, string text) => (FileName, this.html, this.text) = (fileName, html, text);

    /// <summary>What its file is called: the party's id, <c>teacher</c> or <c>brief</c>, and <c>.html</c>. What a file name should not
    /// hold is written as <c>%</c> and its code, so that an id leads out of no folder and two ids never share a file.</summary>
    public string FileName { get; }

    /// <summary>The role sheet of each party that is listed or joins by a move, in their order, and the teacher's key last; without the
    /// <see cref="PublicBrief">brief</see> for who has no role.</summary>
    /// <param name="document">The negotiation.</param>
    /// <param name="teachingNotes">Notes for the teacher, in Markdown, such as <see cref="Scenario.TeachingNotes"/>; null for none.</param>
    public static ValueList<Handout> RoleSheetsAndKey(NegotiationDocument document, string? teachingNotes = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. PartyView.All(document).Select(party => RoleSheet(document, party.Id)), TeachersKey(document, teachingNotes)];
    }

    /// <summary>The role sheet of a party: what everybody knows, and what it alone is told. It is made of the setting, the brief and what
    /// the document says of this party: nothing of another party's sheet or preferences is on it, and no move.</summary>
    /// <param name="document">The negotiation.</param>
    /// <param name="party">The party, which is listed or joins.</param>
    /// <exception cref="ArgumentException">No such party is listed or joins.</exception>
    public static Handout RoleSheet(NegotiationDocument document, PartyId party)
    {
        ArgumentNullException.ThrowIfNull(document);
        var role = PartyView.Of(document, party);
        var title = RoleSheetWriter.Title(role);
        return new(
            HandoutFileName.Of(role.Party.Id),
            RoleSheetWriter.Write(role, new HandoutPage(title)),
            RoleSheetWriter.Write(role, new TextSheet(title))
        );
    }

    /// <summary>What everybody may know before the talks: the brief, who is at the table, and what is to be agreed. It is for who has no
    /// role yet.</summary>
    /// <param name="document">The negotiation.</param>
    public static Handout PublicBrief(NegotiationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var title = document.Setting.Title;
        return new(
            HandoutFileName.PublicBrief,
            RoleSheetWriter.WritePublic(document, new HandoutPage(title)),
            RoleSheetWriter.WritePublic(document, new TextSheet(title))
        );
    }

    /// <summary>The teacher's key: every role's confidential text and points, where the numbers come from, and what is possible.</summary>
    /// <param name="document">The negotiation.</param>
    /// <param name="teachingNotes">Notes for the teacher, in Markdown; null for none.</param>
    public static Handout TeachersKey(NegotiationDocument document, string? teachingNotes = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var title = TeachersKeyWriter.Title(document);
        return new(
            HandoutFileName.TeachersKey,
            TeachersKeyWriter.Write(document, teachingNotes, new HandoutPage(title)),
            TeachersKeyWriter.Write(document, teachingNotes, new TextSheet(title))
        );
    }

    /// <summary>What the page says, to be put into a page of one's own: HTML that begins with a heading of the first level, in which every
    /// text is encoded.</summary>
    public string BodyHtml =>
        html[(html.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..html.LastIndexOf(End, StringComparison.Ordinal)];

    /// <summary>The page as the text of an HTML file.</summary>
    public override string ToString() => html;

    /// <summary>The same as plain text, for a terminal.</summary>
    public string ToText() => text;

    /// <summary>Writes the page into a folder, which is made where it is missing. A file of its name is replaced.</summary>
    /// <param name="folder">Where to, such as <c>handouts</c>.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="ArgumentException">The folder is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public string Save(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        File.WriteAllText(path, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
