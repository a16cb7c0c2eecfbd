namespace NegotiationModel;

/// <summary>Which properties a move of each type has of its own, those it must have first.</summary>
internal static class MoveShape
{
    private static readonly string[] Common = ["type", "by", "through", "at", "precision", "text", "citations"];

    private static readonly Shape[] All =
    [
        /* propose */new(["terms"], ["proposal", "with", "answers", "replaces", "revives", "expires", "firmUntil", "withoutCommitment"]),
        /* accept */new(["proposal"], ["terms", "issues", "conditions", "counter"]),
        /* reject */new(["proposal"], ["issues"]),
        /* withdraw */new(["proposal"], []),
        /* meet */new(["condition"], []),
        /* waive */new(["condition"], []),
        /* refuse */new(["condition"], []),
        /* fail */new(["condition"], []),
        /* suspend */new([], ["until"]),
        /* resume */new([], []),
        /* setDeadline */new(["deadline"], []),
        /* ratify */new([], ["agreement"]),
        /* refuseRatification */new([], ["agreement"]),
        /* walkAway */new([], []),
        /* reopen */new([], []),
        /* amendAgenda */new(["issues"], []),
        /* join */new(["party"], []),
        /* state */new([], ["about", "kind"]),
    ];

    public static string[] Required(MoveKind kind) => All[(int)kind].Required;

    /// <summary>The properties a move of that type may have.</summary>
    public static PropertyNameSet Allowed(MoveKind kind) => All[(int)kind].Allowed;

    /// <summary>Whether some move may have the property.</summary>
    public static bool IsOfSome(int name) => Array.Exists(All, shape => shape.Allowed.Has(name));

    private sealed class Shape(string[] required, string[] optional)
    {
        public string[] Required { get; } = required;

        public PropertyNameSet Allowed { get; } = PropertyNameSet.Of([.. required, .. optional, .. Common]);
    }
}
