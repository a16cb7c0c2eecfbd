using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>What never changes during play.</summary>
internal sealed class Setting
{
    public required string Id;
    public required DateTimeZone Zone;
    public required Instant Convened;
    public required Protocol Protocol;
}

internal sealed class Party
{
    public required string Id;
    public required string Role;
    public bool Present = true;

    /// <summary>Representative id to authority, "bind" or "speak".</summary>
    public Dictionary<string, string> Representatives = [];

    public required string Name;

    /// <summary>What the representatives are called, in their order.</summary>
    public List<string> People = [];

    public Party Copy() =>
        new()
        {
            Id = Id,
            Role = Role,
            Name = Name,
            Present = Present,
            Representatives = Representatives,
            People = People,
        };
}

internal sealed class Issue
{
    public required string Id;
    public required string Type;
    public List<string> Options = [];
    public string? Currency;
    public decimal? Min;
    public decimal? Max;
    public decimal? Step;

    /// <summary>No package is accepted without it.</summary>
    public bool Essential;

    public Issue Copy() =>
        new()
        {
            Id = Id,
            Type = Type,
            Options = [.. Options],
            Currency = Currency,
            Min = Min,
            Max = Max,
            Step = Step,
            Essential = Essential,
        };
}

/// <summary>What one principal last said on one issue of one proposal.</summary>
internal sealed class Response
{
    public required string Party;
    public required string Issue;

    /// <summary>"accepted", "conditional" or "rejected"; no response object means nothing yet.</summary>
    public required string Word;

    /// <summary>The act of acceptance this word came with; 0 for a rejection.</summary>
    public int Acceptance;

    public Response Copy() =>
        new()
        {
            Party = Party,
            Issue = Issue,
            Word = Word,
            Acceptance = Acceptance,
        };
}

internal sealed class Proposal
{
    public required string Id;
    public required string By;

    /// <summary>A principal's proposal put forward with commitment: its proposer has accepted it.</summary>
    public bool Committed;
    public string Status = "live";

    /// <summary>Issue and value, the value as canonical JSON text, in the order stated.</summary>
    public List<KeyValuePair<string, string>> Terms = [];
    public List<Response> Responses = [];
    public Instant At;
    public string? Answers;
    public string? Replaces;
    public Instant? Expires;
    public Instant? FirmUntil;
    public bool LapsedAtExpires;

    /// <summary>How many agreements there were when it was tabled.</summary>
    public int AgreementsBefore;

    /// <summary>Its time has passed, and it waits for the conditions of those who accepted it in time.</summary>
    public bool Waits;

    /// <summary>Issues already closed through this very proposal, and not opened again since.</summary>
    public List<string> Closed = [];

    public bool Alive => Status is "live" or "conditionallyAccepted";

    public string? Value(string issue) => Terms.Where(t => t.Key == issue).Select(t => t.Value).FirstOrDefault();

    public Proposal Copy() =>
        new()
        {
            Id = Id,
            By = By,
            Committed = Committed,
            Status = Status,
            Terms = Terms,
            Responses = [.. Responses.Select(r => r.Copy())],
            At = At,
            Answers = Answers,
            Replaces = Replaces,
            Expires = Expires,
            FirmUntil = FirmUntil,
            LapsedAtExpires = LapsedAtExpires,
            AgreementsBefore = AgreementsBefore,
            Waits = Waits,
            Closed = [.. Closed],
        };
}
