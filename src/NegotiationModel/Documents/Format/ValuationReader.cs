using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>Reads what the values on an issue are worth: a line, a table or a curve, as the form of the interest says.</summary>
internal static class ValuationReader
{
    public static Valuation? Read(ref JsonWalker walk, InterestDraft draft)
    {
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        var worths = new List<WorthDraft>();
        if (!(draft.Form == "linear" ? Ends(ref walk, worths) : Points(ref walk, worths)))
            return null;
        draft.Values = new Value?[worths.Count];
        for (var at = 0; at < worths.Count; at++)
            draft.Values[at] = worths[at].Value;
        foreach (var problem in draft.Form == "table" ? WorthCheck.OfTable(draft.Values) : WorthCheck.OfCurve(draft.Values, out _))
            if (problem.At < 0)
                walk.Note(start, walk.Path(), problem.Message);
            else
                walk.Note(-1, walk.Path() + draft.Path(problem.At), problem.Message);
        if (walk.Problems.Count > problems)
            return null;
        var points = ValueList.Of(worths, entry => new ValueUtility(entry.Value!.Value, entry.Utility!.Value));
        return draft.Form == "table" ? new ValueTable(points) : new ValueCurve(points);
    }

    /// <summary>A valuation by itself, under the name of its form.</summary>
    public static Valuation? Whole(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        Valuation? valuation = null;
        var forms = 0;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "linear" or "table" or "curve":
                    forms++;
                    valuation = Read(ref walk, new() { Form = walk.Name });
                    break;
                default:
                    walk.Unknown(KnownProperties.Valuation);
                    break;
            }

        if (forms != 1)
            walk.Note(start, walk.Path(), "must have exactly one of linear, table, curve");
        return valuation;
    }

    /// <summary>A value and what it is worth by themselves.</summary>
    public static ValueUtility? Single(ref JsonWalker walk) =>
        Worth(ref walk) is { Value: { } value, Utility: { } utility } ? new ValueUtility(value, utility) : null;

    private static bool Ends(ref JsonWalker walk, List<WorthDraft> worths)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return false;
        Value? worst = null,
            best = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "worst":
                    worst = TermsReader.Value(ref walk);
                    break;
                case "best":
                    best = TermsReader.Value(ref walk);
                    break;
                default:
                    walk.Unknown(KnownProperties.LinearEnds);
                    break;
            }

        SettingReader.Require(walk, seen, start, "worst", "best");
        worths.AddRange([new(worst, 0), new(best, 1)]);
        return true;
    }

    private static bool Points(ref JsonWalker walk, List<WorthDraft> worths)
    {
        if (!walk.EnterArray())
            return false;
        while (walk.NextElement())
            worths.Add(Worth(ref walk));
        return true;
    }

    private static WorthDraft Worth(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return new(null, null);
        Value? value = null;
        double? worth = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "value":
                    value = TermsReader.Value(ref walk);
                    break;
                case "worth":
                    worth = walk.Real();
                    break;
                default:
                    walk.Unknown(KnownProperties.Worth);
                    break;
            }

        SettingReader.Require(walk, seen, start, "value", "worth");
        return new(value, worth);
    }

    private sealed record WorthDraft(Value? Value, double? Utility);
}
