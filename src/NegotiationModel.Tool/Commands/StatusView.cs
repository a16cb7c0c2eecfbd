using System.Globalization;
using NegotiationModel.Reports;
using NegotiationModel.Texts;

namespace NegotiationModel.Tool.Commands;

/// <summary>Prints the history of one thing.</summary>
internal sealed class StatusView(TextPage page, SubjectHistory history)
{
    private readonly Negotiation talks = history.Talks;

    public void Write()
    {
        page.Line(
            $"[bold]{TextPage.Escape(history.Subject.Id)}[/] ({Narration.Label(history.Subject.Kind)}): "
                + $"[bold]{Narration.Label(history.Status)}[/]{(talks.Now == default ? "" : $", {AsOf()}")}"
        );
        if (What() is { Length: > 0 } what)
            page.Line(TextPage.Escape(what), 2);
        if (history.Begun is var (move, at))
            page.Line($"came up with move {Number(move)}, {Time(at)}", 2);
        foreach (var (index, when, made, transition) in history.Changes)
            page.Line(
                $"{Time(when)}: {Narration.Label(transition.From)} → [bold]{Narration.Label(transition.To)}[/], "
                    + (
                        made is null
                            ? "by time alone"
                            : $"move {Number(index)}: {TextPage.Escape(made.By.Value)} {TextPage.Escape(Narration.Action(made, talks))}"
                    ),
                2
            );
        Limits();
        List("waits for", history.WaitsFor);
        List("is waited for by", history.AwaitedBy);
    }

    private string What() =>
        history.Subject.Kind switch
        {
            SubjectKind.Proposal when talks.Proposals[history.Subject.Id] is var one => $"{one.By}: {Narration.Format(one.Terms, talks)}",
            SubjectKind.Condition when talks.Conditions[history.Subject.Id] is var one => ConditionIn(one),
            SubjectKind.Agreement when talks.Agreements[history.Subject.Id] is var one =>
                $"{Narration.Format(one.Terms, talks)}, accepted by {one.AcceptedBy}",
            _ => talks.Setting.Title,
        };

    // What the protocol asks for nobody has set.
    private static string ConditionIn(Condition condition) =>
        (condition.By is { } by ? $"{by}: " : "")
        + (condition.Text.Length > 0 ? condition.Text : condition.Formality)
        + (condition.AskedParty is { } asked ? $" (asked of {asked})" : "");

    private void Limits()
    {
        foreach (var limit in history.LimitsInWords)
            page.Line(TextPage.Escape(limit), 2);
    }

    private void List(string what, ValueList<Subject> subjects)
    {
        if (subjects.Count > 0)
            page.Line($"{what} {TextPage.Escape(string.Join(", ", subjects.Select(one => one.Id)))}", 2);
    }

    private static string Number(int move) => (move + 1).ToString(CultureInfo.InvariantCulture);

    private string AsOf() =>
        $"{(NegotiationTexts.IsElapsedTime(talks.Now, TimePrecision.Exact, talks.Setting) ? "" : "as of ")}{Time(talks.Now)}";

    private string Time(NodaTime.Instant at) => TextPage.Escape(Narration.FormatTime(at, TimePrecision.Exact, talks.Setting));
}
