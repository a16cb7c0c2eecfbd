using NodaTime;

namespace NegotiationModel.Texts;

/// <summary>The facts of a refusal as sentences in any language use them.</summary>
public partial class NegotiationTexts
{
    private protected static (string Who, string Other, string Id) Concerned(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return (
            Short(refusal.PartyNames.Count > 0 ? refusal.PartyNames[0] : refusal.Move.By.Value),
            Short(refusal.PartyNames.Count > 1 ? refusal.PartyNames[1] : null),
            refusal.Subjects.Count > 0 ? refusal.Subjects[0].Id : refusal.Move.ActsOn?.Id ?? ""
        );
    }

    // A long name is cut, so that what is told of a document cannot outgrow it.
    private protected static string Short(string? name) => Excerpt.Short(name ?? "");

    private protected static bool IsMover(Refusal refusal) => refusal.OffendingId == refusal.Move.By.Value;

    private protected string RoleOf(Refusal refusal) => refusal.MoverRole is { } role ? Label(role) : "";

    private protected string StatusOf(Refusal refusal) => refusal.DecidingStatus is { } status ? Label(status) : "";

    private protected static string Others(Refusal refusal) =>
        refusal.PartyNames.Count > 1 ? $" ({string.Join(", ", refusal.PartyNames.Skip(1).Select(Short))})" : "";

    private protected string MoveTime(Refusal refusal) => Apart(refusal, MadeAt(refusal));

    /// <summary>The end or limit that decides.</summary>
    private protected string Decisive(Refusal refusal) => Apart(refusal, LimitOf(refusal));

    private protected static bool IsDecisive(Refusal refusal, End limit) => limit.Instant == LimitOf(refusal);

    // Two times that differ are told so that they do.
    private string Apart(Refusal refusal, Instant at)
    {
        var (first, last, zone) = (MadeAt(refusal), LimitOf(refusal), refusal.TimeZone);
        return FormatTime(at, zone, withFractions: first != last && FormatTime(first, zone) == FormatTime(last, zone));
    }

    /// <summary>Whether the talks said when the end or limit was that decides.</summary>
    private protected static bool IsDated(Refusal refusal) => LimitOf(refusal) != default;

    /// <summary>Until when what the move is told against lasts.</summary>
    private protected string UntilLimit(Refusal refusal) => FormatUntil(LimitOf(refusal), refusal.TimeZone);

    private static Instant MadeAt(Refusal refusal) => refusal.MoveTime ?? default;

    private static Instant LimitOf(Refusal refusal) => refusal.Limit ?? MadeAt(refusal);

    private protected static string IssueName(Refusal refusal) =>
        Short(refusal.RelevantIssues.Count > 0 ? refusal.RelevantIssues[0].Name : refusal.Issue?.Value);

    // A text where something else is needed is told as one.
    private protected string Offending(Refusal refusal)
    {
        var issue = refusal.RelevantIssues.Count > 0 ? refusal.RelevantIssues[0] : null;
        var said = Short(Format(refusal.Value ?? default, issue));
        return refusal.Value is { Kind: ValueKind.Text } && refusal.Code == RefusalCode.ValueOutsideIssue && !said.StartsWith('"')
            ? $"\"{said}\""
            : said;
    }

    private protected string Expected(Refusal refusal) =>
        Short(Format(refusal.ProposedOrAgreedValue ?? default, refusal.RelevantIssues.Count > 0 ? refusal.RelevantIssues[0] : null));

    private protected static ValueMismatch MisfitOf(Refusal refusal) =>
        ValueMismatches.Of(refusal.RelevantIssues[0], refusal.Value ?? default);

    // An id that is written much like the unknown one, or an option as people read it.
    private protected static string? Suggested(Refusal refusal) =>
        refusal is { Code: RefusalCode.ValueOutsideIssue, ClosestMatch: { } option } ? Option(option) : refusal.ClosestMatch;

    // Of very many options the first are enough.
    private protected static string SomeOptions(Issue issue)
    {
        const int few = 20;
        var options = ((ChoiceIssue)issue).Options;
        return string.Join(", ", options.Take(few).Select(Option).Select(Short)) + (options.Count > few ? ", …" : "");
    }

    private protected static Value Least(Issue issue) => Value.Of(BoundsOf(issue).Min ?? 0);

    private protected static Value Greatest(Issue issue) => Value.Of(BoundsOf(issue).Max ?? 0);

    private protected string Step(Issue issue)
    {
        var (min, _, step) = BoundsOf(issue);
        return $"{Format(Value.Of(step ?? 1), issue)} ({Value.Shortest(min ?? 0)}, {Value.Shortest((min ?? 0) + (step ?? 1))}, …)";
    }

    private static (decimal? Min, decimal? Max, decimal? Step) BoundsOf(Issue issue) =>
        issue switch
        {
            IntegerIssue integer => (integer.Min, integer.Max, integer.Step),
            NumberIssue number => (number.Min, number.Max, number.Step),
            MoneyIssue money => (money.Min, money.Max, money.Step),
            _ => default,
        };
}
