using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private JsonObject? OnCondition()
    {
        List<Condition> outstanding = [.. _table.Told.Where(c => c.Outstanding)];
        List<Condition> carried = [.. outstanding.Where(c => _table.Agreements.Any(a => a.Holds && a.Conditions.Contains(c.Id)))];
        Condition condition = Pick(carried.Count > 0 && Chance(50) ? carried : outstanding);
        string proposer = condition.Proposal is { } proposal ? _table.FindProposal(proposal)!.By : Pick(_table.Parties).Id;
        string kind =
            _table.Talks == "suspended" && Chance(85) ? "meet"
            : condition.Precedent ? Pick(["meet", "meet", "meet", "waive", "waive", "refuse", "refuse", "fail"])
            : Pick(["meet", "waive", "fail", "fail", "fail"]);

        string by = kind switch
        {
            "waive" => condition.Beneficiary ?? PrincipalOrMediator(),
            "refuse" => Chance(50) ? condition.AskedParty ?? proposer : proposer,
            _ when condition.Judges.Count > 0 => Pick(condition.Judges),
            "meet" => condition.AskedParty ?? Reporter(condition),
            _ => condition.Precedent && condition.AskedParty is { } asked ? asked : Reporter(condition),
        };
        JsonObject move = Make(kind, by);
        move["condition"] = condition.Id;
        return move;
    }

    private string Reporter(Condition condition) =>
        Chance(75) && condition.Beneficiary != condition.AskedParty
            ? condition.Beneficiary ?? PrincipalOrMediator()
            : PrincipalOrMediator();

    private JsonObject Suspend()
    {
        JsonObject move = Make("suspend", PrincipalOrMediator());
        if (Chance(60))
        {
            move["until"] = ChooseEnd();
        }

        return move;
    }

    private JsonObject? SetDeadline()
    {
        string rule = _table.Protocol.DeadlineSetBy;
        string? by =
            rule == "mediators" && !Chance(10)
                ? PickOrNull(_table.Parties.Where(p => p.Present && p.Role == "mediator").Select(p => p.Id))
                : PrincipalOrMediator();
        if (by is null || (rule == "nobody" && !Chance(20)))
        {
            return null;
        }

        JsonObject move = Make("setDeadline", by);
        move["deadline"] = _table.Deadline is not null && Chance(40) ? null : ChooseEnd();
        return move;
    }

    private JsonObject? Ratify()
    {
        Agreement agreement = PickOrNull(_table.Agreements.Where(a => a.Status == "pending"))!;
        if (PickOrNull(Agreeing.Ratifiers(_table, agreement).Where(r => !HasRatified(agreement, r) || Chance(5))) is not { } by)
        {
            return null;
        }

        JsonObject move = Make(Chance(65) ? "ratify" : "refuseRatification", by);
        if (_table.Agreements.Count(a => a.Status == "pending") > 1 || Chance(60))
        {
            move["agreement"] = agreement.Id;
        }

        return move;
    }

    private bool HasRatified(Agreement agreement, string party) =>
        _table.Conditions.Any(c => c.IsRatification && c.On == agreement.Id && c.AskedParty == party && c.Fulfilled);

    private JsonObject? WalkAway()
    {
        bool ends = !_table.Protocol.WalkAwayLeaves || _table.PrincipalsPresent().Count < 3;
        return (!ends || Chance(_table.Talks is "suspended" or "agreedInPrinciple" ? 80 : 30)) && InTurn(Principals()) is { } by
            ? Make("walkAway", by)
            : null;
    }

    private JsonObject? Join()
    {
        Party? left = PickOrNull(_table.Parties.Where(p => !p.Present));
        if (left is not null && Chance(70))
        {
            JsonObject back = Make("join", left.Id);
            back["party"] = Chance(15) ? MakeParty(left.Id, Pick([left.Role, left.Role, "observer"])) : PartyAsListed(left);
            return back;
        }

        string id = Names[_table.Parties.Count % Names.Length];
        if (_table.FindParty(id) is not null || (!_table.Protocol.Joining && !Chance(20)))
        {
            return null;
        }

        JsonObject move = Make("join", id);
        move["party"] = MakeParty(id, Pick(["principal", "principal", "mediator", "guarantor", "observer"]));
        return move;
    }

    private static JsonObject PartyAsListed(Party party)
    {
        var json = new JsonObject { ["id"] = party.Id, ["role"] = party.Role };
        if (party.Representatives.Count > 0)
        {
            json["representatives"] = new JsonArray([.. party.Representatives.Select(r => Person(r.Key, r.Value))]);
        }

        return json;
    }
}
