using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>A debrief for people, on a terminal.</summary>
internal sealed class DebriefView(TextPage page)
{
    public void Write(Debrief debrief)
    {
        page.Line($"[bold underline]{TextPage.Escape(debrief.Title)}[/]");
        foreach (var sentence in debrief.Findings)
            page.Line(TextPage.Escape(sentence), 2);
        page.Table(
            "Points by role, out of 100",
            ["", "without agreement", "on average", "lowest", "highest"],
            [
                .. debrief.Roles.Select(
                    (role, at) =>
                        new[]
                        {
                            page.Party(role.Party, role.Name),
                            Points(role.Reservation),
                            Points(role.Utility is { Count: > 0, PointEstimate: var mean } ? mean : 0),
                            Points(debrief.Tables.Min(table => table.Utilities[at])),
                            Points(debrief.Tables.Max(table => table.Utilities[at])),
                        }
                ),
            ]
        );
        page.Line();
        page.Line("[bold]Questions for class[/]");
        foreach (var (at, question) in debrief.Questions.Index())
            page.Line($"{at + 1}. {TextPage.Escape(question)}", 2);
        page.Line();
    }

    private static string Points(double utility) => FormattableString.Invariant($"{100 * utility:0.#}");
}
