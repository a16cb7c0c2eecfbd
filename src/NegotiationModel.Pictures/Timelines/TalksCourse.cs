using NegotiationModel.Reports;

namespace NegotiationModel.Pictures;

/// <summary>The course of talks, step by step. That of many steps is played again for whoever asks, and never held as a whole.</summary>
internal sealed class TalksCourse
{
    /// <summary>How many steps are shown, the first and the last.</summary>
    public const int Most = 1_000;

    private readonly NegotiationDocument document;
    private readonly List<ReplayStep>? held = [];

    public TalksCourse(NegotiationDocument document)
    {
        this.document = document;
        End = Negotiation.Convene(document.Setting);
        var count = 0;
        foreach (var step in Replay.Steps(document))
        {
            End = step.Talks;
            if (++count <= Most)
                held?.Add(step);
            else
                held = null;
        }

        Excerpt = new(count, Most);
    }

    /// <summary>The talks after the last step.</summary>
    public Negotiation End { get; }

    /// <summary>Which steps are shown.</summary>
    public Excerpt Excerpt { get; }

    /// <summary>Every step.</summary>
    public IEnumerable<ReplayStep> Steps => held ?? Replay.Steps(document);

    /// <summary>The steps that are shown, with their places.</summary>
    public IEnumerable<(int Place, ReplayStep Step)> Shown => Steps.Index().Where(one => !Excerpt.LeavesOut(one.Index));
}
