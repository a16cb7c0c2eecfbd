using System.Text.Json;

namespace NegotiationModel;

/// <summary>Writes rules on acceptance, and the groups that they name.</summary>
internal static class AcceptanceWriter
{
    public static void Write(Utf8JsonWriter json, Acceptance acceptance)
    {
        switch (acceptance)
        {
            case Acceptance.UnanimousRule:
                json.WriteStringValue("unanimous");
                return;
            case Acceptance.MajorityRule:
                json.WriteStringValue("majority");
                return;
            case Acceptance.ConsensusRule:
                json.WriteStringValue("consensus");
                return;
        }

        json.WriteStartObject();
        WriteForm(json, acceptance);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, PartyGroup group)
    {
        json.WriteStartObject();
        ProtocolWriter.Ids(json, group.Name, group.Parties);
        json.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter json, Acceptance acceptance)
    {
        switch (acceptance)
        {
            case Acceptance.QuorumRule quorum:
                json.WriteNumber("quorum", quorum.Count);
                break;
            case Acceptance.ShareRule share:
                DocumentWriter.Number(json, "share", share.Part);
                break;
            case Acceptance.VotingMajorityRule:
                json.WriteString("majority", "voting");
                break;
            case Acceptance.WeightedRule weighted:
                json.WriteStartObject("weights");
                foreach (var (party, weight) in weighted.Weights)
                    DocumentWriter.Number(json, party.Value, weight);
                json.WriteEndObject();
                DocumentWriter.Number(json, "threshold", weighted.Threshold);
                break;
            case Acceptance.AmongRule among:
                if (among.Group is { } group)
                    json.WriteString("in", group);
                else
                    ProtocolWriter.Ids(json, "in", among.Parties);
                json.WritePropertyName("need");
                Write(json, among.Need);
                break;
            case Acceptance.AllRule all:
                Several(json, "all", all.Rules);
                break;
            case Acceptance.AnyRule any:
                Several(json, "any", any.Rules);
                break;
        }
    }

    private static void Several(Utf8JsonWriter json, string name, ValueList<Acceptance> rules)
    {
        json.WriteStartArray(name);
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
    }
}
