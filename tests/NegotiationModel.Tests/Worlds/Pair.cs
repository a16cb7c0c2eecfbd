namespace NegotiationModel.Tests.Worlds;

/// <summary>A kind of move and its subject.</summary>
internal readonly record struct Pair(MoveKind Kind, Subject? Subject)
{
    /// <summary>The id of what a move acts on, which a limit names by itself.</summary>
    public static string? IdOf(Move move) => move is Move.SetLimit limit ? limit.Target : move.ActsOn?.Id;

    /// <summary>The pair under which a move is listed: a limit of the talks that is their deadline is set by the move for that.</summary>
    public static (MoveKind Kind, string? Id) ListedAs(Move move, Negotiation talks) =>
        move is Move.SetLimit { Limit: null } limit && limit.Target == talks.Id ? (MoveKind.SetDeadline, null) : (move.Kind, IdOf(move));

    /// <summary>Every pair there can be at a table, whether or not it makes sense.</summary>
    public static IEnumerable<Pair> All(Negotiation talks) =>
        [
            .. new[]
            {
                MoveKind.Propose,
                MoveKind.Suspend,
                MoveKind.Resume,
                MoveKind.SetDeadline,
                MoveKind.WalkAway,
                MoveKind.Reopen,
                MoveKind.ExtendAgenda,
                MoveKind.Join,
                MoveKind.MakeStatement,
            }.Select(kind => new Pair(kind, null)),
            .. Each(
                talks.Proposals.Select(one => NegotiationModel.Subject.Of(one.Id)),
                MoveKind.Accept,
                MoveKind.Reject,
                MoveKind.Abstain,
                MoveKind.Withdraw,
                MoveKind.SetLimit
            ),
            new(MoveKind.SetLimit, new(SubjectKind.Negotiation, talks.Id)),
            .. Each(
                talks.Conditions.Select(one => NegotiationModel.Subject.Of(one.Id)),
                MoveKind.MeetCondition,
                MoveKind.WaiveCondition,
                MoveKind.RefuseCondition,
                MoveKind.FailCondition,
                MoveKind.SetLimit
            ),
            .. Each(talks.Agreements.Select(one => NegotiationModel.Subject.Of(one.Id)), MoveKind.Ratify, MoveKind.RefuseRatification),
        ];

    public override string ToString() => $"{Narration.Label(Kind)} {Subject?.Id}";

    private static IEnumerable<Pair> Each(IEnumerable<Subject> subjects, params MoveKind[] kinds) =>
        subjects.SelectMany(subject => kinds.Select(kind => new Pair(kind, subject)));
}
