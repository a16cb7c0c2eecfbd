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
    public Instant? ResumesAt;
    public Instant? Deadline;

    /// <summary>How far time has passed.</summary>
    public Instant Now;

    /// <summary>The instant of the last allowed move, or the convening.</summary>
    public Instant LastMove;

    /// <summary>An agreement was dissolved since the talks last concluded.</summary>
    public bool DissolvedSinceConcluded;

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

    public Condition? FindCondition(string id) => Conditions.FirstOrDefault(c => c.Id == id);

    public Agreement? FindAgreement(string id) => Agreements.FirstOrDefault(a => a.Id == id);

    /// <summary>Whether a proposal, a condition or an agreement has that id: an id names one thing.</summary>
    public bool Names(string id) => Taken.Contains(id);

    public IEnumerable<string> Taken =>
        Proposals.Select(p => p.Id).Concat(Conditions.Select(c => c.Id)).Concat(Agreements.Select(a => a.Id));

    public List<Party> PrincipalsPresent() => [.. Parties.Where(p => p.Role == "principal" && p.Present)];

    public State Copy() =>
        new()
        {
            Setting = Setting,
            Parties = [.. Parties.Select(p => p.Copy())],
            Agenda = [.. Agenda.Select(i => i.Copy())],
            Proposals = [.. Proposals.Select(p => p.Copy())],
            Conditions = [.. Conditions.Select(c => c.Copy())],
            Agreements = [.. Agreements.Select(a => a.Copy())],
            Transitions = [.. Transitions],
            Limits = [.. Limits],
            Talks = Talks,
            EverTabled = EverTabled,
            EverReopened = EverReopened,
            ResumesAt = ResumesAt,
            Deadline = Deadline,
            Now = Now,
            LastMove = LastMove,
            DissolvedSinceConcluded = DissolvedSinceConcluded,
            Turn = Turn,
            Round = Round,
            LastAcceptance = LastAcceptance,
        };
}
