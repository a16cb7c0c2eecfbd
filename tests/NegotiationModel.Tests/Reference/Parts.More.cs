using NodaTime;

namespace NegotiationModel.Tests.Reference;

internal sealed class Condition
{
    public required string Id;
    public required string Proposal;

    /// <summary>The party that set it.</summary>
    public required string By;

    /// <summary>The party it asks; null is the world.</summary>
    public string? Of;
    public required string Kind;

    /// <summary>For whose benefit it stands.</summary>
    public required string To;

    /// <summary>Who alone reports it met or failed; empty where nobody is named.</summary>
    public List<string> Judges = [];

    /// <summary>What the passing of its due means: "lapse", "fail" or "meet".</summary>
    public required string IfSilent;

    /// <summary>When it was set.</summary>
    public Instant At;

    public string Text = "";

    /// <summary>As the document names it; null for who set it.</summary>
    public string? NamedTo;

    public string Status = "outstanding";
    public Instant? Due;

    /// <summary>The act of acceptance it belongs to.</summary>
    public int Acceptance;

    public bool Precedent => Kind == "precedent";

    public bool Outstanding => Status == "outstanding";

    public Condition Copy() => (Condition)MemberwiseClone();
}

internal sealed class Agreement
{
    public required string Id;
    public required string Status;
    public required string Proposal;

    /// <summary>As agreed, for good.</summary>
    public List<KeyValuePair<string, string>> Agreed = [];

    /// <summary>What of it still holds: issues that were agreed anew have left.</summary>
    public List<KeyValuePair<string, string>> Terms = [];
    public List<string> AcceptedBy = [];
    public Instant At;

    /// <summary>Subsequent conditions it came with.</summary>
    public List<string> Conditions = [];

    /// <summary>Agreements with the same number are ratified or refused together.</summary>
    public int Group;
    public List<string> RatifiedBy = [];
    public List<string> RefusedBy = [];

    public bool Holds => Status is "provisional" or "pending" or "inForce";

    public bool Settles => Status is "pending" or "inForce";

    public Agreement Copy() =>
        new()
        {
            Id = Id,
            Status = Status,
            Proposal = Proposal,
            Agreed = Agreed,
            Terms = [.. Terms],
            AcceptedBy = AcceptedBy,
            At = At,
            Conditions = Conditions,
            Group = Group,
            RatifiedBy = [.. RatifiedBy],
            RefusedBy = [.. RefusedBy],
        };
}

internal sealed record Transition(int Move, string Machine, string Subject, string From, string Trigger, string To);

/// <summary>One rule book. The initial values are the first of each row.</summary>
internal sealed class Protocol
{
    public bool Alternating;

    /// <summary>"unanimous", "majority", "quorum" or "weighted".</summary>
    public string Acceptance = "unanimous";
    public int Quorum;
    public Dictionary<string, decimal> Weights = [];
    public decimal Threshold;
    public bool CountersTerminate;
    public bool OneLiveProposal;
    public string Settlement = "package";
    public bool MediatorsMayPropose;
    public bool OnlyMediatorsPropose;
    public bool Conditions;
    public List<string> Ratifiers = [];
    public string OnRefusedRatification = "reopen";
    public bool WalkAwayLeaves;
    public bool Reopening;
    public bool Joining;
    public int? MaxRounds;
    public string DeadlineSetBy = "anyone";
    public string AgendaSetBy = "anyone";
    public string SuspendedBy = "anyone";
    public bool ChangedAcceptanceCounters;

    /// <summary>"always" or "unanswered".</summary>
    public string Expiry = "always";
}
