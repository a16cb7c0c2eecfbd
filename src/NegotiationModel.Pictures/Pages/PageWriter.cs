using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>Writes the page of some talks, section by section.</summary>
internal sealed class PageWriter(NegotiationDocument document, string? introduction, bool showsPreferences)
{
    private const double TallerThanPaper = 900;

    private readonly Html html = new();
    private readonly TalksCourse course = new(document);

    private Negotiation End => course.End;

    public string Write(string title)
    {
        Head(html, title);
        Beginning();
        Standing();
        Course();
        new MoveList(html, document.Setting, course).Write();
        Preferences();
        Questions();
        html.Raw("</main>");
        Steps();
        return html.Raw($"<script>{PageStyle.Script}</script>").Raw("</body>").Raw("</html>").ToString();
    }

    /// <summary>Writes a page of pictures and tables alone.</summary>
    public static string Write(string title, IEnumerable<IHtmlFormattable> parts)
    {
        var html = new Html();
        Head(html, title);
        foreach (var part in parts)
            if (part is Picture picture)
                Figure(html, picture);
            else if (part.ToHtml() is var shown && shown.StartsWith("<table", StringComparison.Ordinal))
                html.Raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">").Raw(shown).Raw("</div>");
            else
                html.Raw(shown);
        return html.Raw("</main>").Raw("</body>").Raw("</html>").ToString();
    }

    private static void Head(Html html, string title) =>
        html.Raw("<!DOCTYPE html>")
            .Raw("<html lang=\"en\">")
            .Raw("<head>")
            .Raw("<meta charset=\"utf-8\">")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageStyle.Policy}\">")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Element("title", title)
            .Raw($"<style>{PageStyle.Style}</style>")
            .Raw("</head>")
            .Raw("<body>")
            .Raw("<main>")
            .Element("h1", title);

    private void Beginning()
    {
        var setting = document.Setting;
        html.Element(
            "p",
            (
                setting.ConvenedAt == default
                    ? "Under the rules "
                    : $"Convened {Narration.FormatTime(setting.ConvenedAt, TimePrecision.Exact, setting)} under the rules "
            )
                + $"“{setting.Protocol.BasedOnPreset ?? "of its own"}”; times in {setting.TimeZone.Id}. "
                + $"To be agreed: {string.Join("; ", End.Agenda.Select(item => Narration.Describe(item.Issue)))}.",
            "class=\"lead\""
        );
        if (string.IsNullOrWhiteSpace(introduction))
            return;
        html.Element("h2", "What it is about", "id=\"brief\"");
        Markdown.Write(html, About.Story);
    }

    // Questions are for who knows the story.
    private void Questions()
    {
        if (About.Later.Length == 0)
            return;
        html.Element("h2", "Afterwards", "id=\"afterwards\"");
        Markdown.Write(html, About.Later);
    }

    private (string Story, string Later) About =>
        introduction is null ? ("", "")
        : introduction.IndexOf("**Questions for class**", StringComparison.Ordinal) is var at and >= 0
            ? (introduction[..at], introduction[at..])
        : (introduction, "");

    private void Standing()
    {
        html.Element("h2", "Where it stands", "id=\"standing\"");
        new StandingText(course).Write(html);
        new StandingTables(html, course).Write();
    }

    private void Course()
    {
        html.Element("h2", "The course of the talks", "id=\"course\"");
        Figure(Picture.Timeline(document, course));
        if (End.Proposals.Count > 0)
            Figure(Picture.Responses(End));
    }

    private void Preferences()
    {
        if (!showsPreferences || document.Preferences.Count == 0)
            return;
        html.Element("h2", "What they want, and what was possible", "id=\"possible\"");
        foreach (var wanted in document.Preferences)
            html.Table(
                $"{OfferLines.NameOf(End, wanted.Party)}: no agreement is worth {Svg.Number(wanted.Reservation)}",
                ["issue", "weight", "what it is worth"],
                wanted.IssuePreferences.Select(interest => new Html.Row(
                    End.Agenda.Select(item => item.Issue).FirstOrDefault(issue => issue.Id == interest.Issue)?.Name ?? interest.Issue.Value,
                    Svg.Number(interest.Weight),
                    Worths(interest)
                ))
            );
        if (document.Preferences.Count < 2)
            return;
        Space();
        foreach (
            var item in End.Agenda.Where(item =>
                Measures.HasOrder(item.Issue) && End.Proposals.Count(proposal => proposal.Terms.Find(item.Issue.Id) is not null) > 1
            )
        )
            Figure(Picture.Dance(End, document.Preferences, item.Issue));
    }

    // There are talks about which theory can say nothing, such as those with more outcomes than can be looked at.
    private void Space()
    {
        try
        {
            Figure(Picture.OutcomeSpace(BargainingProblem.Of(document), End));
        }
        catch (ArgumentException unfit)
        {
            html.Element("p", $"What was possible is not drawn: {unfit.Message.Split(" (Parameter ")[0]}");
        }
    }

    private void Steps()
    {
        if (document.Moves.Count > 1)
            html.Raw(
                "<nav class=\"steps\" aria-label=\"Step through the moves\" hidden><label>Step through the moves <input type=\"range\" "
                    + $"min=\"0\" max=\"{document.Moves.Count - 1}\" value=\"{document.Moves.Count - 1}\"></label><output "
                    + "aria-live=\"polite\"></output></nav>"
            );
    }

    private void Figure(Picture picture) => Figure(html, picture);

    private static void Figure(Html html, Picture picture) =>
        html.Raw(picture.Height > TallerThanPaper ? "<figure class=\"long\">" : "<figure>")
            .Raw($"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{MarkupText.Encode(picture.Title)}\">")
            .Raw(picture.Embedded)
            .Raw("</div>")
            .Element("figcaption", picture.Title, "class=\"muted\"")
            .Raw("</figure>");

    private static string Worths(IssuePreference interest) =>
        interest.Valuation switch
        {
            ValueCurve curve => string.Join(", ", curve.Points.Select(point => $"{point.Value}: {Svg.Number(point.Utility)}"))
                + " (straight between)",
            ValueTable table => string.Join(", ", table.Entries.Select(worth => $"{worth.Value}: {Svg.Number(worth.Utility)}")),
            _ => "",
        };
}
