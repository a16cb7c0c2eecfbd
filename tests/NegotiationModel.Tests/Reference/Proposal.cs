using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

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
    public Ending? Expires;
    public Ending? FirmUntil;
    public bool LapsedAtExpires;

    /// <summary>How many agreements there were when it was tabled.</summary>
    public int AgreementsBefore;

    /// <summary>Its time has passed, and it waits for the conditions of those who accepted it in time.</summary>
    public bool Waits;

    /// <summary>Its time has come: those who have not spoken will not be waited for.</summary>
    public bool TimeIsUp;

    /// <summary>Issues already closed through this very proposal, and not opened again since.</summary>
    public List<string> Closed = [];

    /// <summary>The move as it was made: it holds the text of the agreement.</summary>
    public JsonElement Text;

    /// <summary>Conditions of the agreement itself, which come into being with it, and the ids that they then got.</summary>
    public List<Condition> Conditions = [];
    public Dictionary<string, string> Names = [];

    /// <summary>Between whom; null is the whole table.</summary>
    public List<string>? Between;

    /// <summary>The key of those it is between, as agreements have it.</summary>
    public string? Key;

    /// <summary>The agreement it amends, supplements, ends or revives; and which of these.</summary>
    public string? About;
    public string? Relation;

    /// <summary>Made while the talks were closed, or before they closed: it says nothing of where they stand.</summary>
    public bool IsOffTheTable;

    /// <summary>An option that a rejection or a counter would have ended.</summary>
    public bool HeldOpen;

    /// <summary>At its end whoever has said nothing has accepted.</summary>
    public bool Silence;

    public bool Alive => Status is "live" or "conditionallyAccepted";

    /// <summary>Agreed as a whole or not at all, and apart from what the table settles.</summary>
    public bool IsWhole => Between is not null || About is not null;

    /// <summary>What is answered one by one: the issues, or the text as a whole where it has no terms.</summary>
    public List<string> Items => Terms.Count > 0 ? [.. Terms.Select(t => t.Key)] : [""];

    public string? Value(string issue) => Terms.Where(t => t.Key == issue).Select(t => t.Value).FirstOrDefault();

    /// <summary>Firm to an instant, or to something that has not happened.</summary>
    public bool FirmBeyond(State state, Instant instant) => FirmUntil is { } firm && !(firm.At(state) <= instant);

    public Proposal Copy()
    {
        var copy = (Proposal)MemberwiseClone();
        copy.Responses = [.. Responses.Select(r => r.Copy())];
        copy.Closed = [.. Closed];
        return copy;
    }
}

internal sealed record Transition(int Move, string Machine, string Subject, string From, string Trigger, string To);
