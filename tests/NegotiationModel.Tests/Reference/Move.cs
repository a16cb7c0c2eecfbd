using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>One move as the document states it, with the instant it takes effect.</summary>
internal sealed class Move(JsonElement json, Instant at, DateTimeZone zone)
{
    public JsonElement Json { get; } = json;

    public Instant At { get; } = at;

    public string Type { get; } = DocumentReading.Text(json, "type")!;

    public string By { get; init; } = DocumentReading.Text(json, "by")!;

    public DateTimeZone Zone => zone;

    public string? Text(string property) => DocumentReading.Text(Json, property);

    public bool Has(string property) => Json.TryGetProperty(property, out _);

    public bool True(string property) => DocumentReading.True(Json, property);

    public List<JsonElement> Items(string property) => DocumentReading.Items(Json, property);

    public List<JsonProperty> Terms() => Json.TryGetProperty("terms", out JsonElement terms) ? [.. terms.EnumerateObject()] : [];

    /// <summary>An end that the move states; null where it states none, or never.</summary>
    public End? End(string property) =>
        Json.TryGetProperty(property, out JsonElement end) ? Ends.Read(end, zone, property is "appliedFrom" or "effective") : null;

    /// <summary>The same, counted from this move.</summary>
    public Ending? Ending(string property) => End(property) is { } end ? new Ending(end, At) : null;

    /// <summary>The kind of thing that the move is about, where the same word serves several: "agreement", "condition" or null.</summary>
    public string? Object =>
        Has("agreement") ? "agreement"
        : Has("condition") ? "condition"
        : null;

    /// <summary>How a proposal relates to an agreement: "amends", "supplements", "ends", "revives"; null where it is about none.</summary>
    public string? Relation(State state) =>
        Type != "propose" ? null
        : new[] { "amends", "supplements", "ends" }.FirstOrDefault(Has) is { } relation ? relation
        : Text("revives") is { } id && state.FindAgreement(id) is not null ? "revives"
        : null;

    /// <summary>The agreement that the move is about, whatever it does there.</summary>
    public Agreement? Concerns(State state)
    {
        string? id =
            Relation(state) is { } relation ? Text(relation)
            : Type is "ratify" or "refuseRatification" ? null
            : Proposal(state) is { } proposal ? proposal.About
            : Condition(state) is { } condition ? condition.On
            : Text("agreement") ?? Text("on") ?? (Text("replaces") is { } old ? state.FindCondition(old)?.On : null);
        return id is null ? null : state.FindAgreement(id);
    }

    /// <summary>A proposal about an agreement, or an answer to one: it lives beside the talks.</summary>
    public bool IsBesideTheTalks(State state) => Relation(state) is not null || Proposal(state)?.About is not null;

    /// <summary>The proposal, condition or agreement the move names in its own property. What proposes gives its own an id.</summary>
    public Proposal? Proposal(State state) => Type != "propose" && Text("proposal") is { } id ? state.FindProposal(id) : null;

    public Condition? Condition(State state) => Text("condition") is { } id ? state.FindCondition(id) : null;

    /// <summary>The agreement named; left out, the only one pending.</summary>
    public Agreement? Agreement(State state)
    {
        if (Text("agreement") is { } id)
        {
            return state.FindAgreement(id);
        }

        List<Agreement> pending = [.. state.Agreements.Where(a => a.AwaitsEntry)];
        return pending.Count == 1 ? pending[0] : null;
    }

    /// <summary>The issues an acceptance or a rejection speaks on: those named, or all of the proposal.</summary>
    public List<string> IssuesSpokenOn(Proposal proposal) =>
        Has("issues") ? [.. Items("issues").Select(i => i.GetString()!)] : proposal.Items;

    public bool IsPrincipal(State state) => state.FindParty(By)?.Role == "principal";

    public bool UsesTurn(State state) =>
        Type is "propose" or "accept" or "reject" or "abstain" or "walkAway"
        && state.Protocol.Alternating
        && !state.Closed
        && Object is null
        && IsPrincipal(state);
}
