using System.Globalization;
using System.Text.RegularExpressions;

namespace NegotiationModel.Tool.Commands;

/// <summary>Reads a package as people type it: <c>price=7900, warranty=6 months</c>. What is left out stays as in the package
/// before.</summary>
internal static partial class PackageText
{
    /// <summary>The terms; or what is wrong with the text.</summary>
    public static (Terms? Terms, string? Problem) Read(string text, IReadOnlyList<Issue> agenda, Terms? before)
    {
        var values = before?.ToDictionary(term => term.Issue, term => term.Value) ?? [];
        if (GroupedByComma().Match(text) is { Success: true } grouped)
            return (null, TwoWays(grouped.Value, grouped.Value.Replace(",", "", StringComparison.Ordinal)));
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Where there is one issue, a value says enough.
            var pair =
                agenda.Count == 1 && !part.Contains('=') ? [agenda[0].Id.Value, part] : part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (pair is not [var name, var said])
                return (null, $"Write issue=value, with commas between: “{Shown(part)}” has no =. {Example(agenda)}");
            if (agenda.FirstOrDefault(issue => Same(issue.Id.Value, name) || Same(issue.Name, name)) is not { } issue)
                return (null, $"There is no issue “{Shown(name)}”. {Example(agenda)}");
            if (issue is MoneyIssue or NumberIssue or IntegerIssue && Grouped(said) is { } meant)
                return (null, TwoWays(said, meant));
            if (ValueOf(issue, said) is not { } value)
                return (null, $"“{Shown(said)}” is no value of {issue.Name}: {Narration.Describe(issue)}.");
            values[issue.Id] = value;
        }

        if (values.Count == 0)
            return (null, $"Say what: {Example(agenda)}");
        return (
            Terms.CreateRange(agenda.Where(issue => values.ContainsKey(issue.Id)).Select(issue => new Term(issue.Id, values[issue.Id]))),
            null
        );
    }

    private static Value? ValueOf(Issue issue, string said) =>
        issue switch
        {
            ChoiceIssue choice => choice.Options.FirstOrDefault(option => Same(option, said)) is { } option ? Value.Of(option) : null,
            YesNoIssue => said.ToUpperInvariant() switch
            {
                "YES" or "Y" or "TRUE" => Value.Of(true),
                "NO" or "N" or "FALSE" => Value.Of(false),
                _ => null,
            },
            IntegerIssue or NumberIssue or MoneyIssue => Number(said),
            _ => said.Length > 0 ? Value.Of(said) : null,
        };

    // "7 900" and "7900 EUR" are numbers to people.
    private static Value? Number(string said) =>
        decimal.TryParse(
            said.TrimEnd([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz "]).Replace(" ", "", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? Value.Of(number)
            : null;

    // A point or a comma before exactly three digits groups thousands to some, and begins a fraction to others.
    private static string? Grouped(string said)
    {
        var text = said.TrimEnd([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz "]);
        var at = text.LastIndexOfAny(['.', ',']);
        if (at <= 0 || text.Length - at != 4 || !text[(at + 1)..].All(char.IsAsciiDigit))
            return null;
        var whole = string.Concat(text.Where(one => one is not ('.' or ',' or ' ')));
        return whole.TrimStart('-').All(char.IsAsciiDigit) ? whole : null;
    }

    private static string TwoWays(string said, string meant) =>
        $"“{Shown(said)}” can be read in two ways. Write {meant} if you mean thousands, "
        + "or else a fraction with another digit, such as 0.2500.";

    [GeneratedRegex(@"(?<![\w.,])\d{1,3}(,\d{3})+(?![\w,]|\s*=)")]
    private static partial Regex GroupedByComma();

    private static string Example(IReadOnlyList<Issue> agenda) =>
        $"For instance: offer {string.Join(", ", agenda.Take(3).Select(issue => $"{issue.Id}=…"))}";

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Shown(string text) => SafeText.Truncate(SafeText.OneLine(text), 60);
}
