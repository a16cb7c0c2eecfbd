namespace NegotiationModel.Texts;

/// <summary>Conditions.</summary>
public partial class UkrainianTexts
{
    /// <inheritdoc/>
    public override string DescribeCondition(ConditionDefinition condition, TextContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var names = context ?? TextContext.None;
        return Describe(
            condition,
            condition.Kind switch
            {
                ConditionKind.EndsAgreementIfFailed => "надалі",
                ConditionKind.Independent => "від неї нічого не залежить",
                _ => null,
            },
            condition.IsConsultative ? "не зобов'язує" : null,
            condition.Formality is { } step ? $"крок: {Short(step)}" : null,
            condition.Asks == ConditionRequirement.Consent ? $"згода{(condition.AskedParty is { } body ? $": {names.NameOf(body)}" : "")}"
                : condition.AskedParty is { } asked ? $"виконує {names.NameOf(asked)}"
                : null,
            condition.Watched is { } watched
                ? $"виконано, коли {watched.SubjectId}: {string.Join(" або ", watched.DocumentStatusNames)}"
                : null,
            condition.DueAfter.Count > 0 ? $"після виконання {string.Join(", ", condition.DueAfter)}" : null,
            condition.Due is { Form: EndForm.After { Of: null } after } ? $"строк: {FormatPeriod(after.Period)}"
                : condition.Due is { IsNever: false } due ? FormatUntil(due, ZoneOf(context))
                : null,
            condition.Beneficiary is { } beneficiary ? $"на користь: {names.NameOf(beneficiary)}" : null,
            condition.Judges.Count > 0 ? $"судить: {string.Join(", ", condition.Judges.Select(names.NameOf))}" : null,
            condition.VoteTests.Count > 0 ? $"потрібно: {string.Join(" і ", condition.VoteTests.Select(Describe))}" : null,
            condition.EligibleVotes is { } roll ? $"голосують {roll}" : null,
            condition.AlternativesLabel is { } label ? $"досить однієї з «{Short(label)}»" : null,
            Silent(condition) switch
            {
                SilenceEffect.Meet => "мовчання означає, що умову виконано",
                SilenceEffect.Fail => "мовчання означає, що умову не виконано",
                SilenceEffect.Lapse => "із мовчанням умова втрачає чинність",
                _ => null,
            }
        );
    }

    private static string Describe(VoteTest test) =>
        test switch
        {
            VoteTest.ShareTest { Of: VoteShareOf.Eligible } share => $"{Percent(share.Needed)} усіх, хто має голос",
            VoteTest.ShareTest share => $"{Percent(share.Needed)} голосів за і проти",
            VoteTest.AtLeastTest least => $"щонайменше {least.Needed} голосів",
            VoteTest.TurnoutTest turnout => $"явка {Percent(turnout.Needed)}",
            _ => "більшість",
        };

    private static string VotesOf(Votes? votes) => votes is null ? "" : $" ({Count(votes)})";

    private static string Count(Votes votes) =>
        $"за {votes.For}, проти {votes.Against}"
        + (votes.Abstained > 0 ? $", утрималися {votes.Abstained}" : "")
        + (votes.Invalid > 0 ? $", недійсних {votes.Invalid}" : "");
}
