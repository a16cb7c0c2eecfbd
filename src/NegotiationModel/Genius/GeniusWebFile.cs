using NegotiationModel.Analysis;

namespace NegotiationModel.Genius;

/// <summary>What was read, and where it stands.</summary>
internal readonly record struct GeniusWebPlaced<T>(long Offset, string Path, T What);

/// <summary>What the values of an issue are worth, as it is written: one of the two.</summary>
internal sealed record GeniusWebUtility(List<(string Value, double Utility)>? Table, double?[]? Line);

/// <summary>A profile or a domain of GeniusWeb, as far as it was read; its parts fit together or not.</summary>
internal sealed class GeniusWebFile(byte[] json)
{
    private const double Close = 1e-6;

    private readonly List<(long Offset, string Path, string Message)> warned = [];

    public List<Issue> Issues { get; } = [];

    public Dictionary<string, GeniusWebPlaced<double>> Weights { get; } = [];

    public Dictionary<string, GeniusWebPlaced<GeniusWebUtility>> Utilities { get; } = [];

    public List<GeniusWebPlaced<(string Issue, Value Value)>> Reservation { get; } = [];

    /// <summary>Where the profile begins; −1 where the file is a domain.</summary>
    public long Start { get; set; } = -1;

    /// <summary>Passes over a property that is not known.</summary>
    public void Unread(ref JsonWalker walk)
    {
        warned.Add((walk.Offset, walk.Path(), $"{Excerpt.Name(walk.Name)} is not read; utilities are those without it"));
        walk.Skip();
    }

    public void Tell(GeniusWarnings warnings)
    {
        foreach (var (line, column, path, message) in ProblemLocator.Locate(DocumentReader.WithoutMark(json), [.. warned.Take(101)], null))
            warnings.Add(line, column, $"{path}: {message}");
    }

    public ValueList<Issue> Agenda() => [.. Issues];

    public Preferences Preferences(PartyId party, GeniusWarnings warnings)
    {
        if (Start < 0)
            throw Wrong(0, "$", "this is a domain; a profile says what it is worth");
        ValueList<IssuePreference> interests = [.. Issues.Select(Interest)];
        warned.Clear();
        foreach (var name in Weights.Keys.Concat(Utilities.Keys).Except(Issues.Select(issue => issue.Id.Value)))
            warned.Add((Start, "$", $"the domain has no issue {Excerpt.Name(name)}; what is said of it is not read"));
        if (Math.Abs(interests.Sum(interest => interest.Weight) - 1) > Close)
            warned.Add(
                (
                    Start,
                    "$",
                    $"the weights sum to {Value.Of(Math.Round((decimal)interests.Sum(interest => interest.Weight), 6))}, not "
                        + "to 1; they are taken as written"
                )
            );
        Tell(warnings);
        var wanted = new Preferences(party, interests);
        return wanted.Utility([.. Reservation.Select(Term)]) is var worth && Math.Abs(worth) <= Analysis.Preferences.Farthest
            ? wanted with
            {
                Reservation = worth,
            }
            : throw Wrong(Start, "$", "the reservation bid is worth more than 1e15 or less than -1e15");
    }

    private IssuePreference Interest(Issue issue)
    {
        var name = issue.Id.Value;
        if (!Weights.TryGetValue(name, out var weight))
            throw Wrong(Start, "$", $"issueWeights lacks the issue {Excerpt.Name(name)}");
        if (!Utilities.TryGetValue(name, out var utility))
            throw Wrong(Start, "$", $"issueUtilities lacks the issue {Excerpt.Name(name)}");
        return new(
            issue.Id,
            weight.What,
            (issue, utility.What) switch
            {
                (ChoiceIssue choice, { Table: { } table }) => Table(choice, table, utility.Offset, utility.Path),
                (NumberIssue number, { Line: [{ } low, { } least, { } high, { } most] }) => Line(
                    number,
                    (low, least),
                    (high, most),
                    utility
                ),
                (ChoiceIssue, _) => throw Wrong(utility.Offset, utility.Path, "the issue has a list of values, which have discreteutils"),
                _ => throw Wrong(utility.Offset, utility.Path, "the issue has a range of numbers, which have numberutils"),
            }
        );
    }

    private ValueTable Table(ChoiceIssue choice, List<(string Value, double Utility)> table, long offset, string path)
    {
        var worths = table.ToDictionary(entry => entry.Value, entry => entry.Utility, StringComparer.Ordinal);
        return Valuation.Table([
            .. choice.Options.Select(option =>
                worths.TryGetValue(option, out var worth)
                    ? new ValueUtility(Value.Of(option), worth)
                    : throw Wrong(offset, path, $"the value {Excerpt.Name(option)} has no utility")
            ),
        ]);
    }

    private Valuation Line(
        NumberIssue number,
        (double Value, double Utility) low,
        (double Value, double Utility) high,
        GeniusWebPlaced<GeniusWebUtility> at
    )
    {
        if (low.Value != (double)number.Min! || high.Value != (double)number.Max!)
            throw Wrong(at.Offset, at.Path, "the utilities go from another low to another high value than the range of the issue");
        if (low.Value >= high.Value)
            throw Wrong(at.Offset, at.Path, "highValue must be above lowValue");
        return Valuation.Curve(
            new ValueUtility(Value.Of(number.Min!.Value), low.Utility),
            new ValueUtility(Value.Of(number.Max!.Value), high.Utility)
        );
    }

    private Term Term(GeniusWebPlaced<(string Issue, Value Value)> said)
    {
        if (Issues.Find(issue => issue.Id.Value == said.What.Issue) is not { } issue)
            throw Wrong(said.Offset, said.Path, $"the domain has no issue {Excerpt.Name(said.What.Issue)}");
        return issue.Fits(said.What.Value)
            ? new(issue.Id, said.What.Value)
            : throw Wrong(said.Offset, said.Path, $"{Excerpt.Name(said.What.Value.ToString())} is no value of the issue");
    }

    private GeniusException Wrong(long offset, string path, string message)
    {
        var problem = ProblemLocator.Locate(DocumentReader.WithoutMark(json), [(offset, path, message)], null)[0];
        return new(problem.Line, problem.Column, $"{path}: {message}");
    }
}
