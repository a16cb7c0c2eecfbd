using NodaTime;

namespace NegotiationModel.Pictures;

/// <summary>What a timeline shows, read off a replay.</summary>
internal sealed class TimelineData
{
    private readonly Dictionary<string, TimelineBar> standing = [];
    private readonly DateTimeZone zone;
    private string lastWhen = "";
    private int proposals,
        conditions,
        agreements;

    public TimelineData(NegotiationDocument document)
    {
        zone = document.Setting.TimeZone;
        var steps = Replay.Steps(document).ToList();
        var end = steps.Count > 0 ? steps[^1].Negotiation : Negotiation.Convene(document.Setting);
        Parties = [.. end.Seats.Select(seat => seat.Party)];
        foreach (var step in steps)
            Add(step);
        foreach (var bar in Bars.Where(bar => !bar.IsOver))
            bar.End = Rows.Count;
        Columns = Arrange();
        Title = document.Setting.Title ?? document.Setting.Id;
        Deadline = end.Deadline is { } deadline ? Narration.When(deadline, Precision.Exact, zone) : null;
    }

    public string Title { get; }

    /// <summary>When the time of the talks is over, in words; null for never.</summary>
    public string? Deadline { get; }

    public IReadOnlyList<Party> Parties { get; }

    public List<TimelineRow> Rows { get; } = [];

    public List<TimelineBar> Bars { get; } = [];

    /// <summary>How many columns the bars need.</summary>
    public int Columns { get; }

    private void Add(ReplayStep step)
    {
        var row = Rows.Count;
        var talks = step.Negotiation;
        var move = step.Ruling?.Move;
        var seat = move is null ? -1 : Enumerable.Range(0, Parties.Count).FirstOrDefault(place => Parties[place].Id == move.By, -1);
        var when = Narration.When(move?.At ?? talks.Now, move?.At is null ? Precision.Exact : move.Precision, zone);
        var words = move is null ? "time passes" : Narration.Act(move, talks);
        Rows.Add(
            new(
                move is null ? null : step.Index,
                seat,
                when == lastWhen ? "" : when,
                words,
                step.Ruling is { IsAllowed: false },
                move is Move.State,
                talks.Status
            )
        );
        lastWhen = when;
        Come(talks, row);
        foreach (var transition in step.Transitions)
            if (standing.TryGetValue(transition.Id, out var bar))
                Pass(bar, transition, row);
    }

    // What has come up in this row: registers only grow.
    private void Come(Negotiation talks, int row)
    {
        foreach (var proposal in New(talks.Proposals, ref proposals))
            Begin(
                new(SubjectKind.Proposal, proposal.Id.Value, row)
                {
                    From = (proposal.Move.Answers ?? proposal.Move.Replaces ?? proposal.Move.Revives)?.Value,
                },
                proposal.Status
            );
        foreach (var condition in New(talks.Conditions, ref conditions))
            Begin(new(SubjectKind.Condition, condition.Id.Value, row) { From = condition.Proposal.Value }, condition.Status);
        foreach (var agreement in New(talks.Agreements, ref agreements))
            Begin(new(SubjectKind.Agreement, agreement.Id.Value, row) { From = agreement.Proposals[0].Value }, agreement.Status);
    }

    private static List<T> New<T>(IReadOnlyList<T> register, ref int known)
    {
        var added = new List<T>();
        for (; known < register.Count; known++)
            added.Add(register[known]);
        return added;
    }

    private void Begin(TimelineBar bar, Enum status)
    {
        Bars.Add(bar);
        standing[bar.Id] = bar;
        bar.Statuses.Add((bar.Row, status));
        bar.IsOver = IsFinal(bar.Kind, status);
        bar.End = bar.Row;
    }

    private static void Pass(TimelineBar bar, Transition transition, int row)
    {
        bar.Statuses.Add((row, transition.To));
        (bar.IsOver, bar.End) = (IsFinal(bar.Kind, transition.To), row);
    }

    private static bool IsFinal(SubjectKind kind, Enum status) =>
        !Lifecycle.For(kind).Transitions.Any(transition => transition.From.Equals(status));

    // The first column that is free again, so that as few as can be are used.
    private int Arrange()
    {
        var free = new List<int>();
        foreach (var bar in Bars)
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

        return free.Count;
    }
}
