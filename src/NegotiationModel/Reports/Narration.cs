using System.Globalization;
using NodaTime;

namespace NegotiationModel;

/// <summary>Tells moves and transitions in plain words, as minutes of a meeting would.</summary>
public static class Narration
{
    /// <summary>What a move does, without who makes it: "proposes p1 (price: 9000)".</summary>
    /// <param name="move">The move.</param>
    public static string Act(Move move) => move switch
    {
        Move.Propose propose => Propose(propose),
        Move.Accept accept => Accept(accept),
        Move.Reject reject => $"rejects {reject.Proposal}",
        Move.Withdraw withdraw => $"withdraws {withdraw.Proposal}",
        Move.Meet meet => $"reports the condition {meet.Condition} met",
        Move.Waive waive => $"waives the condition {waive.Condition}",
        Move.Refuse refuse => $"refuses the condition {refuse.Condition}",
        Move.Fail fail => $"reports the condition {fail.Condition} failed",
        Move.Suspend suspend => "suspends the talks" + (suspend.Until is { } until ? $" until {When(until)}" : ""),
        Move.Resume => "resumes the talks",
        Move.SetDeadline { Deadline: { } deadline } => $"sets the deadline to {When(deadline)}",
        Move.SetDeadline => "lifts the deadline",
        Move.Ratify ratify => $"ratifies {ratify.Agreement?.Value ?? "the agreement"}",
        Move.RefuseRatification refuse => $"refuses to ratify {refuse.Agreement?.Value ?? "the agreement"}",
        Move.WalkAway => "walks away",
        Move.Reopen => "reopens the talks",
        Move.AmendAgenda amend => $"adds to the agenda: {string.Join("; ", amend.Issues.Select(Describe))}",
        Move.Join join => $"joins the talks as {Wire.Name(join.Party.Role)}",
        Move.State state => Statement(state),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What a transition means: "moscow is rejected: live → rejected".</summary>
    /// <param name="transition">The transition.</param>
    public static string Tell(Transition transition)
    {
        var subject = transition.Declared.Machine == SubjectKind.Negotiation ? "the talks" : $"{Wire.Name(transition.Declared.Machine)} {transition.Id}";
        return $"{subject}: {Words(transition.From)} → {Words(transition.To)}";
    }

    /// <summary>A status, trigger or other name in words: "agreed in principle".</summary>
    /// <param name="name">A member of one of this library's enums.</param>
    public static string Words(Enum name) => Wire.Words(Wire.Name(name));

    /// <summary>An issue with what is allowed on it: "venue (Moscow, Kyiv)".</summary>
    /// <param name="issue">The issue.</param>
    public static string Describe(Issue issue) => issue switch
    {
        ChoiceIssue choice => $"{issue.Name} ({choice.Options})",
        MoneyIssue money => $"{issue.Name} ({money.Currency}{Range(money.Min, money.Max)})",
        IntegerIssue integer => $"{issue.Name} (whole number{Range(integer.Min, integer.Max)})",
        NumberIssue number => $"{issue.Name} (number{Range(number.Min, number.Max)})",
        YesNoIssue => $"{issue.Name} (yes or no)",
        DateRangeIssue => $"{issue.Name} (date range)",
        _ => $"{issue.Name} ({issue.Type})",
    };

    /// <summary>A time as minutes of a meeting give it: in the zone of the talks, and no more exact than it is known.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="precision">How exactly it is known.</param>
    /// <param name="zone">The zone of the talks.</param>
    public static string When(Instant at, Precision precision, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = at.InZone(zone).LocalDateTime;
        return precision switch
        {
            Precision.Day => local.ToString("d MMM uuuu", CultureInfo.InvariantCulture),
            Precision.Week => "week of " + local.Date.PlusDays(1 - (int)local.DayOfWeek).ToString("d MMM uuuu", CultureInfo.InvariantCulture),
            Precision.Month => local.ToString("MMMM uuuu", CultureInfo.InvariantCulture),
            Precision.Year => local.ToString("uuuu", CultureInfo.InvariantCulture),
            _ => local.ToString("d MMM uuuu HH:mm", CultureInfo.InvariantCulture),
        };
    }

    private static string When(Instant at) => NodaTime.Text.InstantPattern.CreateWithInvariantCulture("d MMM uuuu HH:mm 'UTC'").Format(at);

    private static string Propose(Move.Propose move)
    {
        var text = $"{(move.Revives is null ? "proposes" : "tables again")} {move.Proposal?.Value ?? "terms"} ({move.Terms})";
        if (move.With.Count > 0)
            text += $", with {move.With}";
        if (move.Answers is { } answered)
            text += $", in answer to {answered}";
        if (move.Replaces is { } replaced)
            text += $", in place of {replaced}";
        if (move.Revives is { } revived)
            text += $", which was {revived}";
        if (move.WithoutCommitment)
            text += ", without commitment";
        if (move.FirmUntil is { } firm)
            text += $", firm until {When(firm)}";
        return move.Expires is { } expires ? $"{text}, open until {When(expires)}" : text;
    }

    private static string Accept(Move.Accept move)
    {
        var text = $"accepts {move.Proposal}" + (move.Issues is { } issues ? $" on {issues}" : "");
        return move.Conditions.Count == 0 ? text : $"{text}, subject to {string.Join("; ", move.Conditions.Select(Condition))}";
    }

    private static string Condition(Proviso condition) =>
        (condition.Id is { } id ? $"{id}: " : "") + condition.Text
        + (condition.Kind == ConditionKind.Subsequent ? " (afterwards)" : "")
        + (condition.Of is { } asked ? $" [asks {asked}]" : "")
        + (condition.Due is { } due ? $" [by {When(due)}]" : "");

    private static string Statement(Move.State move)
    {
        var text = move.Statement switch
        {
            StatementKind.Inquiry => "asks",
            StatementKind.Clarification => "clarifies",
            StatementKind.Signal => "signals",
            StatementKind.Threat => "threatens",
            StatementKind.RedLine => "draws a red line",
            _ => "states",
        };
        return move.About is null ? text : $"{text}, about {move.About}";
    }

    private static string Range(decimal? min, decimal? max) => (min, max) switch
    {
        (null, null) => "",
        ({ } least, null) => $", from {Value.Shortest(least)}",
        (null, { } most) => $", up to {Value.Shortest(most)}",
        ({ } least, { } most) => $", {Value.Shortest(least)} to {Value.Shortest(most)}",
    };
}
