using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>Whatever something waits for or hangs on.</summary>
internal sealed class Condition
{
    public required string Id;

    /// <summary>The proposal whose acceptance it hangs on; null where it hangs on something else.</summary>
    public string? Proposal;

    /// <summary>The act of acceptance it belongs to; 0 where it hangs on something else.</summary>
    public int Acceptance;

    /// <summary>The agreement, or the talks, it hangs on; null for an acceptance, or for nothing.</summary>
    public string? On;

    /// <summary>The proposal whose text brought it: every agreement that comes of it has the condition.</summary>
    public string? Source;

    /// <summary>The party that set it; null for a ratification that the protocol asks for.</summary>
    public string? By;

    /// <summary>The party it asks; null is the world.</summary>
    public string? AskedParty;
    public required string Kind;

    /// <summary>For whose benefit it stands; null is nobody's.</summary>
    public string? Beneficiary;

    /// <summary>As the document names it; null for who set it.</summary>
    public string? NamedTo;

    /// <summary>Who alone reports it met or failed; empty where nobody is named.</summary>
    public List<string> Judges = [];

    /// <summary>What the passing of its due means: "lapse", "fail" or "meet".</summary>
    public string IfSilent = "lapse";

    /// <summary>"deed", "consent", "event" or "status".</summary>
    public string Asks = "deed";

    /// <summary>Conditions that must be met before it is due.</summary>
    public List<string> When = [];

    /// <summary>Of those with one label one is enough.</summary>
    public string? AnyOf;

    /// <summary>What it watches, and which statuses meet it.</summary>
    public (string Subject, List<string> Is)? Watches;
    public List<JsonElement> Tests = [];
    public decimal? Roll;
    public bool Binding = true;
    public string? Step;
    public string Text = "";

    /// <summary>A ratification that the protocol asks for. It is told only where something of the second part is used.</summary>
    public bool IsRatification;

    /// <summary>The party that acceded subject to it, and the first agreement of the whole to which it did.</summary>
    public string? AccessionOf;
    public string? AccessionTo;

    /// <summary>The move it came with, counted among those that bring conditions.</summary>
    public int Batch;

    /// <summary>When it was set.</summary>
    public Instant At;
    public string Status = "outstanding";
    public Ending? Due;

    /// <summary>Its due passed while it was withheld, and meant nothing.</summary>
    public bool DuePassed;

    /// <summary>When it was met or waived.</summary>
    public Instant? MetAt;

    /// <summary>When it was suspended, and how long it was suspended before.</summary>
    public Instant? SuspendedAt;
    public Duration Paused;

    public string? Replaces;
    public string? ReplacedBy;

    /// <summary>It was only claimed so far, and changes nothing.</summary>
    public bool IsClaim;
    public List<string> ConcededBy = [];
    public string? Votes;

    public bool Precedent => Kind == "precedent";

    public bool Outstanding => Status == "outstanding";

    /// <summary>Something waits for it.</summary>
    public bool Waiting => Status is "outstanding" or "withheld";

    public bool Open => Status is "claimed" or "outstanding" or "withheld" or "suspended";

    public bool IsOpenClaim => Status == "claimed";

    public bool Fulfilled => Status is "met" or "waived";

    public bool Disappointed => Status is "refused" or "failed" or "lapsed";

    /// <summary>A promise: free, and of its maker. It comes with an agreement, or from one party alone, which then is the one it asks.
    /// What one party requires of another on nothing is no promise of that.</summary>
    public bool IsPromise => IsFreeOfSomebody && Asks == "deed" && (On is not null || AskedParty == By);

    /// <summary>Free, and of somebody: a promise, or what another requires, which looks like one.</summary>
    public bool IsFreeOfSomebody => Kind == "free" && AskedParty is not null;

    /// <summary>This condition, or what replaced it in the end.</summary>
    public Condition Latest(State state) => ReplacedBy is { } id ? state.Conditions.Find(c => c.Id == id)!.Latest(state) : this;

    /// <summary>When its due passes, as far as is known. It is not due before what it waits for, nor while it is suspended.</summary>
    public Instant? DueAt(State state)
    {
        if (Due is null || DuePassed || Status == "suspended")
        {
            return null;
        }

        Instant since = Due.Since;
        foreach (string id in When)
        {
            if (state.Conditions.Find(c => c.Id == id)?.Latest(state).MetAt is not { } met)
            {
                return null;
            }

            since = met > since ? met : since;
        }

        Instant? due = Ends.Instant(state, Due.End, since);
        Instant? shifted = due is { } known ? known + Paused : null;
        return shifted < since ? since : shifted;
    }

    public Condition Copy()
    {
        var copy = (Condition)MemberwiseClone();
        copy.ConcededBy = [.. ConcededBy];
        return copy;
    }
}
