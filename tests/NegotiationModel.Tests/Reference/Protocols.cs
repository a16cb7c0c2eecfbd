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

        foreach (JsonElement basket in DocumentReading.Items(json, "baskets"))
        {
            protocol.Baskets.Add(ReadBasket(protocol, basket));
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
                protocol.Acceptance = value.Clone();
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
            case "silence":
                protocol.Silence = value.GetBoolean();
                break;
            case "abstention":
                protocol.Abstention = value.GetBoolean();
                break;
            case "resubmission":
                protocol.ChangedResubmission = value.GetString() == "changed";
                break;
            case "firmOffers":
                protocol.OptionsStayOpen = value.GetString() == "option";
                break;
            case "baskets":
                // Once the other rules are known: what a basket leaves out is as it is for the rest.
                break;
            default:
                throw new FormatException($"No rule '{rule}'.");
        }
    }

    private static Basket ReadBasket(Protocol protocol, JsonElement json) =>
        new()
        {
            Id = DocumentReading.Text(json, "id")!,
            Settlement = DocumentReading.Text(json, "settlement") ?? protocol.Settlement,
            Acceptance = json.TryGetProperty("acceptance", out JsonElement rule) ? rule.Clone() : protocol.Acceptance,
            Ratifiers = json.TryGetProperty("ratifiers", out _)
                ? [.. DocumentReading.Items(json, "ratifiers").Select(r => r.GetString()!)]
                : protocol.Ratifiers,
            ChangedResubmission = DocumentReading.Text(json, "resubmission") is { } resubmission
                ? resubmission == "changed"
                : protocol.ChangedResubmission,
        };
}
