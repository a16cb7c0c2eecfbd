using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

internal static class Protocols
{
    public static Protocol Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return Preset(json.GetString()!);
        }

        Protocol protocol = DocumentReading.Text(json, "preset") is { } preset ? Preset(preset) : new Protocol();
        foreach (JsonProperty rule in json.EnumerateObject())
        {
            Change(protocol, rule.Name, rule.Value);
        }

        return protocol;
    }

    private static Protocol Preset(string name) =>
        name switch
        {
            "diplomacy" => new Protocol
            {
                Settlement = "byIssue",
                MediatorsMayPropose = true,
                Conditions = true,
                Reopening = true,
                Joining = true,
                Expiry = "unanswered",
            },
            "contract" => new Protocol
            {
                CountersTerminate = true,
                Conditions = true,
                ChangedAcceptanceCounters = true,
            },
            "bargaining" => new Protocol { OneLiveProposal = true },
            "alternatingOffers" => new Protocol
            {
                Alternating = true,
                CountersTerminate = true,
                OneLiveProposal = true,
            },
            "singleText" => new Protocol
            {
                OneLiveProposal = true,
                MediatorsMayPropose = true,
                OnlyMediatorsPropose = true,
                Conditions = true,
            },
            "bestOffer" => new Protocol
            {
                CountersTerminate = true,
                OneLiveProposal = true,
                DeadlineSetBy = "nobody",
                AgendaSetBy = "nobody",
                SuspendedBy = "nobody",
            },
            _ => throw new FormatException($"No preset '{name}'."),
        };

    private static void Change(Protocol protocol, string rule, JsonElement value)
    {
        switch (rule)
        {
            case "preset":
                break;
            case "turnOrder":
                protocol.Alternating = value.GetString() == "alternating";
                break;
            case "acceptance":
                ChangeAcceptance(protocol, value);
                break;
            case "counter":
                protocol.CountersTerminate = value.GetString() == "terminates";
                break;
            case "liveProposals":
                protocol.OneLiveProposal = value.GetString() == "one";
                break;
            case "settlement":
                protocol.Settlement = value.GetString()!;
                break;
            case "mediatorsMayPropose":
                protocol.MediatorsMayPropose = value.GetBoolean();
                break;
            case "onlyMediatorsPropose":
                protocol.OnlyMediatorsPropose = value.GetBoolean();
                break;
            case "conditions":
                protocol.Conditions = value.GetBoolean();
                break;
            case "ratifiers":
                protocol.Ratifiers = [.. value.EnumerateArray().Select(r => r.GetString()!)];
                break;
            case "onRefusedRatification":
                protocol.OnRefusedRatification = value.GetString()!;
                break;
            case "walkAway":
                protocol.WalkAwayLeaves = value.GetString() == "leaves";
                break;
            case "reopening":
                protocol.Reopening = value.GetBoolean();
                break;
            case "joining":
                protocol.Joining = value.GetBoolean();
                break;
            case "maxRounds":
                protocol.MaxRounds = value.GetInt32();
                break;
            case "deadlineSetBy":
                protocol.DeadlineSetBy = value.GetString()!;
                break;
            case "changedAcceptance":
                protocol.ChangedAcceptanceCounters = value.GetString() == "counters";
                break;
            case "agendaSetBy":
                protocol.AgendaSetBy = value.GetString()!;
                break;
            case "suspendedBy":
                protocol.SuspendedBy = value.GetString()!;
                break;
            case "expiry":
                protocol.Expiry = value.GetString()!;
                break;
            default:
                throw new FormatException($"No rule '{rule}'.");
        }
    }

    private static void ChangeAcceptance(Protocol protocol, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            protocol.Acceptance = value.GetString()!;
        }
        else if (value.TryGetProperty("quorum", out JsonElement quorum))
        {
            protocol.Acceptance = "quorum";
            protocol.Quorum = quorum.GetInt32();
        }
        else
        {
            protocol.Acceptance = "weighted";
            foreach (JsonProperty weight in value.GetProperty("weights").EnumerateObject())
            {
                protocol.Weights[weight.Name] = weight.Value.GetDecimal();
            }

            protocol.Threshold = value.GetProperty("threshold").GetDecimal();
        }
    }
}
