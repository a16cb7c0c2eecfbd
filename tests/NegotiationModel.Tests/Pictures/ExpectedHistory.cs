using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;

namespace NegotiationModel.Tests.Pictures;

/// <summary>What became of proposals, conditions and agreements, as a replay tells it: in which move each came up and changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rows">The moves in which it came up and changed; at last <see cref="NotOver"/> where its status is not final.</param>
/// <param name="Statuses">What its statuses were, in words.</param>
internal sealed record ExpectedHistory(string Id, List<int> Rows, string Statuses)
{
    public const int NotOver = -1;

    /// <summary>After the last move, by time passing.</summary>
    public const int AtTheEnd = -2;

    public static List<ExpectedHistory> Of(List<ReplayStep> steps)
    {
        var lives = new List<ExpectedHistory>();
        var end = steps[^1].Talks;
        foreach (var (kind, id, status) in Subjects(end))
        {
            var birth = steps.First(step => Subjects(step.Talks).Any(one => one.Kind == kind && one.Id == id));
            var changes = steps
                .SelectMany(step => step.Transitions.Select(one => (step, one)))
                .Where(one => one.one.Subject.Kind == kind && one.one.SubjectId == id)
                .ToList();
            var isOver = !Lifecycle.For(kind).Transitions.Any(one => one.From.Equals(status));
            lives.Add(
                new(
                    id,
                    [Index(birth), .. changes.Select(one => Index(one.step)), .. isOver ? Array.Empty<int>() : [NotOver]],
                    string.Join(
                        ", then ",
                        changes
                            .Select(one => Narration.Label(one.one.From))
                            .Take(1)
                            .Concat(changes.Select(one => Narration.Label(one.one.To)))
                    )
                )
            );
        }

        return lives;
    }

    private static int Index(ReplayStep step) => step.Ruling is null ? AtTheEnd : step.Index;

    private static IEnumerable<(SubjectKind Kind, string Id, Enum Status)> Subjects(Negotiation talks) =>
        talks
            .Proposals.Select(one => (SubjectKind.Proposal, one.Id.Value, (Enum)one.Status))
            .Concat(talks.Conditions.Select(one => (SubjectKind.Condition, one.Id.Value, (Enum)one.Status)))
            .Concat(talks.Agreements.Select(one => (SubjectKind.Agreement, one.Id.Value, (Enum)one.Status)));
}
