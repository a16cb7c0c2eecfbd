using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Teaching;

/// <summary>What single talks teach: who gave way and when, how they ended and why, and what to ask about it. Sentences for people;
/// utilities from 0 to 1. Immutable.</summary>
/// <example><code>Console.WriteLine(string.Join('\n', Lesson.Of(document)!.TurningPoints));</code></example>
public sealed class Lesson
{
    private Lesson(LessonTalks talks)
    {
        TurningPoints = [.. LessonTurningPoints.For(talks)];
        Ending = [.. LessonEnding.For(talks)];
        Questions = [.. LessonQuestions.For(talks)];
        StepKindByOfferNumber = Enumerable
            .Range(0, talks.Problem.UtilityRanges.Count)
            .SelectMany(talks.StepsOf)
            .ToDictionary(step => step.Offer.Number, step => step.Kind);
    }

    /// <summary>Who conceded what, and when the parties came within reach of each other.</summary>
    public ValueList<string> TurningPoints { get; }

    /// <summary>How the talks ended, held against what was possible.</summary>
    public ValueList<string> Ending { get; }

    /// <summary>What to ask a class: three questions at most, from the numbers.</summary>
    public ValueList<string> Questions { get; }

    /// <summary>What kind of step each whole offer was that differs from its party's last. The keys number the offers of the talks, from 1;
    /// those without a step are left out.</summary>
    public IReadOnlyDictionary<int, OfferStepKind> StepKindByOfferNumber { get; }

    /// <summary>The lesson of talks that were held.</summary>
    /// <param name="document">The talks.</param>
    /// <returns>The lesson; null where the document does not say what two parties want, or there are too many outcomes.</returns>
    public static Lesson? Of(NegotiationDocument document) => Of(document, isOver: false);

    // Talks may be over though nobody closed them: time was up in class, say.
    internal static Lesson? Of(NegotiationDocument document, bool isOver)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Preferences.Count < 2)
            return null;
        try
        {
            var talks = LessonTalks.Of(document.Talks(), BargainingProblem.Of(document));
            return new(isOver ? talks with { IsOver = true } : talks);
        }
        catch (ArgumentException)
        {
            return null; // theory has nothing to say of so many outcomes
        }
    }

    /// <summary>The lesson of a session of strategies, which say what they aimed at.</summary>
    /// <param name="session">The session, played to its end.</param>
    /// <param name="principals">Those who want something, in the order of the problem.</param>
    /// <param name="problem">What could be agreed, and what it is worth.</param>
    /// <param name="turns">The table after each turn.</param>
    public static Lesson Of(Session session, ValueList<Participant> principals, BargainingProblem problem, IReadOnlyList<LessonTurn> turns)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(turns);
        return new(LessonTalks.Of(session, principals, problem, turns));
    }
}
