using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static readonly string[] Presets = ["diplomacy", "contract", "bargaining", "alternatingOffers", "singleText", "bestOffer"];

    private JsonNode MakeProtocol(List<(string Id, string Role)> parties)
    {
        bool mediated = parties.Any(p => p.Role == "mediator");
        string preset = Pick([.. Presets.Where(p => mediated || p != "singleText")]);
        _theme = Pick(Themes);
        if (_theme == "any" && Chance(ideas == Idea.None ? 40 : 15))
        {
            return JsonValue.Create(preset);
        }

        bool fromPreset = Chance(85);
        var rules = fromPreset ? new JsonObject { ["preset"] = preset } : [];
        int often = Pick([10, 30, 60]);
        bool alternating = fromPreset && preset == "alternatingOffers";
        if (Chance(often / 2))
        {
            alternating = Chance(50);
            rules["turnOrder"] = alternating ? "alternating" : "free";
        }

        if (Chance(often))
        {
            rules["acceptance"] = MakeAcceptance(parties);
        }

        Maybe(rules, often, "counter", "leavesOpen", "terminates");
        Maybe(rules, often, "liveProposals", "many", "one");
        Maybe(rules, often + 35, "settlement", "package", "provisional", "byIssue", "provisional");
        if (mediated && Chance(often))
        {
            bool only = Chance(25);
            rules["mediatorsMayPropose"] = only || Chance(60);
            rules["onlyMediatorsPropose"] = only;
        }

        MaybeTrue(rules, often + 20, "conditions", 85);
        if (Chance(often / 2 + 10))
        {
            rules["ratifiers"] = Strings(Some([.. parties.Select(p => p.Id)], 30));
        }

        Maybe(rules, often, "onRefusedRatification", "reopen", "breakOff");
        Maybe(rules, often + 20, "walkAway", "ends", "leaves", "leaves");
        MaybeTrue(rules, often + 20, "reopening", 75);
        MaybeTrue(rules, often, "joining", 75);
        if (alternating && Chance(30))
        {
            rules["maxRounds"] = _random.Next(1, 6);
        }

        Maybe(rules, often / 2, "deadlineSetBy", "anyone", "mediators", "nobody");
        Maybe(rules, often, "changedAcceptance", "refused", "counters", "counters");
        Maybe(rules, often / 3, "agendaSetBy", "anyone", "mediators", "nobody");
        Maybe(rules, often / 3, "suspendedBy", "anyone", "mediators", "nobody");
        Maybe(rules, often + 20, "expiry", "always", "unanswered", "unanswered");
        Lean(rules, parties);
        AddNewRules(rules, parties);
        return rules;
    }

    private void AddNewRules(JsonObject rules, List<(string Id, string Role)> parties)
    {
        if (!Has(Idea.Conditions) && Chance(30))
        {
            ideas &= ~(Idea.Decisions | Idea.Baskets);
        }

        if (ideas != Idea.None && Chance(75))
        {
            rules["conditions"] = true;
        }

        if ((Has(Idea.Conditions) && Has(Idea.Decisions)) || Has(Idea.Baskets))
        {
            Maybe(rules, 30, "resubmission", "free", "changed", "changed");
        }

        if (Has(Idea.Decisions))
        {
            MaybeTrue(rules, 60, "silence", 85);
            MaybeTrue(rules, 60, "abstention", 85);
            if (Chance(60))
            {
                rules["acceptance"] = MakeRule([.. parties.Where(p => p.Role == "principal").Select(p => p.Id)], 0);
            }
        }

        if (Has(Idea.Baskets))
        {
            Maybe(rules, 40, "firmOffers", "revocation", "option", "option");
        }
    }

    private void Maybe(JsonObject rules, int percent, string rule, params string[] values)
    {
        if (Chance(percent))
        {
            rules[rule] = Pick(values);
        }
    }

    private void MaybeTrue(JsonObject rules, int percent, string rule, int percentTrue)
    {
        if (Chance(percent))
        {
            rules[rule] = Chance(percentTrue);
        }
    }

    private JsonNode MakeAcceptance(List<(string Id, string Role)> parties) =>
        MakePlainRule([.. parties.Where(p => p.Role == "principal").Select(p => p.Id)]);

    private JsonNode MakePlainRule(List<string> principals)
    {
        switch (_random.Next(4))
        {
            case 0:
                return "unanimous";
            case 1:
                return "majority";
            case 2:
                return new JsonObject { ["quorum"] = _random.Next(1, principals.Count + 1) };
            default:
                var weights = new JsonObject();
                decimal sum = 0;
                foreach (string principal in Some(principals, 85))
                {
                    decimal weight = Pick([1m, 2m, 3m, 2.5m]);
                    weights[principal] = weight;
                    sum += weight;
                }

                return new JsonObject { ["weights"] = weights, ["threshold"] = Pick([1m, sum, (int)(sum / 2) + 1, sum]) };
        }
    }
}
