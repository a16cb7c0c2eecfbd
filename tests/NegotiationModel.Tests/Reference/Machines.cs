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
        .. Rows("condition", "meet", "outstanding", "met"),
        .. Rows("condition", "waive", "outstanding", "waived"),
        .. Rows("condition", "refuse", "outstanding", "refused"),
        .. Rows("condition", "fail", "outstanding", "failed"),
        .. Rows("condition", "lapse", "outstanding", "lapsed"),
        .. Rows("condition", "moot", "outstanding", "moot"),
        .. Rows("agreement", "close", "provisional", "pending inForce"),
        .. Rows("agreement", "ratify", "pending", "inForce"),
        .. Rows("agreement", "refuseRatification", "pending", "unratified"),
        .. Rows("agreement", "dissolve", "inForce pending provisional", "dissolved"),
        .. Rows("agreement", "supersede", "provisional", "superseded"),
        .. Rows("agreement", "lapse", "provisional", "lapsed"),
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
