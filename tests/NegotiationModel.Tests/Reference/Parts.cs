using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>What never changes during play.</summary>
internal sealed class Setting
{
    public required string Id;
    public required DateTimeZone Zone;
    public required Instant Convened;
    public required Protocol Protocol;
    public Dictionary<string, List<string>> Groups = [];
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

    /// <summary>The basket it stands in; empty where it stands in none.</summary>
    public string Basket = "";

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
            Basket = Basket,
        };
}

/// <summary>What one principal last said on one issue of one proposal.</summary>
internal sealed class Response
{
    public required string Party;
    public required string Issue;

    /// <summary>"accepted", "conditional", "abstained" or "rejected"; no response object means nothing yet.</summary>
    public required string Word;

    /// <summary>Whether nothing was said, which was agreed to be a yes.</summary>
    public bool Silent;

    /// <summary>The act of acceptance this word came with; 0 for a rejection.</summary>
    public int Acceptance;

    public Response Copy() =>
        new()
        {
            Party = Party,
            Issue = Issue,
            Word = Word,
            Acceptance = Acceptance,
            Silent = Silent,
        };
}
