namespace NegotiationModel;

/// <summary>In which way a value is not one that an issue allows.</summary>
internal enum ValueMismatch
{
    /// <summary>It has another shape, such as a text where an amount is needed.</summary>
    OtherKind,

    /// <summary>A text that is not written as a date, a range of dates or a duration is.</summary>
    NotReadable,

    /// <summary>It is not among the options.</summary>
    NoOption,

    /// <summary>It is not a whole number.</summary>
    NotWhole,

    /// <summary>It is below the least one.</summary>
    TooLow,

    /// <summary>It is above the greatest one.</summary>
    TooHigh,

    /// <summary>It lies between two steps.</summary>
    BetweenSteps,
}

internal static class ValueMismatches
{
    public static ValueMismatch Of(Issue issue, Value value) =>
        issue switch
        {
            IntegerIssue integer => OfNumber(value, integer.Min, integer.Max, isWhole: true),
            NumberIssue number => OfNumber(value, number.Min, number.Max),
            MoneyIssue money => OfNumber(value, money.Min, money.Max),
            ChoiceIssue => value.Kind == ValueKind.Text ? ValueMismatch.NoOption : ValueMismatch.OtherKind,
            DateRangeIssue => value.Kind == ValueKind.DateRange ? ValueMismatch.NotReadable : ValueMismatch.OtherKind,
            DateIssue or DurationIssue => value.Kind == ValueKind.Text ? ValueMismatch.NotReadable : ValueMismatch.OtherKind,
            _ => ValueMismatch.OtherKind,
        };

    private static ValueMismatch OfNumber(Value value, decimal? min, decimal? max, bool isWhole = false) =>
        value.Number is not { } number ? ValueMismatch.OtherKind
        : isWhole && !decimal.IsInteger(number) ? ValueMismatch.NotWhole
        : number < min ? ValueMismatch.TooLow
        : number > max ? ValueMismatch.TooHigh
        : ValueMismatch.BetweenSteps;
}
