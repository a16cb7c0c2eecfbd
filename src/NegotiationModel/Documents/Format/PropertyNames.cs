using System.Text;

namespace NegotiationModel;

/// <summary>The property names of the document format, found from their bytes without making strings.</summary>
internal static class PropertyNames
{
    private static readonly string[] All =
    [
        "format",
        "id",
        "title",
        "timeZone",
        "convened",
        "deadline",
        "protocol",
        "parties",
        "agenda",
        "moves",
        "name",
        "role",
        "representatives",
        "authority",
        "type",
        "options",
        "min",
        "max",
        "step",
        "currency",
        "essential",
        "by",
        "through",
        "at",
        "precision",
        "text",
        "citations",
        "proposal",
        "with",
        "terms",
        "answers",
        "replaces",
        "revives",
        "expires",
        "firmUntil",
        "withoutCommitment",
        "issues",
        "between",
        "conditions",
        "of",
        "due",
        "kind",
        "judges",
        "ifSilent",
        "term",
        "entry",
        "entryAfter",
        "appliedFrom",
        "exit",
        "suspension",
        "accession",
        "notice",
        "failing",
        "effective",
        "amends",
        "supplements",
        "ends",
        "changedBy",
        "condition",
        "until",
        "agreement",
        "subject",
        "limit",
        "after",
        "on",
        "first",
        "last",
        "if",
        "then",
        "else",
        "party",
        "about",
        "source",
        "published",
        "speaker",
        "quote",
        "url",
        "preset",
        "turnOrder",
        "acceptance",
        "counter",
        "liveProposals",
        "settlement",
        "mediatorsMayPropose",
        "onlyMediatorsPropose",
        "ratifiers",
        "onRefusedRatification",
        "walkAway",
        "reopening",
        "joining",
        "maxRounds",
        "deadlineSetBy",
        "agendaSetBy",
        "suspendedBy",
        "changedAcceptance",
        "expiry",
        "baskets",
        "silence",
        "abstention",
        "resubmission",
        "firmOffers",
        "quorum",
        "weights",
        "threshold",
        "majority",
        "in",
        "need",
        "all",
        "any",
        "groups",
        "from",
        "to",
        "preferences",
        "because",
        "reservation",
        "discount",
        "factor",
        "evaluations",
        "interests",
        "issue",
        "weight",
        "linear",
        "worst",
        "best",
        "table",
        "curve",
        "value",
        "worth",
        "interactions",
        "when",
        "brief",
        "sheets",
        "asks",
        "anyOf",
        "status",
        "is",
        "tests",
        "share",
        "atLeast",
        "turnout",
        "roll",
        "binding",
        "votes",
        "for",
        "against",
        "abstained",
        "invalid",
        "done",
        "open",
        "basket",
    ];

    private static readonly byte[][] Bytes = Array.ConvertAll(All, Encoding.ASCII.GetBytes);

    private static readonly int[][] ByLength = Grouped();

    public static int Count => All.Length;

    public static string Of(int index) => All[index];

    /// <summary>The place of a known name, or −1.</summary>
    public static int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name.Length < ByLength.Length)
            foreach (var index in ByLength[name.Length])
                if (name.SequenceEqual(Bytes[index]))
                    return index;
        return -1;
    }

    public static int IndexOf(string name) => Array.IndexOf(All, name);

    private static int[][] Grouped()
    {
        var groups = new List<List<int>>();
        for (var index = 0; index < All.Length; index++)
        {
            while (groups.Count <= All[index].Length)
                groups.Add([]);
            groups[All[index].Length].Add(index);
        }

        return [.. groups.Select(group => group.ToArray())];
    }
}
