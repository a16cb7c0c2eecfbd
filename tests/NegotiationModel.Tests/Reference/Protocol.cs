using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

/// <summary>One rule book. The initial values are the first of each row.</summary>
internal sealed class Protocol
{
    public bool Alternating;

    /// <summary>The decision rule, as it is written.</summary>
    public JsonElement Acceptance = DecisionRule.Unanimous;
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
    public List<Basket> Baskets = [];
    public bool Silence;
    public bool Abstention;
    public bool ChangedResubmission;
    public bool OptionsStayOpen;

    /// <summary>The basket of that id, or the protocol itself for what stands in none.</summary>
    public Basket BasketOf(string id) =>
        Baskets.Find(b => b.Id == id)
        ?? new Basket
        {
            Id = "",
            Settlement = Settlement,
            Acceptance = Acceptance,
            Ratifiers = Ratifiers,
            ChangedResubmission = ChangedResubmission,
        };
}

/// <summary>Rules for some issues.</summary>
internal sealed class Basket
{
    public required string Id;
    public required string Settlement;
    public required JsonElement Acceptance;
    public required List<string> Ratifiers;
    public required bool ChangedResubmission;
}
