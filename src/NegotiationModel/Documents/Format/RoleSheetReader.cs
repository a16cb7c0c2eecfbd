namespace NegotiationModel;

/// <summary>Reads and writes what each party is told in confidence.</summary>
internal static class RoleSheetReader
{
    public static void Read(ref JsonWalker walk, List<RoleSheetDraft> drafts)
    {
        if (walk.EnterArray())
            while (walk.NextElement())
                drafts.Add(One(ref walk));
    }

    /// <summary>Each is for a party that is listed or joins, which has one at most.</summary>
    public static void Check(in JsonWalker walk, List<RoleSheetDraft> drafts, DeclaredNames named)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, draft) in drafts.Index())
            if (draft.Party is not { } party)
                continue;
            else if (!known.Add(party))
                walk.Note(-1, $"$.sheets[{at}].party", $"the party {party} stands twice");
            else if (!named.Parties.Contains(party))
                walk.Note(-1, $"$.sheets[{at}].party", $"no party {party} is listed or joins");
    }

    private static RoleSheetDraft One(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return default;
        string? party = null,
            text = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "party":
                    party = walk.Id();
                    break;
                case "text":
                    text = walk.String();
                    break;
                default:
                    walk.Unknown(KnownProperties.RoleSheet);
                    break;
            }

        SettingReader.Require(walk, seen, start, "party", "text");
        return new(party, text);
    }
}

/// <summary>What was read of a role sheet, right or wrong.</summary>
internal readonly record struct RoleSheetDraft(string? Party, string? Text)
{
    public RoleSheet Whole => new(Party!, Text!);
}
