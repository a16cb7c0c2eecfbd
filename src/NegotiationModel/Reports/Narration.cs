using NodaTime;

namespace NegotiationModel;

/// <summary>Tells moves and transitions in plain words, as minutes of a meeting would.</summary>
public static class Narration
{
    /// <summary>What a move does, without who makes it: "proposes p1 (price: 9000)".</summary>
    /// <param name="move">The move.</param>
    /// <param name="zone">The zone of the talks; left out, UTC.</param>
    public static string Act(Move move, DateTimeZone? zone = null) => move switch
    {
        Move.Propose propose => Propose(propose, zone ?? DateTimeZone.Utc),
        Move.Accept { Conditions.Count: > 0 } accept => $"{Accept(accept)}, subject to {string.Join("; ", accept.Conditions.Select(one => Condition(one, zone)))}",
        Move.Accept accept => Accept(accept),
        Move.Reject reject => $"rejects {reject.Proposal}",
        Move.Withdraw withdraw => $"withdraws {withdraw.Proposal}",
        Move.Meet meet => $"reports the condition {meet.Condition} met",
        Move.Waive waive => $"waives the condition {waive.Condition}",
        Move.Refuse refuse => $"refuses the condition {refuse.Condition}",
        Move.Fail fail => $"reports the condition {fail.Condition} failed",
        Move.Suspend suspend => "suspends the talks" + (suspend.Until is { } until ? $" until {TimeText.Of(until, zone ?? DateTimeZone.Utc)}" : ""),
        Move.Resume => "resumes the talks",
        Move.SetDeadline { Deadline: { } deadline } => $"sets the deadline to {TimeText.Of(deadline, zone ?? DateTimeZone.Utc)}",
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
        return transition is { From: NegotiationStatus from, To: NegotiationStatus to }
            ? $"{subject}: {Words(from)} → {Words(to)} ({Standing(to)})"
            : $"{subject}: {Words(transition.From)} → {Words(transition.To)}";
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
        return TimeText.Of(at, precision, zone);
    }

    /// <summary>A condition as it is set: "permit: the permit is granted (asked of office, by 1 Aug 2026)".</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="zone">The zone of the talks; left out, UTC.</param>
    public static string Condition(Proviso condition, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var details = string.Join(", ", new[]
        {
            condition.Kind == ConditionKind.Subsequent ? "afterwards" : null,
            condition.Of is { } asked ? $"asked of {asked}" : null,
            condition.Due is { } due ? $"by {TimeText.Of(due, zone ?? DateTimeZone.Utc)}" : null,
        }.OfType<string>());
        return $"{(condition.Id is { } id ? $"{id}: " : "")}{condition.Text}{(details.Length == 0 ? "" : $" ({details})")}";
    }

    /// <summary>What an acceptance accepts, without its conditions.</summary>
    /// <param name="move">The acceptance.</param>
    public static string Accept(Move.Accept move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return $"accepts {move.Proposal}" + (move.Issues is { } issues ? $" on {issues}" : "");
    }

    /// <summary>Where the talks stand, in a sentence: "a proposal is on the table".</summary>
    /// <param name="status">The status.</param>
    public static string Standing(NegotiationStatus status) => status switch
    {
        NegotiationStatus.Convened => "nothing was proposed yet",
        NegotiationStatus.Open => "nothing is on the table",
        NegotiationStatus.Tabled => "a proposal is on the table",
        NegotiationStatus.AgreedInPrinciple => "agreed in principle, with conditions outstanding",
        NegotiationStatus.Suspended => "the talks are suspended",
        NegotiationStatus.Concluded => "the talks are concluded",
        NegotiationStatus.BrokenOff => "the talks are broken off",
        NegotiationStatus.Expired => "the talks have expired",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Propose(Move.Propose move, DateTimeZone zone)
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
            text += $", firm until {TimeText.Of(firm, zone)}";
        return move.Expires is { } expires ? $"{text}, open until {TimeText.Of(expires, zone)}" : text;
    }

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
