using System.Text.Json;

namespace NegotiationModel;

/// <summary>Reads terms: for each issue a value of one of the five shapes. Whether it fits the issue is judged in play.</summary>
internal static class TermsReader
{
    public static Terms? Read(ref JsonWalker walk)
    {
        if (!walk.EnterObject())
            return null;
        var terms = new List<Term>();
        HashSet<string>? known = null;
        while (walk.NextName())
        {
            var issue = walk.Name;
            if (terms.Count == 12)
                known = [.. terms.Select(term => term.Issue.Value)];
            if (known is null ? Holds(terms, issue) : known.Contains(issue))
                walk.Wrong("stands twice");
            else if (IdRules.Problem(issue) is { } problem)
                walk.Wrong("an id " + problem);
            else if (Value(ref walk) is { } value)
            {
                terms.Add(new(issue, value));
                known?.Add(issue);
            }
        }

        return [.. terms];
    }

    private static bool Holds(List<Term> terms, string issue)
    {
        foreach (var term in terms)
            if (term.Issue.Value == issue)
                return true;
        return false;
    }

    /// <summary>One value, or null and a problem.</summary>
    public static Value? Value(ref JsonWalker walk)
    {
        switch (walk.Token)
        {
            case JsonTokenType.String:
                return walk.String() is { } text ? NegotiationModel.Value.Of(text) : null;
            case JsonTokenType.Number:
                return walk.Number() is { } number ? NegotiationModel.Value.Of(number) : null;
            case JsonTokenType.True or JsonTokenType.False:
                return walk.Flag() is { } flag ? NegotiationModel.Value.Of(flag) : null;
            case JsonTokenType.StartObject:
                return RangeOrOpen(ref walk);
            default:
                walk.Wrong("must be a string, a number, true, false, { \"from\", \"to\" } or { \"open\" }");
                return null;
        }
    }

    private static Value? RangeOrOpen(ref JsonWalker walk)
    {
        var start = walk.Offset;
        walk.EnterObject();
        string? from = null,
            to = null,
            open = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "from":
                    from = walk.String();
                    break;
                case "to":
                    to = walk.String();
                    break;
                case "open":
                    open = walk.String();
                    break;
                default:
                    walk.Unknown(KnownProperties.Value);
                    break;
            }

        if (seen.Has("open") && !seen.Has("from") && !seen.Has("to"))
            return open is null ? null : NegotiationModel.Value.Open(open);
        if (seen.Has("open"))
            walk.Note(start, walk.Path() + ".open", "belongs to a value without from and to");
        SettingReader.Require(walk, seen, start, "from", "to");
        return from is null || to is null ? null : NegotiationModel.Value.DateRange(from, to);
    }
}
