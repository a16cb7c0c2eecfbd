using NegotiationModel.Reports;
using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel;

public static partial class Narration
{
#pragma warning disable RS0026 // overloads differ in what is told, so that what is left out cannot be taken for another one's
    /// <summary>
    /// The whole story of a document, line by line: when who did what and what was said, and below it, two spaces in, what that changed,
    /// what came of it, and why it was refused. A story that says no times has lines without them. Lines are made as they are asked for.
    /// </summary>
    /// <example><code>
    /// var story = Scenario.MoscowKyiv.Read().Story(NegotiationTexts.Ukrainian);
    /// File.WriteAllLines("story.txt", story);
    /// </code></example>
    /// <param name="document">The document.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static IEnumerable<string> Story(this NegotiationDocument document, NegotiationTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Lines(document, In(texts));
    }

    /// <summary>The whole story of talks, line by line, up to their instant. Moves that were refused are not part of it, since talks do not
    /// hold them: a document does.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="texts">In which words; left out, English.</param>
    public static IEnumerable<string> Story(this Negotiation talks, NegotiationTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return Lines(NegotiationDocument.From(talks), In(texts), talks.Now);
    }

#pragma warning restore RS0026

    private static IEnumerable<string> Lines(NegotiationDocument document, NegotiationTexts texts, Instant? advanceTo = null)
    {
        var before = Negotiation.Convene(document.Setting);
        foreach (var step in Replay.Steps(document, advanceTo: advanceTo))
        {
            var after = step.Talks;
            var passed = step.Transitions.Count == 0 || after.Now == before.Now ? [] : before.AdvanceTo(after.Now).Transitions;
            if (passed.Count > 0)
                yield return texts.TimePasses;
            foreach (var transition in passed)
                yield return $"  {texts.Describe(transition)}";
            if (step.Ruling is { } ruling)
                yield return $"{When(ruling.Move, after, texts)}{Sentence(ruling.Move, after, texts)}";
            if (step.Ruling?.Refusal is { } refusal)
                yield return $"  {texts.Refused}: {texts.Describe(refusal)}";
            foreach (var transition in step.Transitions.AsSpan()[passed.Count..].ToArray())
                yield return $"  {texts.Describe(transition)}";
            foreach (var agreement in MadeBetween(before, after))
                yield return $"  {Made(agreement, after, texts)}";
            before = after;
        }
    }

    // What the table has, since with ratifiers all agreements are made anew to be shown.
    private static Agreement[] MadeBetween(Negotiation before, Negotiation after)
    {
        var made = new Agreement[after.Table.Agreements.Count - before.Table.Agreements.Count];
        for (var at = 0; at < made.Length; at++)
            made[at] = after.Table.Agreements[before.Table.Agreements.Count + at];
        return made;
    }

    private static string When(Move move, Negotiation after, NegotiationTexts texts)
    {
        var at = move.At ?? after.Now;
        return at == default ? "" : $"{texts.FormatTime(at, move.Precision, after.Setting)}: ";
    }

    private static string Made(Agreement agreement, Negotiation talks, NegotiationTexts texts) =>
        $"{texts.Describe(new Subject(SubjectKind.Agreement, agreement.Id.Value))}: {texts.Label(agreement.Status)}"
        + (agreement.Terms.Count == 0 ? "" : $" ({Format(agreement.Terms, talks, texts)})");
}
