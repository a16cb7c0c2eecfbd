using System.Text.Json;

namespace NegotiationModel.Benchmarks.Baselines;

internal static partial class HandWriter
{
    private static void WriteSetting(Utf8JsonWriter json, Setting setting)
    {
        json.WriteString("format"u8, "negotiation/1"u8);
        json.WriteString("id"u8, setting.Id);
        Time(json, Names.Convened, setting.ConvenedAt);
        json.WriteString("protocol"u8, "contract"u8);
        json.WriteStartArray("parties"u8);
        foreach (var party in setting.Parties)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, party.Id.Value);
            json.WriteString("role"u8, "principal"u8);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("agenda"u8);
        json.WriteStartObject();
        json.WriteString("id"u8, "price"u8);
        json.WriteString("type"u8, "money"u8);
        json.WriteString("currency"u8, "EUR"u8);
        json.WriteNumber("min"u8, 0);
        json.WriteNumber("max"u8, 20_000);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePropose(Utf8JsonWriter json, Move.Propose move)
    {
        Text(json, Names.Proposal, move.Proposal?.Value);
        if (move.UncommittedCoSponsors.Count > 0)
        {
            json.WriteStartArray(Names.With);
            foreach (var party in move.UncommittedCoSponsors)
                json.WriteStringValue(party.Value);
            json.WriteEndArray();
        }

        WriteTerms(json, move.Terms);
        Text(json, Names.Answers, move.CounterTo?.Value);
        Text(json, Names.Replaces, move.Replaces?.Value);
        Text(json, Names.Revives, move.RevivesProposalOrAgreement);
        Time(json, Names.Expires, move.Expires.Instant);
        Time(json, Names.FirmUntil, move.FirmUntil?.Instant);
        if (move.LeavesProposerUncommitted)
            json.WriteBoolean(Names.WithoutCommitment, true);
    }

    private static void WriteAccept(Utf8JsonWriter json, Move.Accept move)
    {
        json.WriteString(Names.Proposal, move.Proposal!.Value.Value);
        if (move.Terms is not null)
            WriteTerms(json, move.Terms);
        if (move.Conditions.Count > 0)
            WriteConditions(json, move.Conditions);
        Text(json, Names.Counter, move.CounterProposal?.Value);
    }

    private static void WriteConditions(Utf8JsonWriter json, ValueList<ConditionDefinition> conditions)
    {
        json.WriteStartArray(Names.Conditions);
        foreach (var condition in conditions)
        {
            json.WriteStartObject();
            Text(json, Names.Id, condition.Id?.Value);
            json.WriteString(Names.Text, condition.Text);
            Text(json, Names.Of, condition.AskedParty?.Value);
            Time(json, Names.Due, condition.Due.Instant);
            if (condition.Kind == ConditionKind.EndsAgreementIfFailed)
                json.WriteString(Names.Kind, Names.Subsequent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTerms(Utf8JsonWriter json, Terms terms)
    {
        json.WriteStartObject(Names.Terms);
        json.WriteNumber(Names.Price, terms[Inputs.PriceTalk.Price]);
        json.WriteEndObject();
    }
}
