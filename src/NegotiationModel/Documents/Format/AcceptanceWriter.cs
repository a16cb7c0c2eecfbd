using System.Text.Json;

namespace NegotiationModel;

/// <summary>Writes rules on acceptance, and the groups that they name.</summary>
internal static class AcceptanceWriter
{
    public static void Write(Utf8JsonWriter json, AcceptanceRule acceptance)
    {
        switch (acceptance)
        {
            case AcceptanceRule.UnanimousRule:
                json.WriteStringValue("unanimous");
                return;
            case AcceptanceRule.MajorityRule:
                json.WriteStringValue("majority");
                return;
            case AcceptanceRule.ConsensusRule:
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

    private static void WriteForm(Utf8JsonWriter json, AcceptanceRule acceptance)
    {
        switch (acceptance)
        {
            case AcceptanceRule.AtLeastRule atLeast:
                json.WriteNumber("quorum", atLeast.Count);
                break;
            case AcceptanceRule.ShareRule share:
                DocumentWriter.Number(json, "share", share.RequiredShare);
                break;
            case AcceptanceRule.MajorityOfThoseVotingRule:
                json.WriteString("majority", "voting");
                break;
            case AcceptanceRule.WeightedRule weighted:
                json.WriteStartObject("weights");
                foreach (var (party, weight) in weighted.Weights)
                    DocumentWriter.Number(json, party.Value, weight);
                json.WriteEndObject();
                DocumentWriter.Number(json, "threshold", weighted.Threshold);
                break;
            case AcceptanceRule.AmongRule among:
                if (among.Group is { } group)
                    json.WriteString("in", group);
                else
                    ProtocolWriter.Ids(json, "in", among.Parties);
                json.WritePropertyName("need");
                Write(json, among.Rule);
                break;
            case AcceptanceRule.AllRule all:
                Several(json, "all", all.Rules);
                break;
            case AcceptanceRule.AnyRule any:
                Several(json, "any", any.Rules);
                break;
        }
    }

    private static void Several(Utf8JsonWriter json, string name, ValueList<AcceptanceRule> rules)
    {
        json.WriteStartArray(name);
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
    }
}
