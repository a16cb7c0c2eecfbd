using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>Everything the reference model knows at one moment. Plain, mutable, copied whole before each attempt.</summary>
internal sealed class State
{
    public required Setting Setting;
    public List<Party> Parties = [];
    public List<Issue> Agenda = [];
    public List<Proposal> Proposals = [];
    public List<Condition> Conditions = [];
    public List<Agreement> Agreements = [];
    public List<Transition> Transitions = [];

    /// <summary>Every end that was set, with its chain.</summary>
    public List<Limit> Limits = [];

    public string Talks = "convened";
    public bool EverTabled;
    public bool EverReopened;

    /// <summary>The step in which the rounds were last begun anew.</summary>
    public int? ReopenedIn;
    public Ending? Resumes;
    public Ending? Deadline;

    /// <summary>Who suspended the talks.</summary>
    public string? SuspendedBy;

    /// <summary>The setting or an allowed move used something of the second part.</summary>
    public bool Grown;

    /// <summary>The step in which that began.</summary>
    public int? GrownIn;

    /// <summary>How many moves brought conditions.</summary>
    public int LastBatch;

    /// <summary>The bodies that refused their consent, and to what.</summary>
    public List<(string Body, string Terms)> RefusedConsents = [];

    /// <summary>The move that is being played, or that makes time pass.</summary>
    public int Move;

    /// <summary>Counts what is compared once: moves, and instants at which something falls due.</summary>
    public int Step;

    /// <summary>How many moves had brought conditions when the talks were suspended.</summary>
    public int BatchWhenSuspended;

    /// <summary>How far time has passed.</summary>
    public Instant Now;

    /// <summary>The instant of the last allowed move, or the convening.</summary>
    public Instant LastMove;

    /// <summary>An agreement was dissolved, or ended, since the talks last concluded.</summary>
    public bool DissolvedSinceConcluded;

    /// <summary>Something was agreed about an agreement of the table while the talks were suspended.</summary>
    public bool AgreedMeanwhile;

    /// <summary>The principal whose turn it is, and the round, counted from 1. Kept also where turns are free.</summary>
    public string? Turn;
    public int Round = 1;

    public int LastAcceptance;

    public Protocol Protocol => Setting.Protocol;

    public bool Active => Talks is "convened" or "open" or "tabled" or "agreedInPrinciple";

    public bool Closed => Talks is "concluded" or "brokenOff" or "expired";

    public Party? FindParty(string id) => Parties.FirstOrDefault(p => p.Id == id);

    public Issue? FindIssue(string id) => Agenda.FirstOrDefault(i => i.Id == id);

    public Proposal? FindProposal(string id) => Proposals.FirstOrDefault(p => p.Id == id);

    /// <summary>Conditions that are told, and that moves reach.</summary>
    public IEnumerable<Condition> Told => Conditions.Where(c => Grown || !c.IsRatification);

    public Condition? FindCondition(string id) => Told.FirstOrDefault(c => c.Id == id);

    public Basket BasketOf(string issue) => Protocol.BasketOf(FindIssue(issue)?.Basket ?? "");

    public Agreement? FindAgreement(string id) => Agreements.FirstOrDefault(a => a.Id == id);

    /// <summary>Whether a proposal, a condition or an agreement has that id: an id names one thing.</summary>
    public bool Names(string id) => Taken.Contains(id);

    public IEnumerable<string> Taken => Proposals.Select(p => p.Id).Concat(Told.Select(c => c.Id)).Concat(Agreements.Select(a => a.Id));

    public List<Party> PrincipalsPresent() => [.. Parties.Where(p => p.Role == "principal" && p.Present)];

    public State Copy()
    {
        var copy = (State)MemberwiseClone();
        copy.Parties = [.. Parties.Select(p => p.Copy())];
        copy.Agenda = [.. Agenda.Select(i => i.Copy())];
        copy.Proposals = [.. Proposals.Select(p => p.Copy())];
        copy.Conditions = [.. Conditions.Select(c => c.Copy())];
        copy.Agreements = [.. Agreements.Select(a => a.Copy())];
        copy.Transitions = [.. Transitions];
        copy.Limits = [.. Limits];
        copy.RefusedConsents = [.. RefusedConsents];
        return copy;
    }
}
