namespace NegotiationModel.Analysis;

/// <summary>Which values are considered on an issue: all where it lists them or has few steps; else those that somebody names, and points
/// of a range between them.</summary>
internal static class IssueSampling
{
    private const int MaxSteps = 1_000;

    public static IssueValues Of(Issue issue, ValueList<Preferences> preferences, int points, ValueList<Terms> offers)
    {
        var named = NamedValues.Of(issue, preferences, offers);
        var (values, isSampled, grid) = issue.Listed switch
        {
            ChoiceIssue choice => ([.. choice.Options.Select(Value.Of)], false, null),
            YesNoIssue => ([Value.Of(true), Value.Of(false)], false, null),
            IntegerIssue whole => Numbers(issue, new(whole.Min, whole.Max, whole.Step ?? 1)),
            NumberIssue number => Numbers(issue, new(number.Min, number.Max, number.Step)),
            MoneyIssue money => Numbers(issue, new(money.Min, money.Max, money.Step)),
            var other => ((Value[])[.. named.OrderBy(ValueScale.Of)], true, Grid(other)),
        };
        return values.Length > 0
            ? new(issue.Id, [.. values]) { IsSampled = isSampled, Grid = grid }
            : throw new ArgumentException(
                $"The issue {issue.Id} has neither options nor bounds, and nobody names a value on it.",
                nameof(preferences)
            );

        (Value[] Values, bool IsSampled, decimal? Grid) Numbers(Issue of, NumberRange bounds)
        {
            decimal[] known = [.. named.Select(value => value.Number).OfType<decimal>()];
            if ((bounds.Min ?? Least(known)) is not { } least || (bounds.Max ?? Most(known)) is not { } most)
                return ([], true, null);
            var every = bounds.Step is { } step && IsFew(least, most, step);
            var numbers = every
                ? Steps(bounds.Min ?? RangePoints.Below(least, 0, bounds.Step!.Value), most, bounds.Step!.Value)
                : RangePoints.Of(
                    bounds,
                    SlopeChanges.Between(issue.Id, preferences, least, most),
                    known,
                    points,
                    digits: of is MoneyIssue ? 2 : 4
                );
            Value[] fitting = [.. new SortedSet<decimal>(numbers).Select(Value.Of).Where(of.Fits)];
            return (fitting, least < most && !(every && bounds is { Min: not null, Max: not null }), every ? null : bounds.Step ?? 0);
        }
    }

    private static decimal? Grid(Issue issue) =>
        issue switch
        {
            DateIssue => 1,
            DurationIssue => 0,
            _ => null,
        };

    private static decimal? Least(decimal[] known) => known.Length > 0 ? Math.Max(known.Min(), -NumberRange.Farthest) : null;

    private static decimal? Most(decimal[] known) => known.Length > 0 ? Math.Min(known.Max(), NumberRange.Farthest) : null;

    // First roughly, where no quotient overflows.
    private static bool IsFew(decimal least, decimal most, decimal step) =>
        ((double)most - (double)least) / (double)step < 2 * MaxSteps && (most - least) / step < MaxSteps;

    private static IEnumerable<decimal> Steps(decimal least, decimal most, decimal step)
    {
        for (var value = least; value <= most; value += step)
            yield return value;
    }
}
