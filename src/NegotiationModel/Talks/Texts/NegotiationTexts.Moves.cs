namespace NegotiationModel.Texts;

/// <summary>Moves, as minutes of a meeting tell them.</summary>
public partial class NegotiationTexts
{
    /// <summary>What a move does, without who makes it: "proposes p1 (price: 9000 EUR)".</summary>
    /// <param name="move">The move.</param>
    /// <param name="context">The table; left out, only ids are known, and times are in UTC.</param>
    public virtual string DescribeAction(Move move, TextContext? context = null) =>
        move switch
        {
            Move.Propose propose => Propose(propose, context ?? TextContext.None),
            Move.Accept { CounterProposal: { } counter, Terms: { } terms } accept =>
                $"{DescribeActionWithoutConditions(accept, context)} with other terms ({Format(terms, context)}), "
                    + $"which is the counter-proposal {counter}",
            Move.Accept { Conditions.Count: > 0 } accept => $"{DescribeActionWithoutConditions(accept, context)}, subject to "
                + $"{string.Join("; ", accept.Conditions.Select(one => DescribeCondition(one, context)))}",
            Move.Accept accept => DescribeActionWithoutConditions(accept, context),
            Move.Reject reject => $"rejects {reject.Proposal}" + (reject.Issues is { } issues ? $" on {Issues(issues, context)}" : ""),
            Move.Abstain abstain => $"abstains on {abstain.Proposal}"
                + (abstain.Issues is { } issues ? $", as to {Issues(issues, context)}" : ""),
            Move.Withdraw { Agreement: { } agreement, Effective: { } effective } =>
                $"withdraws from {agreement} as of {FormatStart(effective, ZoneOf(context))}",
            Move.Withdraw withdraw => $"withdraws {withdraw.Proposal?.Value ?? $"from {withdraw.Agreement}"}",
            Move.MeetCondition meet when context?.RatifiedBy(meet.Condition) is { } ratified => $"ratifies {ratified}{VotesOf(meet.Votes)}",
            Move.MeetCondition meet => $"reports the condition {meet.Condition} met{VotesOf(meet.Votes)}",
            Move.WaiveCondition waive => $"waives the condition {waive.Condition}",
            Move.RefuseCondition refuse when context?.RatifiedBy(refuse.Condition) is { } ratified =>
                $"refuses to ratify {ratified}{VotesOf(refuse.Votes)}",
            Move.RefuseCondition refuse => $"refuses the condition {refuse.Condition}{VotesOf(refuse.Votes)}",
            Move.FailCondition fail => $"reports the condition {fail.Condition} failed",
            Move.Suspend { Condition: { } suspended } => $"suspends the promise {suspended}",
            Move.Suspend { Agreement: { } agreement } suspend => $"suspends {agreement}"
                + (suspend.Until.IsNever ? "" : $" {FormatUntil(Dated(suspend.Until, suspend, context), ZoneOf(context))}"),
            Move.Suspend { Until: { IsNever: false } until } =>
                $"suspends the talks {FormatUntil(Dated(until, move, context), ZoneOf(context))}",
            Move.Suspend => "suspends the talks",
            Move.Resume { Condition: { } resumed } => $"resumes the promise {resumed}",
            Move.Resume { Agreement: { } agreement } => $"goes on with {agreement}, and takes back its suspension or its notice",
            Move.Resume => "resumes the talks",
            Move.SetDeadline { Deadline: { IsNever: false } deadline } =>
                $"sets the deadline to {FormatLimit(Dated(deadline, move, context), ZoneOf(context))}",
            Move.SetDeadline => "lifts the deadline",
            Move.Ratify ratify => $"ratifies {ratify.Agreement?.Value ?? "the agreement"}",
            Move.RefuseRatification refuse => $"refuses to ratify {refuse.Agreement?.Value ?? "the agreement"}",
            Move.WalkAway => "walks away",
            Move.Reopen => "reopens the talks",
            Move.ExtendAgenda extend => Extended(extend, context ?? TextContext.None),
            Move.Join join => $"joins the talks as {Label(join.Party.Role)}",
            Move.MakeStatement state => Statement(state, context),
            Move.Require require => Required(require, context)
                + $": {string.Join("; ", require.Conditions.Select(one => DescribeRequired(require, one, context)))}",
            Move.ConcedeDemand concede => $"concedes the condition {concede.Condition}",
            Move.PostponeConsent defer => $"puts off the condition {defer.Condition}",
            Move.Promise promise => (promise.IsDone ? "has done what was not asked" : "promises")
                + (promise.About is { } about ? $" about {Named(about, context)}" : "")
                + $": {string.Join("; ", promise.Conditions.Select(condition => DescribePromise(condition, context)))}",
            Move.SetLimit set => (set.Until.IsNever ? "lifts" : "sets")
                + $" {LimitOf(set, context)}"
                + (set.Until.IsNever ? "" : $" to {FormatLimit(Dated(set.Until, set, context), ZoneOf(context))}"),
            null => throw new ArgumentNullException(nameof(move)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>What an acceptance does, as a predicate without its conditions: "accepts p1 on price".</summary>
    /// <param name="move">The acceptance.</param>
    /// <param name="context">The table; left out, only ids are known.</param>
    public virtual string DescribeActionWithoutConditions(Move.Accept move, TextContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(move);
        return move.AccedesTo is { } agreement
            ? $"accedes to {agreement}"
            : $"accepts {move.Proposal}" + (move.Issues is { } issues ? $" on {Issues(issues, context)}" : "");
    }

    private protected static NodaTime.DateTimeZone ZoneOf(TextContext? context) => (context ?? TextContext.None).TimeZone;

    private protected static string Issues(ValueList<IssueId> issues, TextContext? context) =>
        string.Join(", ", issues.Select(issue => context?.IssueOf(issue)?.Name ?? issue.Value));

    private string Propose(Move.Propose move, TextContext context)
    {
        var text =
            $"{(move.RevivesProposalOrAgreement is null || IsRevivalAlone(move) ? "proposes" : "tables again")}"
            + (
                move.Proposal is { } id ? $" {id}"
                : move.Target is not null && move.Terms.Count == 0 ? ""
                : " terms"
            )
            + (move.Terms.Count > 0 || (move.Target is null && !IsRevivalAlone(move)) ? $" ({Format(move.Terms, context)})" : "");
        if (move.Target is { } target)
            text += $"{(move.Proposal is null && move.Terms.Count == 0 ? "" : ",")} {DescribeTarget(target)}";
        if (move.SupplementIssues.Count > 0)
            text += $", with more for the agenda: {string.Join("; ", move.SupplementIssues.Select(Describe))}";
        if (move.UncommittedCoSponsors.Count > 0)
            text += $", with {string.Join(", ", move.UncommittedCoSponsors.Select(context.NameOf))}";
        if (move.Between.Count > 0 && move.Target is null)
            text += $", between {string.Join(", ", move.Between.Select(context.NameOf))}";
        if (move.CounterTo is { } answered)
            text += $", in answer to {answered}";
        if (move.Replaces is { } replaced)
            text += $", in place of {replaced}";
        if (move.RevivesProposalOrAgreement is { } revived)
            text += IsRevivalAlone(move) ? $", to revive {revived}" : $", which was {revived}";
        if (move.LeavesProposerUncommitted)
            text += ", without commitment";
        if (move.FirmUntil is { } firm)
            text += $", firm {FormatUntil(Dated(firm, move, context), context.TimeZone)}";
        if (move.Expires is { IsNever: false } expires)
            text += $", open {FormatUntil(Dated(expires, move, context), context.TimeZone)}";
        if (move.SilenceAccepts)
            text += ", when silence accepts it";
        if (move.InForceUntil is { } term)
            text += term.IsNever ? ", without a term" : $", in force {FormatUntil(term, context.TimeZone)}";
        if (move.EntryIntoForceRule is not null)
            text += ", in force by a rule of its own";
        if (move.EntryIntoForceDelay is { } delay)
            text += $", in force {FormatPeriod(delay)} after that";
        if (move.ProvisionallyAppliedFrom is { } from)
            text += $", applied from {FormatStart(from, context.TimeZone)}";
        if (move.Exits.Count > 0)
            text += $", to be left {string.Join(" or ", move.Exits.Select(Describe))}";
        if (move.Suspension is { } suspension)
            text += suspension == SuspensionRule.AnyParty ? ", to be suspended by any party" : ", to be suspended by nobody";
        if (move.AllowsAccession is { } accession)
            text += accession ? ", open to accession" : ", closed to accession";
        if (move.ChangeRule is not null)
            text += ", to be changed by a rule of its own";
        return move.AgreementConditions.Count > 0
            ? $"{text}, with conditions of its own: "
                + $"{string.Join("; ", move.AgreementConditions.Select(one => DescribeCondition(one, context)))}"
            : text;
    }

    // Only what revives an agreement has no terms: it has those of the agreement.
    private protected static bool IsRevivalAlone(Move.Propose move) => move.RevivesProposalOrAgreement is not null && move.Terms.Count == 0;

    private static string DescribeTarget(AgreementReference target) =>
        target.Relation switch
        {
            AgreementRelation.Amends => $"to amend {target.Agreement}",
            AgreementRelation.Supplements => $"to supplement {target.Agreement}",
            _ => $"to end {target.Agreement}",
        };

    // What a move names by its id alone may be the talks themselves; of what is not there the kind is not known.
    private string Named(string id, TextContext? context) => (context ?? TextContext.None).Named(id) is { } subject ? Named(subject) : id;

    private string Named(Subject subject) => subject.Kind == SubjectKind.Negotiation ? Describe(subject) : $"the {Describe(subject)}";

    private string Required(Move.Require move, TextContext? context) =>
        move.On is { } on ? $"requires of {Named(on, context)}"
        : move.Replaces is { } old ? $"puts in the place of {old}"
        : "requires";

    // That what hangs on nothing is free goes without saying, and a substitute is of the kind of the old one.
    private protected string DescribeRequired(Move.Require move, ConditionDefinition condition, TextContext? context) =>
        DescribeCondition(move.On is null ? condition with { Kind = default } : condition, context);

    // What was there already gets options, or wider bounds.
    private string Extended(Move.ExtendAgenda move, TextContext context)
    {
        var isThere = move.Issues.ToLookup(issue => context.Facts?.WasThere(issue) == true);
        var told = isThere[true]
            .Select(issue =>
                issue is ChoiceIssue ? $"adds options to {issue.Name}: {DescribeAllowedValues(issue)}" : $"widens {Describe(issue)}"
            );
        return string.Join(
            "; ",
            !isThere[false].Any() ? told : told.Append($"adds to the agenda: {string.Join("; ", isThere[false].Select(Added))}")
        );
    }

    private string Added(Issue issue) => Describe(issue) + (issue.AddedToBasket is { } basket ? $", in the basket {basket}" : "");

    private string Describe(ExitClause way) =>
        way.Period is { } period ? $"with a notice of {FormatPeriod(period)}"
        : way.FailedCondition is { } condition ? $"once {condition} has failed"
        : "at will";

    private string LimitOf(Move.SetLimit move, TextContext? context) =>
        move.Limit switch
        {
            LimitKind.FirmUntil => $"how long {move.Target} is firm",
            LimitKind.SuspendedUntil => $"the end of the suspension of {Named(move.Target, context)}",
            _ => $"the limit of {Named(move.Target, context)}",
        };

    private string Statement(Move.MakeStatement move, TextContext? context)
    {
        var (alone, about) = move.Statement switch
        {
            StatementKind.Inquiry => ("asks", "asks about"),
            StatementKind.Clarification => ("clarifies", "clarifies"),
            StatementKind.Signal => ("signals", "signals on"),
            StatementKind.Threat => ("threatens", "threatens over"),
            StatementKind.RedLine => ("draws a red line", "draws a red line on"),
            _ => ("makes a statement", "makes a statement on"),
        };
        return move.About is null ? alone : $"{about} {Named(move.About, context)}";
    }

    /// <summary>A move with who makes it, and what was said: "Ms Bondar rejects p1: “It was replaced.”".</summary>
    internal string Sentence(Move move, TextContext context)
    {
        ArgumentNullException.ThrowIfNull(move);
        var told = $"{context.NameOf(move.By)} {DescribeAction(move, context)}";
        return move.Text is { Length: > 0 } text ? $"{told}{(told[^1] == '.' ? "" : ":")} {Quote(text.ReplaceLineEndings(" "))}" : told;
    }

    /// <summary>What somebody said, in quotation marks.</summary>
    private protected virtual string Quote(string text) => $"“{text}”";
}
