namespace NegotiationModel.Tests.Reference;

/// <summary>The four tables of declared transitions, written out: machine, from, trigger, to.</summary>
internal static class Machines
{
    public static readonly IReadOnlyList<(string Machine, string From, string Trigger, string To)> Declared =
    [
        .. Rows("negotiation", "table", "convened open", "tabled"),
        .. Rows("negotiation", "clear", "tabled agreedInPrinciple", "open"),
        .. Rows("negotiation", "agreeInPrinciple", "tabled", "agreedInPrinciple"),
        .. Rows("negotiation", "fallBack", "agreedInPrinciple", "tabled"),
        .. Rows("negotiation", "conclude", "tabled agreedInPrinciple", "concluded"),
        .. Rows("negotiation", "suspend", "convened open tabled agreedInPrinciple", "suspended"),
        .. Rows("negotiation", "resume", "suspended", "convened open tabled agreedInPrinciple concluded"),
        .. Rows("negotiation", "breakOff", "convened open tabled agreedInPrinciple suspended concluded", "brokenOff"),
        .. Rows("negotiation", "expire", "convened open tabled agreedInPrinciple suspended", "expired"),
        .. Rows("negotiation", "reopen", "brokenOff expired concluded", "open"),
        .. Rows("proposal", "acceptConditionally", "live", "conditionallyAccepted"),
        .. Rows("proposal", "fallBack", "conditionallyAccepted", "live"),
        .. Rows("proposal", "accept", "live conditionallyAccepted", "accepted"),
        .. Rows("proposal", "reject", "live conditionallyAccepted", "rejected"),
        .. Rows("proposal", "counter", "live conditionallyAccepted", "countered"),
        .. Rows("proposal", "withdraw", "live conditionallyAccepted", "withdrawn"),
        .. Rows("proposal", "lapse", "live conditionallyAccepted", "lapsed"),
        .. Rows("proposal", "supersede", "live conditionallyAccepted", "superseded"),
        .. Rows("condition", "concede", "claimed", "outstanding"),
        .. Rows("condition", "withhold", "outstanding", "withheld"),
        .. Rows("condition", "meet", "claimed outstanding withheld", "met"),
        .. Rows("condition", "waive", "claimed outstanding withheld", "waived"),
        .. Rows("condition", "refuse", "claimed outstanding withheld", "refused"),
        .. Rows("condition", "fail", "claimed outstanding withheld", "failed"),
        .. Rows("condition", "lapse", "claimed outstanding withheld", "lapsed"),
        .. Rows("condition", "replace", "claimed outstanding withheld", "replaced"),
        .. Rows("condition", "moot", "claimed outstanding withheld suspended", "moot"),
        .. Rows("condition", "suspend", "outstanding", "suspended"),
        .. Rows("condition", "resume", "suspended", "outstanding"),
        .. Rows("agreement", "close", "provisional", "pending applied inForce"),
        .. Rows("agreement", "apply", "pending", "applied"),
        .. Rows("agreement", "ratify", "pending applied", "inForce"),
        .. Rows("agreement", "refuseRatification", "pending applied", "unratified"),
        .. Rows("agreement", "suspend", "inForce", "suspended"),
        .. Rows("agreement", "resume", "suspended", "inForce"),
        .. Rows("agreement", "dissolve", "provisional pending applied inForce suspended", "dissolved"),
        .. Rows("agreement", "supersede", "provisional pending applied inForce suspended", "superseded"),
        .. Rows("agreement", "end", "provisional pending applied inForce suspended", "ended"),
        .. Rows("agreement", "lapse", "provisional", "lapsed"),
        .. Rows("agreement", "reinstate", "dissolved ended lapsed unratified", "inForce"),
    ];

    /// <summary>The trigger between two statuses; every pair has at most one.</summary>
    public static string Trigger(string machine, string from, string to)
    {
        foreach ((string declared, string start, string trigger, string end) in Declared)
        {
            if (declared == machine && start == from && end == to)
            {
                return trigger;
            }
        }

        throw new InvalidOperationException($"No {machine} goes from {from} to {to}.");
    }

    private static IEnumerable<(string Machine, string From, string Trigger, string To)> Rows(
        string machine,
        string trigger,
        string from,
        string to
    ) => from start in @from.Split(' ') from end in to.Split(' ') select (machine, start, trigger, end);
}
