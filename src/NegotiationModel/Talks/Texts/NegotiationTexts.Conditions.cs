namespace NegotiationModel.Texts;

/// <summary>Conditions, as minutes of a meeting tell them.</summary>
public partial class NegotiationTexts
{
    /// <summary>A condition as it is set: "permit: the permit is granted (asked of office, by the end of 1 Aug 2026)".</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="context">The table; left out, only ids are known, and times are in UTC.</param>
    public virtual string DescribeCondition(ConditionDefinition condition, TextContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var names = context ?? TextContext.None;
        return Describe(
            condition,
            condition.Kind switch
            {
                ConditionKind.EndsAgreementIfFailed => "afterwards",
                ConditionKind.Independent => "nothing hangs on it",
                _ => null,
            },
            condition.IsConsultative ? "does not bind" : null,
            condition.Formality is { } step ? $"as {Short(step)}" : null,
            condition.Asks == ConditionRequirement.Consent
                    ? $"consent{(condition.AskedParty is { } body ? $" of {names.NameOf(body)}" : "")}"
                : condition.AskedParty is { } asked ? $"asked of {names.NameOf(asked)}"
                : null,
            condition.Watched is { } watched ? $"met when {watched.SubjectId} is {StatusesOf(watched)}" : null,
            condition.DueAfter.Count > 0 ? $"due once {Together(condition.DueAfter)} met" : null,
            condition.Due is { Form: EndForm.After { Of: null } after } ? $"within {FormatPeriod(after.Period)}"
                : condition.Due is { IsNever: false } due ? $"by {FormatLimit(due, ZoneOf(context))}"
                : null,
            condition.Beneficiary is { } beneficiary ? $"for {names.NameOf(beneficiary)}" : null,
            condition.Judges.Count > 0 ? $"judged by {string.Join(", ", condition.Judges.Select(names.NameOf))}" : null,
            condition.VoteTests.Count > 0 ? $"by {string.Join(" and ", condition.VoteTests.Select(Describe))}" : null,
            condition.EligibleVotes is { } roll ? $"{roll} may vote" : null,
            condition.AlternativesLabel is { } label ? $"one of \"{Short(label)}\" is enough" : null,
            Silent(condition) switch
            {
                SilenceEffect.Meet => "met if nobody says otherwise by then",
                SilenceEffect.Fail => "failed if it is not met by then",
                SilenceEffect.Lapse => "over if nobody says otherwise by then",
                _ => null,
            }
        );
    }

    // That it is independent, and of whom, goes without saying.
    private protected string DescribePromise(ConditionDefinition promise, TextContext? context) =>
        DescribeCondition(promise with { Kind = ConditionKind.Precedent, AskedParty = null, IfSilent = SilenceOf(promise) }, context);

    private static SilenceEffect? SilenceOf(ConditionDefinition promise) =>
        promise.IfSilent is null or SilenceEffect.Fail ? null : promise.IfSilent;

    /// <summary>What silence means where it is not the usual thing, and there is a due that may pass in silence.</summary>
    private protected static SilenceEffect? Silent(ConditionDefinition condition) =>
        condition is { Due.IsNever: false, IfSilent: { } silence } && silence != ConditionDefinition.UsualIfSilent(condition.Kind)
            ? silence
            : null;

    private protected static string Describe(ConditionDefinition condition, params ReadOnlySpan<string?> details)
    {
        var said = string.Join(", ", details.ToArray().OfType<string>());
        return $"{(condition.Id is { } id ? $"{id}: " : "")}{condition.Text}{(said.Length == 0 ? "" : $" ({said})")}";
    }

    private static string StatusesOf(WatchedStatus watched) => string.Join(" or ", watched.DocumentStatusNames.Select(EnumNames.Words));

    private static string Together(ValueList<ConditionId> ids) => $"{string.Join(", ", ids)} {(ids.Count > 1 ? "are" : "is")}";

    private static string Describe(VoteTest test) =>
        test switch
        {
            VoteTest.ShareTest { Of: VoteShareOf.Eligible } share => $"{Percent(share.Needed)} of all who may vote",
            VoteTest.ShareTest share => $"{Percent(share.Needed)} of the votes for and against",
            VoteTest.AtLeastTest least => $"at least {least.Needed} votes",
            VoteTest.TurnoutTest turnout => $"a turnout of {Percent(turnout.Needed)}",
            _ => "a majority",
        };

    private protected static string Percent(decimal share) => $"{Value.Shortest(share * 100)} %";

    private static string VotesOf(Votes? votes) => votes is null ? "" : $" ({Count(votes)})";

    private static string Count(Votes votes) =>
        $"{votes.For} for, {votes.Against} against"
        + (votes.Abstained > 0 ? $", {votes.Abstained} abstained" : "")
        + (votes.Invalid > 0 ? $", {votes.Invalid} invalid" : "");
}
