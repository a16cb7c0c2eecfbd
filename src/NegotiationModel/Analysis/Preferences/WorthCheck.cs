namespace NegotiationModel.Analysis;

/// <summary>Something wrong with a list of values and their worth.</summary>
/// <param name="At">Which value; −1 for the list as a whole.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record WorthProblem(int At, string Message);

/// <summary>What the values of a table and of a curve must be. Values that could not be read are null, and nothing is said of
/// them.</summary>
internal static class WorthCheck
{
    public static List<WorthProblem> OfTable(Value?[] values)
    {
        List<WorthProblem> problems = values.Length == 0 ? [new(-1, "must name at least one value")] : [];
        var known = new List<int>();
        for (var at = 0; at < values.Length; at++)
            if (values[at] is not null)
                known.Add(at);
        foreach (var at in DuplicateIds.Among(known, (index, other) => ValueOrder.Compare(values[index]!.Value, values[other]!.Value)))
            problems.Add(new(at, $"the value {Excerpt.Short($"{values[at]}")} stands twice"));
        return problems;
    }

    /// <param name="values">The values.</param>
    /// <param name="places">Where they stand on the line; meaningless where there are problems.</param>
    public static List<WorthProblem> OfCurve(Value?[] values, out decimal[] places)
    {
        List<WorthProblem> problems = values.Length < 2 ? [new(-1, "must have at least two points")] : [];
        var measured = new decimal[values.Length];
        var known = new List<int>();
        Scale? first = null;
        for (var at = 0; at < values.Length; at++)
            if (values[at] is not { } value)
                continue;
            else if (ValueScale.Of(value, out var scale) is not { } place)
                problems.Add(new(at, "must be a number, a date or a duration"));
            else if ((first ??= scale) != scale)
                problems.Add(new(at, $"must be one of {EnumNames.Name(first)}, as the first is"));
            else
            {
                measured[at] = place;
                known.Add(at);
            }

        foreach (var at in DuplicateIds.Among(known, (index, other) => measured[index].CompareTo(measured[other])))
            problems.Add(new(at, $"another point is at {Excerpt.Short($"{values[at]}")} as well"));
        places = measured;
        return problems;
    }

    public static Value?[] Values(ValueList<ValueUtility> worths)
    {
        var values = new Value?[worths.Count];
        for (var at = 0; at < values.Length; at++)
            values[at] = worths[at].Value;
        return values;
    }
}
