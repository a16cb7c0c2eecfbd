using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>One move as the document states it, with the instant it takes effect.</summary>
internal sealed class Move(JsonElement json, Instant at, DateTimeZone zone)
{
    public JsonElement Json { get; } = json;

    public Instant At { get; } = at;

    public string Type { get; } = DocumentReading.Text(json, "type")!;

    public string By { get; } = DocumentReading.Text(json, "by")!;

    public string? Text(string property) => DocumentReading.Text(Json, property);

    public bool Has(string property) => Json.TryGetProperty(property, out _);

    public bool True(string property) => DocumentReading.True(Json, property);

    public List<JsonElement> Items(string property) => DocumentReading.Items(Json, property);

    public List<JsonProperty> Terms() => Json.TryGetProperty("terms", out JsonElement terms) ? [.. terms.EnumerateObject()] : [];

    public Instant? Limit(string property) => Text(property) is { } text ? Times.Limit(text, zone) : null;

    public Instant? Due(JsonElement condition) => DocumentReading.Text(condition, "due") is { } text ? Times.Limit(text, zone) : null;

    /// <summary>The proposal, condition or agreement the move names in its own property.</summary>
    public Proposal? Proposal(State state) => Text("proposal") is { } id ? state.FindProposal(id) : null;

    public Condition? Condition(State state) => Text("condition") is { } id ? state.FindCondition(id) : null;

    /// <summary>The agreement named; left out, the only one pending.</summary>
    public Agreement? Agreement(State state)
    {
        if (Text("agreement") is { } id)
        {
            return state.FindAgreement(id);
        }

        List<Agreement> pending = [.. state.Agreements.Where(a => a.Status == "pending")];
        return pending.Count == 1 ? pending[0] : null;
    }

    /// <summary>The issues an acceptance or a rejection speaks on: those named, or all of the proposal.</summary>
    public List<string> IssuesSpokenOn(Proposal proposal) =>
        Has("issues") ? [.. Items("issues").Select(i => i.GetString()!)] : [.. proposal.Terms.Select(t => t.Key)];

    public bool IsPrincipal(State state) => state.FindParty(By)?.Role == "principal";

    public bool UsesTurn(State state) =>
        Type is "propose" or "accept" or "reject" or "walkAway" && state.Protocol.Alternating && IsPrincipal(state);
}
