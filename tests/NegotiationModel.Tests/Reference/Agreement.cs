using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>A party to an agreement.</summary>
internal sealed class Signatory
{
    public required string Id;

    /// <summary>Since when it is bound, perhaps in the future.</summary>
    public Instant? Bound;

    /// <summary>The move that brought it in, where it acceded, counted among those that bring conditions.</summary>
    public int? AccededIn;

    /// <summary>Until when its notice runs.</summary>
    public Ending? Leaving;
    public Instant? Gone;

    public Signatory Copy() => (Signatory)MemberwiseClone();
}

/// <summary>A way out of an agreement, as it is written, and the condition that it names, by the id that this has got.</summary>
internal sealed record Way(JsonElement Json, string? Failing);

/// <summary>What is agreed: a text with parties.</summary>
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
    public List<string> BySilence = [];
    public Instant At;

    /// <summary>Subsequent conditions of the acceptances it came of.</summary>
    public List<string> Conditions = [];

    /// <summary>Agreements with the same number are ratified or refused together.</summary>
    public int Group;

    /// <summary>Between whom, sorted; null is the whole table.</summary>
    public string? Between;
    public string Basket = "";
    public List<Signatory> Parties = [];

    /// <summary>The agreement it changes or belongs to, and the first of that instrument.</summary>
    public string? Amends;
    public string? Supplements;
    public string Whole = "";

    /// <summary>The instrument that it takes the place of once it is in force.</summary>
    public string? Ends;

    /// <summary>What its own text says: the proposal it came of.</summary>
    public JsonElement Text;

    /// <summary>The step in which it was closed, having been provisional.</summary>
    public int? ClosedIn;

    /// <summary>Made apart from what the table settles: between some, or about an agreement.</summary>
    public bool IsApart;

    public Ending? AppliedFrom;
    public Instant? EntersAt;
    public Instant? InForceAt;
    public Instant? OverAt;

    // What follows is the instrument's, and kept with its first agreement.
    public Ending? Term;
    public List<Way> Exit = [];
    public bool Suspendable;
    public bool Accession;
    public JsonElement? ChangedBy;
    public string? SuspendedBy;
    public Ending? SuspendedUntil;

    /// <summary>Neither over nor agreed anew.</summary>
    public bool Holds => Status is "provisional" or "pending" or "inForce" or "applied" or "suspended";

    public bool Settles => Holds && Status != "provisional";

    public bool AwaitsEntry => Status is "pending" or "applied";

    public string? Belongs => Amends ?? Supplements;

    public IEnumerable<string> Members => Parties.Where(p => p.Gone is null).Select(p => p.Id);

    public Agreement Copy()
    {
        var copy = (Agreement)MemberwiseClone();
        copy.Terms = [.. Terms];
        copy.Parties = [.. Parties.Select(p => p.Copy())];
        return copy;
    }
}
