using NegotiationModel.Texts;

namespace NegotiationModel.Tool.Commands;

/// <summary>The words of a replay that are the page's own, and the texts of the library in the same language.</summary>
internal sealed record ReplayTexts(NegotiationTexts Texts)
{
    public static ReplayTexts English { get; } = new(NegotiationTexts.English);

    public static ReplayTexts Ukrainian { get; } =
        new(NegotiationTexts.Ukrainian)
        {
            Convened = "Скликано",
            NotDated = "Без дати",
            Protocol = "правила",
            OfItsOwn = "власні",
            Deadline = "строк",
            TimesIn = "час за",
            AtTheTable = "За столом",
            ToBeAgreed = "Погодити",
            TimePasses = "Минає час",
            SubjectTo = "за умови",
            Refused = "відмовлено",
            Rule = "Правило",
            Instead = "Можна натомість",
            Agreement = "угода",
            WhereThingsStand = "Стан на",
            WhereThingsStandNow = "Стан",
            SetByProtocol = "правила",
            Turn = "ходить",
            Proposals = new("Пропозиції", ["id", "від", "стан", "зміст", "відповіді"]),
            Conditions = new("Умови", ["id", "від", "до", "стан", "про що"]),
            Agreements = new("Угоди", ["id", "стан", "зміст", "погодили"]),
            NothingYet = "ще нічого",
            Others = "та інші",
        };

    public string Convened { get; private init; } = "Convened";

    public string NotDated { get; private init; } = "Undated";

    public string Protocol { get; private init; } = "protocol";

    public string OfItsOwn { get; private init; } = "of its own";

    public string Deadline { get; private init; } = "deadline";

    public string TimesIn { get; private init; } = "times in";

    public string AtTheTable { get; private init; } = "At the table";

    public string ToBeAgreed { get; private init; } = "To be agreed";

    public string TimePasses { get; private init; } = "Time passes";

    public string SubjectTo { get; private init; } = "subject to";

    public string Refused { get; private init; } = "refused";

    public string Rule { get; private init; } = "Rule";

    public string Instead { get; private init; } = "Could instead";

    public string Agreement { get; private init; } = "agreement";

    public string WhereThingsStand { get; private init; } = "Where things stand on";

    public string WhereThingsStandNow { get; private init; } = "Where things stand";

    public string Turn { get; private init; } = "and it is the turn of";

    public Heading Proposals { get; private init; } = new("Proposals", ["id", "by", "status", "terms", "responses"]);

    public Heading Conditions { get; private init; } = new("Conditions", ["id", "set by", "of", "status", "what"]);

    /// <summary>Who set a condition that nobody set: a ratification.</summary>
    public string SetByProtocol { get; private init; } = "the protocol";

    public Heading Agreements { get; private init; } = new("Agreements", ["id", "status", "terms", "accepted by"]);

    public string NothingYet { get; private init; } = "nothing yet";

    public string Others { get; private init; } = "and others";

    public static ReplayTexts In(string? language) => language == "uk" ? Ukrainian : English;

    internal sealed record Heading(string Title, string[] Columns);
}
