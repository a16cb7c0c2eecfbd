using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>Reads how much a party cares for an issue.</summary>
internal static class InterestReader
{
    public static InterestDraft Read(ref JsonWalker walk)
    {
        var draft = new InterestDraft();
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        if (!walk.EnterObject())
            return draft;
        double? weight = null;
        Valuation? valuation = null;
        var forms = 0;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "issue":
                    draft.Issue = walk.Id();
                    break;
                case "weight":
                    weight = walk.Real();
                    break;
                case "linear" or "table" or "curve":
                    forms++;
                    draft.Form = walk.Name;
                    valuation = ValuationReader.Read(ref walk, draft);
                    break;
                default:
                    walk.Unknown(KnownProperties.Interest);
                    break;
            }

        SettingReader.Require(walk, seen, start, "issue", "weight");
        if (forms != 1)
            walk.Note(start, walk.Path(), "must have exactly one of linear, table, curve");
        if (walk.Problems.Count == problems)
            draft.Whole = new(draft.Issue!, weight!.Value, valuation!);
        return draft;
    }
}
