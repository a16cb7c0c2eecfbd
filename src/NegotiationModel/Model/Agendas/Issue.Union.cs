namespace NegotiationModel;

// What an amendment makes of an issue is the union of both. What was allowed stays so: of another type, currency or step, or with a
// narrower bound, there is none.
public abstract partial record Issue
{
    /// <summary>The union of this issue and another of its id, essential where one of them is; null when type, unit or step differ, or a
    /// bound is narrower.</summary>
    internal Issue? Widened(Issue other) =>
        Union(other) is not { } union ? null
        : (IsEssential || other.IsEssential) && !union.IsEssential ? union with { IsEssential = true }
        : union;

    /// <summary>The union of what may be said on this issue and on another of its id; null where there is none.</summary>
    private protected virtual Issue? Union(Issue other) => other.GetType() == GetType() ? this : null;
}

public sealed partial record ChoiceIssue
{
    private protected override Issue? Union(Issue other) => other is ChoiceIssue more ? new ChoiceIssue(this, more.Options) : null;
}

public sealed partial record IntegerIssue
{
    private protected override Issue? Union(Issue other) =>
        other is IntegerIssue wider && bounds.Widened(wider.bounds) is { } union
            ? new IntegerIssue(Id, union.Min, union.Max, union.Step) { Name = Name }
            : null;
}

public sealed partial record NumberIssue
{
    private protected override Issue? Union(Issue other) =>
        other is NumberIssue wider && bounds.Widened(wider.bounds) is { } union
            ? new NumberIssue(Id, union.Min, union.Max, union.Step) { Name = Name }
            : null;
}

public sealed partial record MoneyIssue
{
    private protected override Issue? Union(Issue other) =>
        other is MoneyIssue wider && wider.Currency == Currency && bounds.Widened(wider.bounds) is { } union
            ? new MoneyIssue(Id, Currency, union.Min, union.Max, union.Step) { Name = Name }
            : null;
}

internal readonly partial record struct NumberRange
{
    /// <summary>The union of two ranges; null when the other is narrower at an end or counts other steps.</summary>
    public NumberRange? Widened(NumberRange other)
    {
        var narrower = other.Min > (Min ?? decimal.MinValue) || other.Max < (Max ?? decimal.MaxValue);
        return narrower || other.Step != Step || !SameSteps(other) ? null : other;
    }

    // Values that were allowed must stay so: both ranges count from the same grid.
    private bool SameSteps(NumberRange other) => Step is not { } step || Offset(Min ?? 0, other.Min ?? 0, step) == 0;
}
