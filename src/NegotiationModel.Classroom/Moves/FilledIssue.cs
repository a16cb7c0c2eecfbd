namespace NegotiationModel.Classroom;

/// <summary>An extension of the agenda as a form has it: a new issue, or more options or a wider range for one that is there.</summary>
internal readonly struct FilledIssue(MoveForm form, Negotiation talks)
{
    private const int MaxOptions = 100;

    /// <summary>The kinds of issues that can be added, and what they are called.</summary>
    public static readonly ValueList<(string Type, string Words)> Types =
    [
        ("choice", "a choice"),
        ("yesNo", "yes or no"),
        ("money", "an amount of money"),
        ("number", "a number"),
        ("integer", "a whole number"),
        ("date", "a date"),
        ("dateRange", "from a date to a date"),
        ("duration", "a length of time"),
        ("text", "words"),
    ];

    /// <summary>Whether an issue can be added to: it has options or a range.</summary>
    public static bool CanGrow(Issue issue) => issue is ChoiceIssue or MoneyIssue or NumberIssue or IntegerIssue;

    public Issue? Read() =>
        IssueId.TryParse(form.Field("agenda-issue"), null, out var id)
            ? talks.Agenda.Find(id.Value) is { } there
                ? Grown(there.Issue)
                : null
            : Added();

    private Issue? Grown(Issue issue) =>
        issue switch
        {
            ChoiceIssue => Named(Issue.Choice(issue.Id, Options()), issue.Name),
            MoneyIssue money => Named(
                Issue.Money(issue.Id, money.Currency, Number("agenda-from") ?? money.Min, Number("agenda-to") ?? money.Max, money.Step),
                issue.Name
            ),
            NumberIssue number => Named(
                Issue.Number(issue.Id, Number("agenda-from") ?? number.Min, Number("agenda-to") ?? number.Max, number.Step),
                issue.Name
            ),
            IntegerIssue whole => Named(
                Issue.Integer(
                    issue.Id,
                    (long?)(Number("agenda-from") ?? whole.Min),
                    (long?)(Number("agenda-to") ?? whole.Max),
                    (long?)whole.Step
                ),
                issue.Name
            ),
            _ => null,
        };

    private Issue? Added()
    {
        var name = form.Field("agenda-name");
        if (name.Length == 0)
        {
            form.Problems.Add("Say what the new issue is called.");
            return null;
        }

        var (id, from, to) = (Free(name), Number("agenda-from"), Number("agenda-to"));
        return form.Field("agenda-type") switch
        {
            "choice" => Named(Issue.Choice(id, Options()), name),
            "yesNo" => Named(Issue.YesNo(id), name),
            "money" => Named(Issue.Money(id, form.Field("agenda-currency").ToUpperInvariant(), from, to), name),
            "number" => Named(Issue.Number(id, from, to), name),
            "integer" => Named(Issue.Integer(id, (long?)from, (long?)to), name),
            "date" => Named(Issue.Date(id), name),
            "dateRange" => Named(Issue.DateRange(id), name),
            "duration" => Named(Issue.Duration(id), name),
            "text" => Named(Issue.Text(id), name),
            _ => null,
        };
    }

    private static Issue Named(Issue issue, string name) => issue with { Name = name };

    // The first id of the name that the agenda does not have.
    private IssueId Free(string name)
    {
        var plain = name.ToLowerInvariant().Replace(' ', '-');
        for (var at = 1; ; at++)
            if (talks.Agenda.Find(at == 1 ? plain : $"{plain}-{at}") is null)
                return new(at == 1 ? plain : $"{plain}-{at}");
    }

    private ValueList<string> Options() =>
        [
            .. form.Text("agenda-options")
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal)
                .Take(MaxOptions),
        ];

    private decimal? Number(string field)
    {
        var text = form.Field(field);
        if (text.Length == 0)
            return null;
        var (number, problem) = FilledNumber.Read(text);
        if (number is not null)
            return number;
        if (problem is not null)
            form.Problems.Add($"The range: {problem}");
        else
            form.Wrong("The range", "a number such as 7500 or 0.5", text);
        return null;
    }
}
