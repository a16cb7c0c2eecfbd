using NegotiationModel.Reports;
using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel.Pictures;

/// <summary>What a timeline shows, read off a replay.</summary>
internal sealed class TimelineData
{
    private readonly TimelineBars bars = new();
    private readonly NegotiationDocument document;
    private readonly Instant? deadline;
    private readonly Dictionary<PartyId, int> seats;
    private string lastWhen = "";

    public TimelineData(NegotiationDocument document, TalksCourse course)
    {
        this.document = document;
        Parties = [.. course.End.Seats.Select(seat => seat.Party)];
        seats = Parties.Select((party, place) => (party.Id, place)).ToDictionary(one => one.Id, one => one.place);
        (deadline, Excerpt) = (course.End.Deadline, course.Excerpt);
        foreach (var (place, step) in course.Steps.Index())
            if (!Excerpt.LeavesOut(place))
                Add(step);
            else
                Pass(step, isFirst: place == Excerpt.From);
        if (!IsDeadlinePassed)
            AddDeadline(course.End.Status);
        bars.Arrange(Rows.Count, Excerpt.HasGap ? GapRow : null);
    }

    public string Title => document.Setting.Title ?? document.Setting.Id;

    public IReadOnlyList<Party> Parties { get; }

    public List<TimelineRow> Rows { get; } = [];

    public IReadOnlyList<TimelineBar> Bars => bars.All;

    /// <summary>How many columns the bars need.</summary>
    public int Columns => bars.Columns;

    /// <summary>Which steps have rows.</summary>
    public Excerpt Excerpt { get; }

    private bool IsDeadlinePassed { get; set; }

    private int GapRow { get; set; }

    private void Add(ReplayStep step)
    {
        if (!IsDeadlinePassed && deadline <= step.Talks.Now)
            AddDeadline(step.Talks.Status);
        var move = step.Ruling?.Move;
        Rows.Add(
            new(
                move is null ? null : step.Index,
                move is null ? -1 : seats.GetValueOrDefault(move.By, -1),
                Told(step.Talks, move),
                Words(step, move),
                step.Talks.Status
            )
            {
                IsRefused = step.Ruling is { IsPermitted: false },
                IsStatement = move is Move.MakeStatement,
            }
        );
        bars.Pass(step, Rows.Count - 1);
    }

    // Of who only speaks, what is said matters.
    private static string Words(ReplayStep step, Move? move) =>
        move is null ? "time passes"
        : move is Move.MakeStatement { Text: { Length: > 0 } said }
            ? $"{Narration.Action(move, step.Talks)}: {said.ReplaceLineEndings(" ")}"
        : Narration.Action(move, step.Talks);

    // Steps that are left out share one row.
    private void Pass(ReplayStep step, bool isFirst)
    {
        if (isFirst)
        {
            GapRow = Rows.Count;
            Rows.Add(new(null, -1, "", Excerpt.Words("steps"), step.Talks.Status));
        }

        bars.Pass(step, GapRow);
    }

    private void AddDeadline(NegotiationStatus status)
    {
        IsDeadlinePassed = true;
        if (deadline is { } limit)
            Rows.Add(
                new(null, -1, NegotiationTexts.English.FormatLimit(limit, document.Setting), "the deadline", status) { IsDeadline = true }
            );
    }

    private string Told(Negotiation talks, Move? move)
    {
        var when = Narration.FormatTime(move?.At ?? talks.Now, move?.At is null ? TimePrecision.Exact : move.Precision, document.Setting);
        var told = when == lastWhen ? "" : when;
        lastWhen = when;
        return told;
    }
}
