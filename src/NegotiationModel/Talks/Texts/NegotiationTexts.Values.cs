namespace NegotiationModel.Texts;

/// <summary>Issues and the values on them.</summary>
public partial class NegotiationTexts
{
    /// <summary>An issue with what is allowed on it: "venue (Moscow, Kyiv)".</summary>
    /// <param name="issue">The issue.</param>
    public string Describe(Issue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return $"{issue.Name} ({DescribeAllowedValues(issue)}{(issue.IsEssential ? $", {Essential}" : "")})";
    }

    /// <summary>What an issue is called without which no package is accepted.</summary>
    private protected virtual string Essential => "essential";

    /// <summary>What is allowed on an issue: "EUR, 0 to 20000".</summary>
    /// <param name="issue">The issue.</param>
    public virtual string DescribeAllowedValues(Issue issue) =>
        issue?.Listed switch
        {
            ChoiceIssue choice => Options(choice),
            MoneyIssue money => money.Currency
                + Range(money.Min, money.Max)
                + (money.Step is { } step ? $", in steps of {Value.Shortest(step)}" : ""),
            IntegerIssue integer => "whole number" + Range(integer.Min, integer.Max),
            NumberIssue number => "number" + Range(number.Min, number.Max),
            YesNoIssue => "yes or no",
            DateRangeIssue => "date range",
            { } other => other.Type,
            null => throw new ArgumentNullException(nameof(issue)),
        };

    /// <summary>A value as people read it: "9000.50 EUR", "yes", "2026-03-02 to 2026-03-31".</summary>
    /// <param name="value">The value.</param>
    /// <param name="issue">The issue it is on; null where only the value is known.</param>
    public virtual string Format(Value value, Issue? issue) =>
        (value.Kind, issue) switch
        {
            (ValueKind.Number, MoneyIssue money) => Currency.Told(value.Number!.Value, money.Currency),
            (ValueKind.Text, ChoiceIssue) => Option(value.Text ?? ""),
            // which it cannot be, and should not seem to be
            (ValueKind.Text, MoneyIssue or NumberIssue or IntegerIssue or YesNoIssue) => $"\"{value}\"",
            _ => value.ToString(),
        };

    /// <summary>Terms as people read them: "price: 9000 EUR, warranty: none".</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="context">The table; null where only ids are known.</param>
    public string Format(Terms terms, TextContext? context)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return string.Join(
            ", ",
            terms.Select(term =>
                (context ?? TextContext.None).IssueOf(term.Issue) is { } issue
                    ? $"{issue.Name}: {Format(term.Value, issue)}"
                    : term.ToString()
            )
        );
    }

    /// <summary>An option as people write it: that of an enum, "inPerson", reads "in person".</summary>
    private protected static string Option(string option) => IsOfAnEnum(option) ? EnumNames.Words(option) : option;

    /// <summary>The options of a choice.</summary>
    private protected static string Options(ChoiceIssue choice) => string.Join(", ", choice.Options.Select(Option));

    private static string Range(decimal? min, decimal? max) =>
        (min, max) switch
        {
            (null, null) => "",
            ({ } least, null) => $", from {Value.Shortest(least)}",
            (null, { } most) => $", up to {Value.Shortest(most)}",
            ({ } least, { } most) => $", {Value.Shortest(least)} to {Value.Shortest(most)}",
        };

    // Two small letters at least, then words that begin with a capital: so members of enums are written, and hardly anything else.
    private static bool IsOfAnEnum(string option)
    {
        var capitals = 0;
        for (var at = 0; at < option.Length; at++)
            if (char.IsAsciiLetterUpper(option[at]))
                capitals += at < 2 || at + 1 == option.Length || !char.IsAsciiLetterLower(option[at + 1]) ? option.Length : 1;
            else if (!char.IsAsciiLetterLower(option[at]))
                return false;
        return capitals > 0 && capitals < option.Length;
    }
}
