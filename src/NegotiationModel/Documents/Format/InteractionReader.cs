namespace NegotiationModel;

/// <summary>Reads what terms are worth together.</summary>
internal static class InteractionReader
{
    public static InteractionDraft Read(ref JsonWalker walk)
    {
        var draft = new InteractionDraft();
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        if (!walk.EnterObject())
            return draft;
        double? worth = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "when":
                    draft.When = TermsReader.Read(ref walk);
                    break;
                case "worth":
                    worth = walk.Real();
                    break;
                default:
                    walk.Unknown(KnownProperties.Interaction);
                    break;
            }

        SettingReader.Require(walk, seen, start, "when", "worth");
        if (walk.Problems.Count == problems)
            draft.Whole = new(draft.When!, worth!.Value);
        return draft;
    }
}
