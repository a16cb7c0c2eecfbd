using NegotiationModel.Reports;

namespace NegotiationModel.Pictures;

/// <summary>Writes the moves as a replay tells them, each with an anchor, its sources, what it changed, and why it was refused.</summary>
internal sealed class MoveList(Html html, Setting setting, TalksCourse course)
{
    public void Write()
    {
        html.Element("h2", "Move by move", "id=\"moves\"").Raw("<ol class=\"moves\">");
        foreach (var (place, step) in course.Shown)
        {
            if (course.Excerpt.HasGap && place == course.Excerpt.To)
                html.Element("li", $"Steps {course.Excerpt.Words("steps")}; the log has them all.");
            Step(step);
        }

        html.Raw("</ol>");
    }

    private void Step(ReplayStep step)
    {
        if (step.Ruling is { } ruling)
            Move(step, ruling);
        else
            Time(step);
    }

    private void Move(ReplayStep step, Ruling ruling)
    {
        var (move, talks) = (ruling.Move, step.Talks);
        var number = step.Index + 1;
        html.Raw($"<li id=\"m{number}\"{(ruling.IsPermitted ? "" : " class=\"refused\"")}>");
        var when = move.At is { } at
            ? Narration.FormatTime(at, move.Precision, setting)
            : Narration.FormatTime(talks.Now, TimePrecision.Exact, setting);
        html.Raw(
            $"<a href=\"#m{number}\">{number}</a> <i>{MarkupText.Encode(when)}</i> "
                + "<b>"
                + MarkupText.Encode(
                    $"{OfferLines.NameOf(talks, move.By)}{Through(talks, move)} "
                        + (ruling.IsPermitted ? "" : "tries: ")
                        + Narration.Action(move, talks)
                )
                + "</b>"
        );
        if (move.Text is { } text)
            html.Element("p", text);
        foreach (var citation in move.Citations)
            Citation(citation);
        if (ruling.Refusal is { } refusal)
            Refusal(refusal);
        Changes(step.Transitions);
        html.Raw("</li>");
    }

    private void Time(ReplayStep step)
    {
        html.Raw("<li>")
            .Raw($"<i>{MarkupText.Encode(Narration.FormatTime(step.Talks.Now, TimePrecision.Exact, setting))}</i> <b>Time passes.</b>");
        Changes(step.Transitions);
        html.Raw("</li>");
    }

    private void Refusal(Refusal refusal)
    {
        html.Element("p", $"Refused: {refusal.Message}")
            .Raw("<details><summary>Why not, and what instead?</summary>")
            .Element("p", refusal.Rule);
        var instead = refusal.PermittedInstead.Take(12).Select(move => Narration.Label(move)).ToList();
        if (instead.Count > 0)
            html.Element("p", $"Could be done instead: {string.Join(", ", instead)}.");
        html.Raw("</details>");
    }

    private void Citation(Citation citation)
    {
        var source = string.Join(
            ", ",
            new[]
            {
                citation.Source,
                citation.Published?.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture),
                citation.Speaker,
            }.OfType<string>()
        );
        if (citation.Quote is { } quote)
            html.Raw("<blockquote>").Element("p", $"“{quote}” ({source})").Raw("</blockquote>");
        else
            html.Element("p", $"({source})", "class=\"muted\"");
    }

    private void Changes(ValueList<Transition> transitions)
    {
        foreach (var transition in transitions)
            html.Element("p", $"► {Narration.Describe(transition)}", "class=\"changes\"");
    }

    /// <summary>The representative who spoke, in brackets; nothing where none did.</summary>
    public static string Through(Negotiation talks, Move move) =>
        move.Representative is { } person
            ? $" ({talks.Seats.Find(move.By)?.Party.Representatives.FirstOrDefault(one => one.Id == person)?.Name ?? person.Value})"
            : "";
}
