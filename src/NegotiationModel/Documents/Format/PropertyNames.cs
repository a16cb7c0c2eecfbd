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

    // Few names are alike in length and at both ends.
    private const int Buckets = 256;

    private static readonly int[][] ByEnds = Grouped();

    public static int Count => All.Length;

    public static string Of(int index) => All[index];

    /// <summary>The place of a known name, or −1.</summary>
    public static int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name is [var first, .., var last])
            foreach (var index in ByEnds[Bucket(name.Length, first, last)])
                if (name.SequenceEqual(Bytes[index]))
                    return index;
        return -1;
    }

    /// <inheritdoc cref="IndexOf(ReadOnlySpan{byte})"/>
    public static int IndexOf(string name)
    {
        if (name is [var first, .., var last])
            foreach (var index in ByEnds[Bucket(name.Length, first, last)])
                if (name == All[index])
                    return index;
        return -1;
    }

    private static int Bucket(int length, int first, int last) => (length + (43 * first) + (53 * last)) % Buckets;

    private static int[][] Grouped()
    {
        var groups = new int[Buckets][];
        Array.Fill(groups, []);
        for (var index = 0; index < All.Length; index++)
        {
            ref var group = ref groups[Bucket(All[index].Length, All[index][0], All[index][^1])];
            group = [.. group, index];
        }

        return groups;
    }
}
