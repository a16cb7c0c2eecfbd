using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;

namespace NegotiationModel.Pictures;

/// <summary>The lives of proposals, conditions and agreements, row by row.</summary>
internal sealed class TimelineBars
{
    private const int MaxOfGap = 100,
        MaxHeld = 10_000;

    private readonly Dictionary<string, TimelineBar> byId = [];
    private readonly List<TimelineBar> bars = [];
    private int proposals,
        conditions,
        agreements;

    public IReadOnlyList<TimelineBar> All => bars;

    /// <summary>How many columns they need.</summary>
    public int Columns { get; private set; }

    /// <summary>Goes on by a step, which has a row.</summary>
    public void Pass(ReplayStep step, int row)
    {
        Come(step, row);
        if (bars.Count > MaxHeld)
            Forget(row);
        foreach (var transition in step.Transitions)
            if (byId.TryGetValue(transition.SubjectId, out var bar))
            {
                bar.Statuses.Add((row, transition.To));
                (bar.IsOver, bar.End) = (IsFinal(bar.Kind, transition.To), row);
            }
    }

    /// <summary>Ends what is not over with the drawing, and puts each in the first column that is free again. What begins in the row of
    /// what is left out is drawn only where something comes of it later, and not of too many.</summary>
    public void Arrange(int rows, int? gap)
    {
        var isCrowded = bars.Count(bar => bar.Row == gap && bar.Statuses[^1].Row != gap) > MaxOfGap;
        bars.RemoveAll(bar => bar.Row == gap && (isCrowded || bar.Statuses[^1].Row == gap));
        foreach (var bar in bars.Where(bar => !bar.IsOver))
            bar.End = rows;
        var free = new List<int>();
        foreach (var bar in bars)
        {
            var column = free.FindIndex(end => end < bar.Row);
            if (column < 0)
            {
                column = free.Count;
                free.Add(0);
            }

            bar.Column = column;
            free[column] = bar.IsOver ? bar.End + 1 : int.MaxValue;
        }

        Columns = free.Count;
    }

    // What has come up in this row: registers only grow.
    private void Come(ReplayStep step, int row)
    {
        var talks = step.Talks;
        for (; proposals < talks.Proposals.Count; proposals++)
        {
            var (one, move) = (talks.Proposals[proposals], talks.Proposals[proposals].Move);
            var from = (move.CounterTo ?? move.Replaces)?.Value ?? move.RevivesProposalOrAgreement;
            Begin(new(SubjectKind.Proposal, one.Id.Value, row) { From = from }, one.Status, step);
        }

        for (; conditions < talks.Conditions.Count; conditions++)
        {
            var one = talks.Conditions[conditions];
            Begin(new(SubjectKind.Condition, one.Id.Value, row) { From = one.On?.Id }, one.Status, step);
        }

        for (; agreements < talks.Agreements.Count; agreements++)
        {
            var one = talks.Agreements[agreements];
            Begin(new(SubjectKind.Agreement, one.Id.Value, row) { From = one.Proposal.Value }, one.Status, step);
        }
    }

    // Of very many steps in one row, what came and went in it.
    private void Forget(int row) => bars.RemoveAll(bar => bar.Row == row && bar.IsOver && bar.End == row && byId.Remove(bar.Id));

    // What was changed by the same step began with what it was changed from.
    private void Begin(TimelineBar bar, Enum status, ReplayStep step)
    {
        foreach (var transition in step.Transitions.Reverse())
            if (transition.SubjectId == bar.Id && transition.Subject.Kind == bar.Kind)
                status = transition.From;
        bars.Add(bar);
        byId[bar.Id] = bar;
        bar.Statuses.Add((bar.Row, status));
        (bar.IsOver, bar.End) = (IsFinal(bar.Kind, status), bar.Row);
    }

    private static bool IsFinal(SubjectKind kind, Enum status) =>
        !Lifecycle.For(kind).Transitions.Any(transition => transition.From.Equals(status));
}
