using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>Reads what parties want.</summary>
internal static class PreferencesReader
{
    public static void Read(ref JsonWalker walk, List<PreferencesDraft> drafts)
    {
        if (walk.EnterArray())
            while (walk.NextElement())
                drafts.Add(One(ref walk));
    }

    public static PreferencesDraft One(ref JsonWalker walk)
    {
        var draft = new PreferencesDraft();
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        if (!walk.EnterObject())
            return draft;
        string? because = null;
        double? reservation = 0;
        Discount? discount = Discount.None;
        EvaluationScale? evaluations = EvaluationScale.Raw;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "party":
                    draft.Party = walk.Id();
                    break;
                case "because":
                    because = walk.String();
                    break;
                case "reservation":
                    reservation = walk.Real();
                    break;
                case "discount":
                    discount = OfTime(ref walk);
                    break;
                case "evaluations":
                    evaluations = walk.Choice<EvaluationScale>();
                    break;
                case "interests":
                    draft.Interests = SettingReader.List(ref walk, InterestReader.Read);
                    break;
                case "interactions":
                    draft.Interactions = SettingReader.List(ref walk, InteractionReader.Read);
                    break;
                default:
                    walk.Unknown(KnownProperties.Preferences);
                    break;
            }

        SettingReader.Require(walk, seen, start, "party", "interests");
        EachOnce(walk, draft.Interests);
        if (walk.Problems.Count == problems)
            draft.Whole = new(draft.Party!, ValueList.Of(draft.Interests, interest => interest.Whole!))
            {
                Rationale = because,
                Reservation = reservation!.Value,
                Discount = discount!.Value,
                EvaluationScale = evaluations!.Value,
                Interactions = ValueList.Of(draft.Interactions, interaction => interaction.Whole!),
            };
        return draft;
    }

    private static void EachOnce(in JsonWalker walk, List<InterestDraft> interests)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < interests.Count; at++)
            if (interests[at].Issue is { } issue && !known.Add(issue))
                walk.Note(-1, $"{walk.Path()}.interests[{at}].issue", $"the issue {issue} stands twice");
    }

    public static Discount? OfTime(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        double? factor = null;
        DiscountedBy? by = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "factor":
                    factor = walk.Real();
                    if (factor is not (null or (> 0 and <= 1)))
                        walk.Note("must be above 0 and at most 1");
                    break;
                case "by":
                    by = walk.Choice<DiscountedBy>();
                    break;
                default:
                    walk.Unknown(KnownProperties.Discount);
                    break;
            }

        SettingReader.Require(walk, seen, start, "factor", "by");
        return factor is > 0 and <= 1 && by is { } counted ? new(factor.Value, counted) : null;
    }
}
