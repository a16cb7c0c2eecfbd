using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>A lesson for people: turning points, how it ended, questions for class.</summary>
internal sealed class LessonView(TextPage page)
{
    public void Write(Lesson lesson)
    {
        if (lesson.TurningPoints.Count > 0)
            Part("Turning points", lesson.TurningPoints);
        page.Line();
        page.Line("[bold]How it ended[/]");
        foreach (var (at, sentence) in lesson.Ending.Index())
            page.Line(Coloured(sentence, isFirst: at == 0), 2);
        Part("Questions for class", lesson.Questions.Select((question, at) => $"{at + 1}. {question}"));
    }

    private void Part(string title, IEnumerable<string> sentences)
    {
        page.Line();
        page.Line($"[bold]{title}[/]");
        foreach (var sentence in sentences)
            page.Line(TextPage.Escape(sentence), 2);
    }

    private static string Coloured(string sentence, bool isFirst) =>
        sentence.StartsWith('★') ? $"[green]{TextPage.Escape(sentence)}[/]"
        : isFirst ? $"[red]{TextPage.Escape(sentence)}[/]"
        : sentence.StartsWith("Left on the table", StringComparison.Ordinal) ? $"[yellow]{TextPage.Escape(sentence)}[/]"
        : TextPage.Escape(sentence);
}
