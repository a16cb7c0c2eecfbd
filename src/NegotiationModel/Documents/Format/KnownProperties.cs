namespace NegotiationModel;

/// <summary>The properties that each kind of object may have, for who wrote another. Those of moves are in <see cref="MoveFormats"/>.
/// </summary>
internal static class KnownProperties
{
    public static readonly string[] Setting =
    [
        "format",
        "id",
        "title",
        "timeZone",
        "convened",
        "deadline",
        "protocol",
        "parties",
        "groups",
        "agenda",
    ];

    public static readonly string[] Document = [.. Setting, "brief", "sheets", "preferences", "moves"];

    public static readonly string[] Party = ["id", "name", "role", "representatives"];

    public static readonly string[] Representative = ["id", "name", "authority"];

    public static readonly string[] Issue = ["id", "name", "type", "options", "currency", "min", "max", "step", "essential", "basket"];

    public static readonly string[] Protocol =
    [
        "preset",
        "turnOrder",
        "acceptance",
        "counter",
        "liveProposals",
        "settlement",
        "mediatorsMayPropose",
        "onlyMediatorsPropose",
        "conditions",
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
    ];

    public static readonly string[] Basket = ["id", "issues", "settlement", "acceptance", "ratifiers", "resubmission"];

    public static readonly string[] Acceptance = ["quorum", "weights", "threshold", "share", "majority", "in", "need", "all", "any"];

    public static readonly string[] RoleSheet = ["party", "text"];

    public static readonly string[] Preferences =
    [
        "party",
        "because",
        "reservation",
        "discount",
        "evaluations",
        "interests",
        "interactions",
    ];

    public static readonly string[] Discount = ["factor", "by"];

    public static readonly string[] Interest = ["issue", "weight", "linear", "table", "curve"];

    public static readonly string[] Valuation = ["linear", "table", "curve"];

    public static readonly string[] LinearEnds = ["worst", "best"];

    public static readonly string[] Worth = ["value", "worth"];

    public static readonly string[] Interaction = ["when", "worth"];

    public static readonly string[] Value = ["from", "to", "open"];

    public static readonly string[] Condition =
    [
        "id",
        "text",
        "of",
        "due",
        "kind",
        "to",
        "judges",
        "ifSilent",
        "asks",
        "when",
        "anyOf",
        "status",
        "tests",
        "roll",
        "binding",
        "step",
    ];

    public static readonly string[] WatchedStatus = ["subject", "is"];

    public static readonly string[] VoteTest = ["share", "of", "atLeast", "turnout"];

    public static readonly string[] Votes = ["for", "against", "abstained", "invalid"];

    public static readonly string[] End = ["after", "of", "on", "first", "last", "if", "then", "else"];

    public static readonly string[] Exit = ["notice", "failing"];

    public static readonly string[] Citation = ["source", "published", "speaker", "quote", "url"];

    public static readonly string[] Subject = ["kind", "id"];
}
