using System.Text.Json;

namespace NegotiationModel;

/// <summary>Writes a protocol as its preset's name, or as the rules that differ from the preset, or from the first values.</summary>
internal static class ProtocolWriter
{
    public static void Write(Utf8JsonWriter json, Protocol protocol)
    {
        var preset = Protocol.Presets.FirstOrDefault(named => named.BasedOnPreset == protocol.BasedOnPreset);
        if (preset is not null && preset == protocol)
        {
            json.WriteStringValue(preset.BasedOnPreset);
            return;
        }

        var from = preset ?? new Protocol();
        json.WriteStartObject();
        if (preset is not null)
            json.WriteString("preset", preset.BasedOnPreset);
        Choice(json, "turnOrder", protocol.TurnOrder, from.TurnOrder);
        if (protocol.Acceptance != from.Acceptance)
        {
            json.WritePropertyName("acceptance");
            AcceptanceWriter.Write(json, protocol.Acceptance);
        }

        Choice(json, "counter", protocol.CounterEffect, from.CounterEffect);
        Choice(json, "liveProposals", protocol.LiveProposals, from.LiveProposals);
        Choice(json, "settlement", protocol.Settlement, from.Settlement);
        Flag(json, "mediatorsMayPropose", protocol.MediatorsMayPropose, from.MediatorsMayPropose);
        Flag(json, "onlyMediatorsPropose", protocol.OnlyMediatorsPropose, from.OnlyMediatorsPropose);
        Flag(json, "conditions", protocol.AllowsConditions, from.AllowsConditions);
        if (protocol.Ratifiers != from.Ratifiers)
            Ids(json, "ratifiers", protocol.Ratifiers);
        Choice(json, "onRefusedRatification", protocol.OnFailedEntryIntoForce, from.OnFailedEntryIntoForce);
        Choice(json, "walkAway", protocol.WalkAway, from.WalkAway);
        Flag(json, "reopening", protocol.AllowsReopening, from.AllowsReopening);
        Flag(json, "joining", protocol.AllowsJoining, from.AllowsJoining);
        if (protocol.MaxAlternatingRounds is { } rounds)
            json.WriteNumber("maxRounds", rounds);
        Choice(json, "deadlineSetBy", protocol.DeadlineSetBy, from.DeadlineSetBy);
        Choice(json, "agendaSetBy", protocol.AgendaSetBy, from.AgendaSetBy);
        Choice(json, "suspendedBy", protocol.SuspendedBy, from.SuspendedBy);
        Choice(json, "changedAcceptance", protocol.ChangedAcceptance, from.ChangedAcceptance);
        Choice(json, "expiry", protocol.Expiry, from.Expiry);
        if (protocol.Baskets.Count > 0)
            BasketFormat.Write(json, protocol.Baskets);
        Flag(json, "silence", protocol.AllowsSilentAcceptance, from.AllowsSilentAcceptance);
        Flag(json, "abstention", protocol.AllowsAbstention, from.AllowsAbstention);
        Choice(json, "resubmission", protocol.ConsentResubmission, from.ConsentResubmission);
        Choice(json, "firmOffers", protocol.OnRejectedFirmOffer, from.OnRejectedFirmOffer);
        json.WriteEndObject();
    }

    public static void Ids(Utf8JsonWriter json, string name, ValueList<PartyId> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
            json.WriteStringValue(id.Value);
        json.WriteEndArray();
    }

    private static void Choice<T>(Utf8JsonWriter json, string name, T value, T other)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, other))
            json.WriteString(name, EnumNames.Name(value));
    }

    private static void Flag(Utf8JsonWriter json, string name, bool value, bool other)
    {
        if (value != other)
            json.WriteBoolean(name, value);
    }
}
